package app.twofold.ui.win;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.WinId;
import app.twofold.domain.win.Win;
import app.twofold.domain.win.Win.Reply;
import app.twofold.domain.win.WinCommand.TakeBackReply;
import app.twofold.ui.kit.Avatar;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Type;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

/// What was said to a win, in the order of saying.
final class Replies extends UnorderedList {

    private final WinDesk desk;
    private final WinId win;

    Replies(WinDesk desk, WinId win) {
        this.desk = desk;
        this.win = win;
        addClassName("replies");
        getElement().setAttribute("aria-label", t("win.replies"));
    }

    void refresh(Win now, Reader reader) {
        removeAll();
        now.replies().forEach(reply -> add(item(reply, reader)));
        setVisible(!now.replies().isEmpty());
    }

    private ListItem item(Reply reply, Reader reader) {
        Div words = new Div(
                Type.hidden(t("win.reply.by", reader.name(reply.by()))),
                Type.voice(reply.text().value()));
        words.addClassName("tf-grow");
        ListItem item = new ListItem(reader.avatar(reply.by()).size(Avatar.Size.XS), words);
        reader.owner(reply.by()).on(item);
        if (reader.isMe(reply.by())) {
            item.add(Buttons.icon(
                    Icon.UNDO, t("win.reply.take-back"), _ -> desk.send(new TakeBackReply(win, reply.seq()))));
        }
        return item;
    }
}
