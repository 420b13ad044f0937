package app.twofold.ui.phase;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.Refusal;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.phase.PhaseCommand;
import app.twofold.domain.phase.PhaseRefusal;
import app.twofold.server.Outcome;
import app.twofold.server.Unavailable;
import app.twofold.ui.kit.Toast;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.shell.CoupleLive;
import app.twofold.ui.shell.Me;
import java.util.Optional;

/// What a partner sees of where the two are, and what they say about it.
final class PhaseDesk {

    private final Me me;
    private final CoupleLive live;

    PhaseDesk(Me me, CoupleLive live) {
        this.me = me;
        this.live = live;
    }

    Viewer viewer(CoupleState state) {
        return me.viewer(state);
    }

    Viewer viewer() {
        return viewer(live.now());
    }

    /// Sends a command and says on the screen what has come of it.
    ///
    /// @param done the words for when it has been done
    void send(PhaseCommand command, String done) {
        Toast.show(refused(command).orElse(done));
    }

    private Optional<String> refused(PhaseCommand command) {
        try {
            return switch (live.execute(command)) {
                case Outcome.Done _ -> Optional.empty();
                case Outcome.Refused(var reason) -> Optional.of(words(reason));
            };
        } catch (Unavailable _) {
            return Optional.of(t("phase.unavailable"));
        }
    }

    private String words(Refusal refusal) {
        return refusal instanceof PhaseRefusal phase
                ? PhaseRefusalWords.of(phase, me.dates())
                : t("phase.refused.other");
    }
}
