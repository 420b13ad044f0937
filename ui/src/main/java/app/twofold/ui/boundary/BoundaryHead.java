package app.twofold.ui.boundary;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.PersonId;
import app.twofold.domain.boundary.Boundary.Withdrawn;
import app.twofold.domain.boundary.wording.Holder;
import app.twofold.ui.boundary.desk.SeenBoundary;
import app.twofold.ui.kit.Avatar;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.Pair;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.words.Named;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;

/// The top of a boundary's screen: whose it is, what it is called, and since when it holds.
final class BoundaryHead extends Div {

    private static final long serialVersionUID = 1L;

    private final Span whose = new Span();
    private final H1 title = Type.display("");
    private final Paragraph line = Type.sub("");
    private final Paragraph frame = Type.meta2("");

    BoundaryHead(SeenBoundary sight) {
        addClassNames("tf-head", "b-head");
        whose.addClassName("only-wide");
        line.getElement().setAttribute("aria-live", "polite");
        Div row = Layout.row(18, whose, new Div(title, line, frame));
        row.addClassName("is-top");
        add(row);
        refresh(sight);
    }

    void refresh(SeenBoundary sight) {
        whose.removeAll();
        whose.add(avatar(sight));
        title.setText(sight.title());
        line.setText(line(sight));
        String kind = Named.of("boundary.kind", sight.standing().wording().kind());
        LocalDate review = sight.boundary().reviewOn();
        frame.setText(
                review == null
                        ? kind
                        : t("boundary.head.review", kind, sight.dates().date(review)));
    }

    private static Component avatar(SeenBoundary sight) {
        Viewer viewer = sight.viewer();
        PersonId by = sight.boundary().by();
        if (sight.boundary().holder() == Holder.MINE || viewer.isSolo()) {
            return viewer.avatar(by).size(Avatar.Size.LG);
        }
        var left = viewer.couple().partners().getFirst();
        var right = viewer.couple().partners().getLast();
        return new Pair(
                t("boundary.whose.ours"),
                new Avatar(Owner.A, viewer.name(left.person())).size(Avatar.Size.LG),
                new Avatar(Owner.B, viewer.name(right.person())).size(Avatar.Size.LG));
    }

    private static String line(SeenBoundary sight) {
        Viewer viewer = sight.viewer();
        Withdrawn withdrawn = sight.boundary().withdrawn();
        if (withdrawn != null) {
            String on = viewer.dates().onDay(withdrawn.at());
            return viewer.isMe(withdrawn.by())
                    ? t("boundary.head.withdrawn.you", on)
                    : t("boundary.head.withdrawn", viewer.name(withdrawn.by()), on);
        }
        String on = viewer.dates().onDay(sight.standing().at());
        boolean mine = viewer.isMe(sight.standing().by());
        if (sight.standing().number() > 1) {
            return mine
                    ? t("boundary.head.worded.you", on)
                    : t("boundary.head.worded", viewer.name(sight.standing().by()), on);
        }
        return mine
                ? t("boundary.head.shared.you", on)
                : t("boundary.head.shared", viewer.name(sight.standing().by()), on);
    }
}
