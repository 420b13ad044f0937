package app.twofold.ui.win;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.Refusal;
import app.twofold.domain.WinId;
import app.twofold.domain.Words;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.win.WinCommand;
import app.twofold.domain.win.WinCommand.UndoWin;
import app.twofold.domain.win.WinRefusal;
import app.twofold.server.Outcome;
import app.twofold.server.Unavailable;
import app.twofold.ui.kit.Toast;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.shell.CoupleLive;
import app.twofold.ui.shell.Me;
import app.twofold.ui.words.Dates;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.Optional;
import java.util.function.Function;

/// One partner's place at the couple's wins: what stands there, and what this partner sends.
final class WinDesk {

    private final Me me;
    private final CoupleLive live;

    WinDesk(Me me, CoupleLive live) {
        this.me = me;
        this.live = live;
    }

    CoupleState state() {
        return live.now();
    }

    Viewer viewer() {
        return me.viewer(live.now());
    }

    Dates dates() {
        return me.dates();
    }

    /// Sends a command and says so on the screen if it is refused.
    ///
    /// @return whether it has been done
    boolean send(WinCommand command) {
        Optional<String> refused = trySending(command);
        refused.ifPresent(Toast::show);
        return refused.isEmpty();
    }

    /// Sends what somebody wrote in a field. The field says so if it cannot be taken.
    ///
    /// @return whether it has been done
    boolean send(HasValidationProperties field, String text, Function<Words, WinCommand> command) {
        Optional<String> refused = checked(text, command);
        field.setErrorMessage(refused.orElse(""));
        field.setInvalid(refused.isPresent());
        return refused.isEmpty();
    }

    /// Says that a win is there, and offers to take it back.
    void loggedNow(WinId win) {
        String words = viewer().otherName().map(other -> t("win.added", other)).orElseGet(() -> t("win.added.solo"));
        Toast.show(words, t("win.undo"), () -> undo(win));
    }

    void undo(WinId win) {
        if (send(new UndoWin(win))) {
            Toast.show(t("win.undone"));
        }
    }

    private Optional<String> checked(String text, Function<Words, WinCommand> command) {
        try {
            return trySending(command.apply(new Words(text.strip()).required()));
        } catch (InvalidValue invalid) {
            return Optional.of(WinRefusalWords.of(invalid));
        }
    }

    private Optional<String> trySending(WinCommand command) {
        try {
            return switch (live.execute(command)) {
                case Outcome.Done _ -> Optional.empty();
                case Outcome.Refused(var reason) -> Optional.of(words(reason));
            };
        } catch (Unavailable _) {
            return Optional.of(t("win.unavailable"));
        }
    }

    private String words(Refusal refusal) {
        return refusal instanceof WinRefusal win ? WinRefusalWords.of(win, me.dates()) : t("win.refused.other");
    }
}
