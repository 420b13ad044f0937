package app.twofold.ui.desk;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.Command;
import app.twofold.domain.InvalidValue;
import app.twofold.domain.PersonId;
import app.twofold.domain.Refusal;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.leaving.LeavingRefusal.SpaceFrozen;
import app.twofold.server.CommandResult;
import app.twofold.server.PrivateSideLocked;
import app.twofold.server.Seat;
import app.twofold.server.Unavailable;
import app.twofold.ui.kit.Toast;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.kit.form.Checked;
import app.twofold.ui.shell.CoupleLive;
import app.twofold.ui.shell.Me;
import app.twofold.ui.words.Dates;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// One partner's place at what the two share: what stands there, what this partner sends, and what came of it.
public class Desk {

    private final Me me;
    private final CoupleLive live;
    private final RefusalWords words;

    public Desk(Me me, CoupleLive live, RefusalWords words) {
        this.me = me;
        this.live = live;
        this.words = words;
    }

    /// The newest state that this screen has seen; it holds everything that this desk has sent.
    public CoupleState state() {
        return live.now();
    }

    public PersonId me() {
        return me.person();
    }

    public Seat seat() {
        return me.seat().orElseThrow();
    }

    /// The couple as this partner sees it now.
    public Viewer viewer() {
        return viewer(state());
    }

    /// The couple as this partner sees it in a state.
    public Viewer viewer(CoupleState state) {
        return me.viewer(state);
    }

    /// Dates as this partner reads them now.
    public Dates dates() {
        return me.dates();
    }

    /// Tells the other where this partner is, and which field they are writing in, if both have opted in.
    public void at(String where, @Nullable String editing) {
        live.at(where, editing);
    }

    /// Sends a command and says so on the screen if it is refused.
    ///
    /// @return whether it has been done
    public boolean send(Command command) {
        return isDone(() -> live.execute(command));
    }

    /// Sends a command and says on the screen what has come of it.
    ///
    /// @param done the words for when it has been done
    public void send(Command command, String done) {
        if (send(command)) {
            Toast.show(done);
        }
    }

    /// Sends a command whose values have yet to be checked. The field says so if it cannot be taken.
    ///
    /// @return whether it has been done
    public boolean send(HasValidationProperties field, Supplier<? extends Command> command) {
        return Checked.say(field, trySending(command));
    }

    /// Sends a command whose values have yet to be checked, and answers in words if it is refused.
    public Optional<String> trySending(Supplier<? extends Command> command) {
        return refused(() -> live.execute(command.get()));
    }

    /// Sends a command under an id with which it takes effect once, and leaves what came of it to the caller.
    ///
    /// @throws Unavailable if the database does not answer
    public CommandResult execute(UUID id, Command command) {
        return live.execute(id, command);
    }

    /// Does something that the rules may refuse, and says so on the screen if they do.
    ///
    /// @return whether it has been done
    public boolean isDone(Supplier<CommandResult> act) {
        Optional<String> refused = refused(act);
        refused.ifPresent(Toast::show);
        return refused.isEmpty();
    }

    /// Does something that the rules may refuse, and answers in words if they do, or if it cannot be done right now.
    public Optional<String> refused(Supplier<CommandResult> act) {
        try {
            return refusedByRules(act);
        } catch (Unavailable _) {
            return Optional.of(t("shell.unavailable"));
        }
    }

    /// Does something that the rules may refuse, and answers in words if they do.
    ///
    /// @throws Unavailable if the database does not answer
    public Optional<String> refusedByRules(Supplier<CommandResult> act) {
        try {
            return switch (act.get()) {
                case CommandResult.Done _ -> Optional.empty();
                case CommandResult.Refused(var reason) -> Optional.of(words(reason));
            };
        } catch (InvalidValue invalid) {
            return Optional.of(words(invalid));
        } catch (PrivateSideLocked _) {
            return Optional.of(t("alone.refused"));
        }
    }

    public String words(Refusal refusal) {
        return words.of(refusal, viewer())
                .orElseGet(() -> t(refusal instanceof SpaceFrozen ? "shell.frozen" : "shell.refused"));
    }

    public String words(InvalidValue invalid) {
        return words.of(invalid);
    }
}
