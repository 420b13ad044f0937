package app.twofold.ui.win;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.PersonId;
import app.twofold.domain.win.Reaction;
import app.twofold.domain.win.Win;
import app.twofold.domain.win.WinCommand;
import app.twofold.domain.win.WinCommand.ReactToWin;
import app.twofold.domain.win.WinCommand.TakeBackReaction;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Chip;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.words.Named;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What can be done with a win: reacting, replying, and for its author undoing and correcting. What somebody is about
/// to press stays where it is when the other does something.
final class WinFooter extends Footer {

    private final Desk desk;
    private final Div reactions = new Div();
    private final Button undo = Buttons.icon(Icon.UNDO, t("win.undo.this"), _ -> undo());
    private final Button correct = Buttons.icon(Icon.PENCIL, t("win.correct.this"), _ -> correct());
    private @Nullable Win win;
    private @Nullable Shown shown;
    private boolean focusNext;

    WinFooter(Desk desk, ReplyForm form) {
        this.desk = desk;
        reactions.addClassName("reactions");
        Button reply = Buttons.with(Icon.REPLY, Buttons.quiet(t("win.reply"), _ -> form.open()));
        form.onClosed(reply::focus);
        Div actions = new Div(undo, correct, reply);
        actions.addClassName("acts");
        add(reactions, actions);
    }

    /// The reactions as they are drawn; two equal ones look the same.
    private record Shown(Map<PersonId, Reaction> given, boolean mine, boolean fresh) {}

    void refresh(WinFace face, Viewer viewer) {
        win = face.win();
        undo.setVisible(face.undoable());
        correct.setVisible(face.mine());
        Shown next = new Shown(Map.copyOf(face.win().reactions()), face.mine(), face.fresh());
        if (!next.equals(shown)) {
            shown = next;
            react(face, viewer);
        }
    }

    private void react(WinFace face, Viewer viewer) {
        reactions.removeAll();
        Win shownWin = face.win();
        viewer.couple().partners().forEach(partner -> {
            Reaction reaction = shownWin.reactions().get(partner.person());
            if (reaction != null) {
                reactions.add(
                        viewer.isMe(partner.person())
                                ? focused(mine(shownWin, reaction, viewer))
                                : Chip.of(viewer.owner(partner.person()), Named.of("win.reaction", reaction)));
            }
        });
        if (!face.mine() && !shownWin.reactions().containsKey(viewer.me())) {
            if (face.fresh()) {
                offer(shownWin);
            } else {
                reactions.add(focused(Chip.button(t("win.react"), () -> offerInstead(shownWin))));
            }
        }
        focusNext = false;
    }

    private NativeButton mine(Win reacted, Reaction reaction, Viewer viewer) {
        String words = Named.of("win.reaction", reaction);
        NativeButton chip =
                Chip.button(viewer.owner(viewer.me()), words, () -> send(new TakeBackReaction(reacted.id())));
        chip.getElement().setAttribute("aria-label", t("win.react.take-back", words));
        chip.getElement().setAttribute("title", t("win.react.take-back", words));
        return chip;
    }

    private void offerInstead(Win offered) {
        reactions.removeAll();
        focusNext = true;
        offer(offered);
        focusNext = false;
    }

    private void offer(Win offered) {
        for (Reaction reaction : Reaction.values()) {
            reactions.add(focused(Chip.button(
                    Named.of("win.reaction", reaction), () -> send(new ReactToWin(offered.id(), reaction)))));
        }
    }

    /// Gives the keyboard to the first chip after an action of this person's own.
    private NativeButton focused(NativeButton chip) {
        if (focusNext) {
            focusNext = false;
            chip.focus();
        }
        return chip;
    }

    private void send(WinCommand command) {
        focusNext = true;
        focusNext = desk.send(command) && focusNext;
    }

    private void undo() {
        if (win != null) {
            Undo.now(desk, win.id());
        }
    }

    private void correct() {
        if (win != null) {
            new CorrectDialog(desk, win).open();
        }
    }
}
