package app.twofold.ui.boundary.wording;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.boundary.wording.BoundaryWording;
import app.twofold.domain.boundary.wording.WordingDifference;
import app.twofold.domain.boundary.wording.WordingDifference.Changed;
import app.twofold.domain.text.WordDiff.Run;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Type;
import app.twofold.ui.words.Named;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/// What changed between two versions of a boundary, marked in the words themselves and said for those who do not see
/// the marks.
final class Changes {

    private Changes() {}

    static Div between(BoundaryWording before, BoundaryWording after) {
        WordingDifference difference = WordingDifference.between(before, after);
        Div changes = Layout.stack(12);
        changes.addClassName("b-changes");
        difference.texts().forEach(changed -> changes.add(part(changed)));
        if (difference.kind()) {
            changes.add(new Div(
                    Type.label(t("boundary.kind")),
                    Type.body(t(
                            "boundary.changes.kind",
                            Named.of("boundary.kind", before.kind()),
                            Named.of("boundary.kind", after.kind())))));
        }
        return changes;
    }

    private static Div part(Changed changed) {
        Paragraph text = Type.voice("");
        changed.runs().forEach(run -> text.add(shown(run)));
        return new Div(Type.label(Named.of("boundary.field", changed.field())), text);
    }

    private static Component shown(Run run) {
        return switch (run.kind()) {
            case SAME -> new Span(run.text());
            case DELETED -> marked("del", t("boundary.changes.deleted"), run.text());
            case INSERTED -> marked("ins", t("boundary.changes.inserted"), run.text());
        };
    }

    private static HtmlContainer marked(String tag, String says, String words) {
        HtmlContainer marked = new HtmlContainer(tag);
        marked.add(Type.hidden(says + " "), new Span(words));
        return marked;
    }
}
