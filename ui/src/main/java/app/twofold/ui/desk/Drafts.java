package app.twofold.ui.desk;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.personal.PersonalCommand;
import app.twofold.domain.personal.PersonalState;
import app.twofold.server.CommandResult;
import app.twofold.server.PrivateSideLocked;
import app.twofold.server.Seat;
import app.twofold.server.SignedIn;
import app.twofold.server.Unavailable;
import app.twofold.server.personal.PersonalSpace;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Toast;
import app.twofold.ui.shell.Me;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/// One person's own drafts, which only they can read. What cannot be done is said on the screen.
public final class Drafts {

    private final Desk desk;
    private final Me me;
    private final PersonalSpace personal;

    public Drafts(Desk desk, Me me, PersonalSpace personal) {
        this.desk = desk;
        this.me = me;
        this.personal = personal;
    }

    /// Nothing where they are locked.
    public PersonalState all() {
        return personal.shown(me.signedIn());
    }

    /// The draft that an address names.
    public static <D> Optional<D> named(Map<?, D> drafts, String id) {
        return drafts.entrySet().stream()
                .filter(draft -> draft.getKey().toString().equals(id))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /// Keeps a draft and says so.
    public boolean keep(PersonalCommand draft) {
        boolean kept = does(draft);
        if (kept) {
            Toast.show(t("shell.draft.kept"));
        }
        return kept;
    }

    /// Keeps a draft or throws one away.
    public boolean does(PersonalCommand command) {
        try {
            boolean done = personal.execute(me.signedIn(), UUID.randomUUID(), command);
            if (!done) {
                Toast.show(t("shell.draft.many"));
            }
            return done;
        } catch (Unavailable _) {
            Toast.show(t("shell.unavailable"));
            return false;
        } catch (PrivateSideLocked _) {
            Toast.show(t("alone.refused"));
            return false;
        }
    }

    /// Gives these words to the other in place of those that were kept.
    ///
    /// @param giving hands over the draft of a person in a seat
    public boolean give(PersonalCommand draft, BiFunction<SignedIn, Seat, CommandResult> giving) {
        return does(draft) && desk.isDone(() -> giving.apply(me.signedIn(), desk.seat()));
    }

    /// What can be done with words that are being written.
    ///
    /// @param give    gives them to the other
    /// @param keep    keeps them as a draft
    /// @param discard throws the draft away that they have been kept as; empty for none
    public static Div actions(Button give, Runnable keep, Optional<Runnable> discard) {
        Div actions =
                Layout.actions(give, Buttons.with(Icon.LOCK, Buttons.plain(t("shell.draft.keep"), _ -> keep.run())));
        discard.ifPresent(away -> actions.add(Buttons.quiet(t("shell.draft.discard"), _ -> away.run())));
        return actions;
    }
}
