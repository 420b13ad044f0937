package app.twofold.ui.goal.wording;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.goal.Wordings.Agreed;
import app.twofold.domain.goal.wording.Edit.TextField;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.text.WordDiff;
import app.twofold.ui.goal.desk.SeenGoal;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.QuietDialog;
import app.twofold.ui.kit.Type;
import app.twofold.ui.words.Dates;
import app.twofold.ui.words.MeasureWords;
import app.twofold.ui.words.Named;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/// What a proposed change adds to the agreed words and takes away from them.
public final class ChangesDialog extends QuietDialog {

    private static final long serialVersionUID = 1L;

    private final Div content = Layout.stack(16);

    public ChangesDialog(SeenGoal sight) {
        super(t("goal.changes.title"));
        Agreed agreed = sight.goal().agreed();
        Wording after = sight.goal().draft();
        Wording before = agreed == null ? after : agreed.wording();
        for (TextField field : TextField.values()) {
            part(Named.of("goal.field", field), Texts.of(before, field), Texts.of(after, field));
        }
        part(t("goal.measure"), MeasureWords.of(before.measure()), MeasureWords.of(after.measure()));
        part(t("goal.area"), Named.of("goal.area", before.area()), Named.of("goal.area", after.area()));
        part(t("goal.field.due"), due(before, sight.dates()), due(after, sight.dates()));
        part(
                t("goal.carrier"),
                Named.of("goal.carrier", before.carriedBy()),
                Named.of("goal.carrier", after.carriedBy()));
        if (content.getComponentCount() == 0) {
            content.add(Type.body(t("goal.changes.none")));
        }
        add(content);
        actions(Buttons.plain(t("goal.close"), _ -> close()));
    }

    private void part(String heading, String before, String after) {
        if (before.equals(after)) {
            return;
        }
        Paragraph text = Type.voice("");
        for (WordDiff.Run run : WordDiff.between(before, after)) {
            text.add(
                    switch (run.kind()) {
                        case SAME -> new Span(run.text());
                        case DELETED -> marked("del", "goal.changes.deleted", run.text());
                        case INSERTED -> marked("ins", "goal.changes.inserted", run.text());
                    });
        }
        content.add(new Section(Type.section(heading), text));
    }

    private static HtmlContainer marked(String tag, String key, String words) {
        HtmlContainer marked = new HtmlContainer(tag);
        marked.add(Type.hidden(t(key) + " "), new Span(words));
        return marked;
    }

    private static String due(Wording wording, Dates dates) {
        return wording.due() == null ? t("goal.due.none") : dates.date(wording.due());
    }
}
