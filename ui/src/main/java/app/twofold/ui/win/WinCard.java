package app.twofold.ui.win;

import app.twofold.domain.PersonId;
import app.twofold.domain.couple.Partner;
import app.twofold.domain.win.About;
import app.twofold.domain.win.Win;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.kit.Avatar;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.Pair;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.words.Messages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/// One win with its replies. What changes elsewhere shows at once; a reply that is being written stays as it is.
final class WinCard extends Article {

    private final Header head = new Header();
    private final Paragraph words = Type.voice("");
    private final WinFooter footer;
    private final Replies replies;
    private @Nullable WinFace shown;

    WinCard(Desk desk, Win win) {
        ReplyForm form = new ReplyForm(desk, win.id());
        footer = new WinFooter(desk, form);
        replies = new Replies(desk, win.id());
        addClassNames("tf-leaf", "win");
        add(head, words, footer, replies, form);
    }

    void refresh(Win win, Viewer viewer) {
        WinFace face = WinFace.of(win, viewer);
        if (face.equals(shown)) {
            return;
        }
        shown = face;
        face.owner().on(this);
        head.removeAll();
        head.add(avatar(face, viewer), line(face));
        words.setText(win.text().value());
        footer.refresh(face, viewer);
        replies.refresh(win, viewer);
    }

    private static Component avatar(WinFace face, Viewer viewer) {
        PersonId by = face.win().by();
        if (face.win().content().about() != About.US || viewer.isSolo()) {
            return viewer.avatar(by).size(Avatar.Size.SM);
        }
        Partner left = viewer.couple().partners().getFirst();
        Partner right = viewer.couple().partners().getLast();
        return new Pair(
                Messages.list(", ", face.names()),
                new Avatar(Owner.A, viewer.name(left.person())).size(Avatar.Size.SM),
                new Avatar(Owner.B, viewer.name(right.person())).size(Avatar.Size.SM));
    }

    private static Paragraph line(WinFace face) {
        Span name = new Span(face.author());
        name.addClassName("who-name");
        Span meta = new Span(face.meta());
        meta.addClassName("tf-meta");
        Paragraph line = new Paragraph();
        line.add(name, new com.vaadin.flow.component.Text(" "), meta);
        return line;
    }
}
