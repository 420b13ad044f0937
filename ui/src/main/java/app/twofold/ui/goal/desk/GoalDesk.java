package app.twofold.ui.goal.desk;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.Command;
import app.twofold.domain.GoalId;
import app.twofold.domain.InvalidValue;
import app.twofold.domain.PersonId;
import app.twofold.domain.Refusal;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.goal.Goal;
import app.twofold.domain.goal.GoalRefusal;
import app.twofold.server.Outcome;
import app.twofold.server.Unavailable;
import app.twofold.ui.kit.Toast;
import app.twofold.ui.kit.form.FaultWords;
import app.twofold.ui.shell.CoupleLive;
import app.twofold.ui.shell.Me;
import app.twofold.ui.writing.SharedText.Answer;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// One partner's place at the couple's goals: what stands there, and what this partner sends.
public final class GoalDesk {

    private final Me me;
    private final CoupleLive live;

    public GoalDesk(Me me, CoupleLive live) {
        this.me = me;
        this.live = live;
    }

    /// The address of a goal's screen, without a leading slash.
    public static String path(GoalId goal) {
        return "goals/" + goal;
    }

    /// The newest state that this screen has seen; it holds everything that this desk has sent.
    public CoupleState state() {
        return live.now();
    }

    public Optional<Goal> goal(GoalId id) {
        return state().goals().find(id);
    }

    /// The goal as this partner sees it in a state.
    public SeenGoal sight(Goal goal, CoupleState state) {
        return new SeenGoal(goal, me.viewer(state));
    }

    public PersonId me() {
        return me.person();
    }

    /// Tells the other where this partner is writing, if both have opted in.
    public void writesIn(GoalId goal, @Nullable String field) {
        live.at(path(goal), field);
    }

    /// Sends a command and says so on the screen if it is refused.
    ///
    /// @return whether it has been done
    public boolean send(Command command) {
        Optional<String> refused = trySending(() -> command);
        refused.ifPresent(Toast::show);
        return refused.isEmpty();
    }

    /// Sends what somebody types under an id of the screen's.
    ///
    /// @throws Unavailable if the database does not answer
    public Answer types(UUID id, Supplier<? extends Command> command) {
        try {
            return switch (live.execute(id, command.get())) {
                case Outcome.Done(var seq) -> new Answer.Done(seq);
                case Outcome.Refused(GoalRefusal.TextDiffers _) -> new Answer.Differs();
                case Outcome.Refused(GoalRefusal.BaseUnknown _) -> new Answer.Differs();
                case Outcome.Refused(var reason) -> new Answer.Refused(words(reason));
            };
        } catch (InvalidValue invalid) {
            return new Answer.Refused(FaultWords.of(invalid));
        }
    }

    /// Sends a command whose values have yet to be checked, and answers in words if it is refused.
    public Optional<String> trySending(Supplier<? extends Command> command) {
        try {
            return switch (live.execute(command.get())) {
                case Outcome.Done _ -> Optional.empty();
                case Outcome.Refused(var reason) -> Optional.of(words(reason));
            };
        } catch (InvalidValue invalid) {
            return Optional.of(FaultWords.of(invalid));
        } catch (Unavailable e) {
            return Optional.of(t("goal.unavailable"));
        }
    }

    public static String words(Refusal refusal) {
        return refusal instanceof GoalRefusal goal ? GoalRefusalWords.of(goal) : t("goal.refused.other");
    }
}
