package app.twofold.ui.boundary;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.PersonId;
import app.twofold.domain.boundary.Boundary.Withdrawn;
import app.twofold.domain.boundary.wording.Holder;
import app.twofold.ui.kit.Avatar;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.Pair;
import app.twofold.ui.kit.Type;
import app.twofold.ui.words.BoundaryKinds;
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

    BoundaryHead(Sight sight) {
        addClassNames("tf-head", "b-head");
        whose.addClassName("only-wide");
        line.getElement().setAttribute("aria-live", "polite");
        Div row = Layout.row(18, whose, new Div(title, line, frame));
        row.addClassName("is-top");
        add(row);
        refresh(sight);
    }

    void refresh(Sight sight) {
        whose.removeAll();
        whose.add(avatar(sight));
        title.setText(sight.title());
        line.setText(line(sight));
        String kind = BoundaryKinds.of(sight.standing().wording().kind());
        LocalDate review = sight.boundary().reviewOn();
        frame.setText(
                review == null
                        ? kind
                        : t("boundary.head.review", kind, sight.reader().dates().date(review)));
    }

    private static Component avatar(Sight sight) {
        Reader reader = sight.reader();
        PersonId by = sight.boundary().by();
        if (sight.boundary().holder() == Holder.MINE || reader.isSolo()) {
            return reader.avatar(by).size(Avatar.Size.LG);
        }
        var left = reader.couple().partners().getFirst();
        var right = reader.couple().partners().getLast();
        return new Pair(
                t("boundary.whose.ours"),
                new Avatar(Owner.A, reader.name(left.person())).size(Avatar.Size.LG),
                new Avatar(Owner.B, reader.name(right.person())).size(Avatar.Size.LG));
    }

    private static String line(Sight sight) {
        Reader reader = sight.reader();
        Withdrawn withdrawn = sight.boundary().withdrawn();
        if (withdrawn != null) {
            String on = reader.onDay(withdrawn.at());
            return reader.isMine(withdrawn.by())
                    ? t("boundary.head.withdrawn.you", on)
                    : t("boundary.head.withdrawn", reader.name(withdrawn.by()), on);
        }
        String on = reader.onDay(sight.standing().at());
        boolean mine = reader.isMine(sight.standing().by());
        if (sight.standing().number() > 1) {
            return mine
                    ? t("boundary.head.worded.you", on)
                    : t("boundary.head.worded", reader.name(sight.standing().by()), on);
        }
        return mine
                ? t("boundary.head.shared.you", on)
                : t("boundary.head.shared", reader.name(sight.standing().by()), on);
    }
}
