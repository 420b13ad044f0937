package app.twofold.ui.win;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.WinId;
import app.twofold.domain.win.Reaction;
import app.twofold.domain.win.Win;
import app.twofold.domain.win.WinCommand.ReactToWin;
import app.twofold.domain.win.WinCommand.TakeBackReaction;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Chip;
import app.twofold.ui.kit.Icon;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What can be done with a win: reacting, replying, and for its author undoing and correcting. What is there stays
/// where it is while anything else about the win changes, so that nobody presses into the void.
final class WinFooter extends Footer {

    private final WinDesk desk;
    private final Div reactions = new Div();
    private final Div actions = new Div();
    private final ReplyForm form;
    private List<Object> reacted = List.of();
    private List<Object> acting = List.of();
    private @Nullable Win now;

    WinFooter(WinDesk desk, ReplyForm form) {
        this.desk = desk;
        this.form = form;
        reactions.addClassName("reactions");
        actions.addClassName("acts");
        add(reactions, actions);
    }

    void refresh(WinFace face, Reader reader) {
        now = face.win();
        List<Object> reactions = List.of(
                face.win().reactions(),
                face.mine(),
                face.fresh(),
                reader.couple().partners());
        if (!reactions.equals(reacted)) {
            reacted = reactions;
            react(face, reader);
        }
        List<Object> actions = List.of(face.mine(), face.undoable());
        if (!actions.equals(acting)) {
            acting = actions;
            act(face);
        }
    }

    private void react(WinFace face, Reader reader) {
        reactions.removeAll();
        Win win = face.win();
        reader.couple().partners().forEach(partner -> {
            Reaction reaction = win.reactions().get(partner.person());
            if (reaction != null) {
                reactions.add(
                        reader.isMe(partner.person())
                                ? mine(win.id(), reaction, reader)
                                : Chip.of(reader.owner(partner.person()), WinWords.of(reaction)));
            }
        });
        if (!face.mine() && !win.reactions().containsKey(reader.me())) {
            if (face.fresh()) {
                offer(win.id());
            } else {
                reactions.add(Chip.button(t("win.react"), () -> offerInstead(win.id())));
            }
        }
    }

    private NativeButton mine(WinId win, Reaction reaction, Reader reader) {
        String words = WinWords.of(reaction);
        NativeButton chip = Chip.button(reader.owner(reader.me()), words, () -> desk.send(new TakeBackReaction(win)));
        chip.getElement().setAttribute("aria-label", t("win.react.take-back", words));
        chip.getElement().setAttribute("title", t("win.react.take-back", words));
        return chip;
    }

    private void offerInstead(WinId win) {
        reactions.removeAll();
        offer(win);
    }

    private void offer(WinId win) {
        for (Reaction reaction : Reaction.values()) {
            reactions.add(Chip.button(WinWords.of(reaction), () -> desk.send(new ReactToWin(win, reaction))));
        }
    }

    private void act(WinFace face) {
        actions.removeAll();
        Win win = face.win();
        if (face.undoable()) {
            Button undo = Buttons.icon(Icon.UNDO, t("win.undo.this"), _ -> desk.undo(win.id()));
            actions.add(undo);
        }
        if (face.mine()) {
            actions.add(Buttons.icon(Icon.PENCIL, t("win.correct.this"), _ -> correct()));
        }
        actions.add(Buttons.with(Icon.REPLY, Buttons.quiet(t("win.reply"), _ -> form.open())));
    }

    private void correct() {
        if (now != null) {
            new CorrectDialog(desk, now).open();
        }
    }
}
