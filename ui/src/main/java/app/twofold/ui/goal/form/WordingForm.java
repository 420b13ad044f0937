package app.twofold.ui.goal.form;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Carrier;
import app.twofold.domain.goal.wording.IfThen;
import app.twofold.domain.goal.wording.Measure;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Say;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.form.Checked;
import app.twofold.ui.kit.form.DayPicker;
import app.twofold.ui.kit.form.Segments;
import app.twofold.ui.words.Dates;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;

/// Everything that the wording of a new goal may say. Only the title has to be there.
public final class WordingForm extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField title = Say.line(t("goal.field.title"));
    private final TextArea why = Say.area(t("goal.field.why"));
    private final Select<Area> area = AreaWords.choice();
    private final DayPicker due;
    private final Segments<Carrier> carrier = AreaWords.carriers();
    private final TextField firstStep = Say.line(t("goal.field.first-step"));
    private final TextField when = Say.line(t("goal.field.when"));
    private final TextField then = Say.line(t("goal.field.then"));
    private final MeasureForm measure;

    /// @param keep where the browser keeps what is typed
    public WordingForm(String keep, DayOfWeek weekStart, Dates dates) {
        due = new DayPicker(t("goal.field.due"), weekStart, dates);
        addClassName("gd");
        measure = new MeasureForm(keep);
        title.setHelperText(t("goal.field.title.help"));
        title.setRequiredIndicatorVisible(true);
        firstStep.setHelperText(t("goal.field.first-step.help"));
        Say.keep(title, keep + "/title");
        Say.keep(why, keep + "/why");
        Say.keep(firstStep, keep + "/first-step");
        Say.keep(when, keep + "/when");
        Say.keep(then, keep + "/then");
        when.setPlaceholder(t("goal.field.when.example"));
        then.setPlaceholder(t("goal.field.then.example"));
        add(title, why, part(t("goal.measure"), measure), part(t("goal.plan"), when, then), firstStep);
        Div frame = new Div(area, due, carrier);
        frame.addClassName("frame");
        add(part(t("goal.frame"), frame));
    }

    public void show(Wording wording) {
        title.setValue(wording.title().value());
        why.setValue(wording.why().value());
        area.setValue(wording.area());
        measure.show(wording.measure());
        due.setValue(wording.due());
        firstStep.setValue(wording.firstStep().value());
        when.setValue(wording.plan().when().value());
        then.setValue(wording.plan().then().value());
        carrier.select(wording.carriedBy());
    }

    public void showTitle(String words) {
        title.setValue(words);
    }

    public void focus() {
        title.focus();
    }

    /// The wording as typed; empty if something is missing or wrong, which the fields then say.
    public Optional<Wording> read() {
        Optional<Title> name = Checked.read(title, () -> new Title(title.getValue()));
        Optional<Words> reason = words(why);
        Optional<Measure> measured = measure.read();
        Optional<Words> step = words(firstStep);
        Optional<IfThen> plan = words(when).flatMap(w -> words(then).map(th -> new IfThen(w, th)));
        if (name.isEmpty() || reason.isEmpty() || measured.isEmpty() || step.isEmpty() || plan.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Wording(
                name.get(),
                reason.get(),
                area.getValue(),
                measured.get(),
                due.getValue(),
                step.get(),
                plan.get(),
                carrier.value()));
    }

    /// Lets the browser forget what it has kept.
    public void saved() {
        for (TextFieldBase<?, String> field : fields()) {
            Say.saved(field);
        }
        measure.saved();
    }

    private List<TextFieldBase<?, String>> fields() {
        return List.of(title, why, firstStep, when, then);
    }

    private static Optional<Words> words(TextFieldBase<?, String> field) {
        return Checked.read(field, () -> new Words(field.getValue()));
    }

    private static Section part(String heading, Component... content) {
        H2 title = Type.section(heading);
        Section section = new Section(title);
        section.add(Layout.stack(12, content));
        return section;
    }
}
