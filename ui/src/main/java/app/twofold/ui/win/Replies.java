package app.twofold.ui.win;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.WinId;
import app.twofold.domain.win.Win;
import app.twofold.domain.win.Win.Reply;
import app.twofold.domain.win.WinCommand.TakeBackReply;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.kit.Avatar;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/// What was said to a win, in the order of saying. A reply that is there stays where it is when others come and go.
final class Replies extends UnorderedList {

    private final Desk desk;
    private final WinId win;
    private List<Line> shown = List.of();

    Replies(Desk desk, WinId win) {
        this.desk = desk;
        this.win = win;
        addClassName("replies");
        getElement().setAttribute("aria-label", t("win.replies"));
    }

    /// A reply, and what is said of its author.
    private record Line(Reply reply, String name, Owner owner, boolean mine) {}

    void refresh(Win now, Viewer viewer) {
        List<Line> lines =
                now.replies().stream().map(reply -> line(reply, viewer)).toList();
        for (int i = shown.size() - 1; i >= 0; i--) {
            if (!lines.contains(shown.get(i))) {
                remove(getComponentAt(i));
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            if (!shown.contains(lines.get(i))) {
                addComponentAtIndex(i, item(lines.get(i).reply(), viewer));
            }
        }
        shown = lines;
        setVisible(!lines.isEmpty());
    }

    private static Line line(Reply reply, Viewer viewer) {
        return new Line(reply, viewer.name(reply.by()), viewer.owner(reply.by()), viewer.isMe(reply.by()));
    }

    private ListItem item(Reply reply, Viewer viewer) {
        Div words = new Div(
                Type.hidden(t("win.reply.by", viewer.name(reply.by()))),
                Type.voice(reply.text().value()));
        words.addClassName("tf-grow");
        ListItem item = new ListItem(viewer.avatar(reply.by()).size(Avatar.Size.XS), words);
        viewer.owner(reply.by()).on(item);
        if (viewer.isMe(reply.by())) {
            item.add(Buttons.icon(
                    Icon.UNDO, t("win.reply.take-back"), _ -> desk.send(new TakeBackReply(win, reply.seq()))));
        }
        return item;
    }
}
