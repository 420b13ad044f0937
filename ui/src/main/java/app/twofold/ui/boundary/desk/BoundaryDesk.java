package app.twofold.ui.boundary.desk;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.Command;
import app.twofold.domain.InvalidValue;
import app.twofold.domain.Refusal;
import app.twofold.domain.RepairId;
import app.twofold.domain.boundary.Boundary;
import app.twofold.domain.boundary.BoundaryRefusal;
import app.twofold.domain.boundary.Repair;
import app.twofold.domain.couple.CoupleState;
import app.twofold.server.Outcome;
import app.twofold.server.Unavailable;
import app.twofold.ui.kit.Toast;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.kit.form.FaultWords;
import app.twofold.ui.shell.CoupleLive;
import app.twofold.ui.shell.Me;
import java.util.Optional;
import java.util.function.Supplier;

/// One partner's place at the couple's boundaries: what stands there, and what this partner sends.
public final class BoundaryDesk {

    private final Me me;
    private final CoupleLive live;

    public BoundaryDesk(Me me, CoupleLive live) {
        this.me = me;
        this.live = live;
    }

    /// The newest state that this screen has seen; it holds everything that this desk has sent.
    public CoupleState state() {
        return live.now();
    }

    public Optional<Boundary> boundary(BoundaryId id) {
        return state().boundaries().find(id);
    }

    public Optional<Repair> repair(RepairId id) {
        return state().boundaries().find(id);
    }

    /// The couple as this partner sees it in a state.
    public Viewer viewer(CoupleState state) {
        return me.viewer(state);
    }

    public Viewer viewer() {
        return viewer(state());
    }

    /// The boundary as this partner sees it in a state.
    public SeenBoundary sight(Boundary boundary, CoupleState state) {
        return new SeenBoundary(boundary, viewer(state));
    }

    /// Sends a command and says so on the screen if it is refused.
    ///
    /// @return whether it has been done
    public boolean send(Command command) {
        Optional<String> refused = trySending(() -> command);
        refused.ifPresent(Toast::show);
        return refused.isEmpty();
    }

    /// Sends a command whose values have yet to be checked, and answers in words if it is refused.
    public Optional<String> trySending(Supplier<? extends Command> command) {
        try {
            return refusal(live.execute(command.get()));
        } catch (InvalidValue invalid) {
            return Optional.of(FaultWords.of(invalid));
        } catch (Unavailable e) {
            return Optional.of(t("boundary.unavailable"));
        }
    }

    /// Why something was refused, in words; empty if it was done.
    public static Optional<String> refusal(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done _ -> Optional.empty();
            case Outcome.Refused(var reason) -> Optional.of(words(reason));
        };
    }

    private static String words(Refusal refusal) {
        return refusal instanceof BoundaryRefusal reason
                ? BoundaryRefusalWords.of(reason)
                : t("boundary.refused.other");
    }
}
