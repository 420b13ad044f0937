package app.twofold.ui.goal.wording;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.Words;
import app.twofold.domain.goal.wording.IfThen;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Type;
import app.twofold.ui.words.Dates;
import app.twofold.ui.words.MeasureWords;
import app.twofold.ui.words.Named;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/// The words of a goal, to read.
public final class WordingReading extends Div {

    private static final long serialVersionUID = 1L;

    public WordingReading(Wording wording, Dates dates) {
        addClassName("gd");
        text(t("goal.field.why"), wording.why());
        add(part(t("goal.measure"), leaf(Type.voice(MeasureWords.of(wording.measure())))));
        plan(wording.plan());
        text(t("goal.field.first-step"), wording.firstStep());
        add(part(t("goal.frame"), leaf(frame(wording, dates))));
    }

    private void text(String heading, Words words) {
        if (!words.isBlank()) {
            add(part(heading, Type.voice(words.value())));
        }
    }

    private void plan(IfThen plan) {
        if (!plan.when().isBlank() || !plan.then().isBlank()) {
            Leaf leaf = Leaf.div(line(t("goal.field.when"), plan.when()), line(t("goal.field.then"), plan.then()))
                    .flat()
                    .with("plan");
            add(part(t("goal.plan"), leaf));
        }
    }

    private static Div line(String key, Words words) {
        Span label = new Span(key);
        label.addClassName("k");
        return new Div(label, Type.voice(words.value()));
    }

    private static Component frame(Wording wording, Dates dates) {
        String due = wording.due() == null ? t("goal.due.none") : t("goal.due.by", dates.date(wording.due()));
        return Type.body(String.join(
                " · ", Named.of("goal.area", wording.area()), due, Named.of("goal.carrier", wording.carriedBy())));
    }

    private static Leaf leaf(Component content) {
        return Leaf.div(content).flat().tight();
    }

    private static Section part(String heading, Component content) {
        return new Section(Type.section(heading), content);
    }
}
