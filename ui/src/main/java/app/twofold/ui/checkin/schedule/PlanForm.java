package app.twofold.ui.checkin.schedule;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.Title;
import app.twofold.domain.checkin.schedule.Plan;
import app.twofold.domain.checkin.template.BuiltIn;
import app.twofold.domain.checkin.template.TemplateRef;
import app.twofold.ui.checkin.desk.Times;
import app.twofold.ui.checkin.template.TemplateWords;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Say;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.kit.form.Checked;
import app.twofold.ui.kit.form.ClockPicker;
import app.twofold.ui.kit.form.DayPicker;
import app.twofold.ui.kit.form.FaultWords;
import app.twofold.ui.kit.form.TimeZoneField;
import app.twofold.ui.words.Lengths;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Everything that a plan says. It begins with a Sunday evening.
final class PlanForm extends Div {

    private static final long serialVersionUID = 1L;
    private static final LocalTime EVENING = LocalTime.of(19, 30);

    private final transient Viewer viewer;
    private final TextField name = Say.line(t("checkin.schedule.name"));
    private final Select<TemplateRef> template;
    private final DayPicker day;
    private final ClockPicker time = new ClockPicker(t("checkin.schedule.time"), Duration.ofMinutes(15));
    private final TimeZoneField zone = new TimeZoneField();
    private final RepeatForm repeat;
    private final Paragraph others = Type.meta2("");
    private final Paragraph fault = Type.meta2("");
    private final Select<Duration> length = new Select<>();
    private final Select<Duration> window = new Select<>();
    private final CheckboxGroup<Duration> reminders = new CheckboxGroup<>();

    /// @param keep the beginning of where the browser keeps what is typed
    PlanForm(Viewer viewer, String keep) {
        this.viewer = viewer;
        Say.keep(name, keep + "/name");
        template = TemplateWords.choice(viewer.couple().checkins(), new TemplateRef.Supplied(BuiltIn.WEEKLY));
        day = new DayPicker(t("checkin.schedule.day"), viewer.couple().weekStart(), viewer.dates());
        repeat = new RepeatForm(viewer.dates(), sunday());
        addClassNames("gd", "plan-form");
        zone.setLabel(t("checkin.schedule.zone"));
        zone.setHelperText("");
        name.setHelperText(t("checkin.schedule.name.help"));
        name.setRequiredIndicatorVisible(true);
        others.getElement().setAttribute("aria-live", "polite");
        fault.getElement().setAttribute("role", "alert");
        fault.addClassName("fault");
        fault.setVisible(false);
        add(name, template, part(t("checkin.schedule.when"), Layout.two(day, time), zone, others, repeat));
        add(part(t("checkin.schedule.how"), Layout.two(length, window), reminders), fault);
        begin();
    }

    private void begin() {
        choice(length, t("checkin.schedule.length"), Lengths.OF_CHECKINS, BuiltIn.WEEKLY.length());
        choice(window, t("checkin.schedule.window"), Lengths.OF_WINDOWS, Plan.USUAL_WINDOW);
        window.setHelperText(t("checkin.schedule.window.help"));
        reminders.setLabel(t("checkin.schedule.reminders"));
        reminders.addClassName("tf-pick");
        reminders.setItems(Lengths.OF_LEADS);
        reminders.setItemLabelGenerator(Lengths::lead);
        reminders.setValue(Set.of(Duration.ofDays(1), Duration.ofHours(1)));
        zone.setValue(viewer.dates().zone());
        day.setValue(sunday());
        time.setValue(EVENING);
        day.addValueChangeListener(_ -> Optional.ofNullable(day.getValue()).ifPresent(repeat::startOn));
        day.addValueChangeListener(_ -> tellOthers());
        time.addValueChangeListener(_ -> tellOthers());
        zone.addValueChangeListener(_ -> tellOthers());
        name.setValue(nameOf(template.getValue()));
        template.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                follow(change.getOldValue(), change.getValue());
            }
        });
        tellOthers();
    }

    /// Another list of questions brings its name and its length along, unless the name is one's own.
    private void follow(TemplateRef before, TemplateRef now) {
        if (name.isEmpty() || name.getValue().equals(nameOf(before))) {
            name.setValue(nameOf(now));
        }
        if (now instanceof TemplateRef.Supplied(var which)) {
            show(length, Lengths.OF_CHECKINS, which.length());
        }
    }

    private String nameOf(TemplateRef ref) {
        return TemplateWords.name(ref, viewer.couple().checkins());
    }

    void show(Plan plan) {
        name.setValue(plan.name().value());
        template.setItems(TemplateWords.choice(viewer.couple().checkins(), plan.template())
                .getListDataView()
                .getItems()
                .toList());
        template.setValue(plan.template());
        repeat.show(plan);
        day.setValue(plan.start().toLocalDate());
        time.setValue(plan.start().toLocalTime());
        zone.setValue(plan.zone());
        show(length, Lengths.OF_CHECKINS, plan.length());
        show(window, Lengths.OF_WINDOWS, plan.window());
        List<Duration> leads = Lengths.OF_LEADS;
        for (Duration lead : plan.reminders()) {
            leads = Lengths.with(leads, lead);
        }
        reminders.setItems(leads);
        reminders.setValue(Set.copyOf(plan.reminders()));
    }

    /// What was typed is kept no more: it is saved, or thrown away.
    void saved() {
        Say.saved(name);
    }

    void focus() {
        name.focus();
    }

    /// The plan as chosen; empty if something is missing or wrong, which the fields then say.
    Optional<Plan> read() {
        Optional<Title> title = Checked.read(name, () -> new Title(name.getValue()));
        boolean hasDay = has(day, day.isInvalid());
        boolean hasTime = has(time, false);
        boolean hasZone = zone.read().isPresent();
        boolean whole = title.isPresent() && hasDay && hasTime && hasZone;
        fault.setVisible(false);
        if (!whole) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Plan(
                    title.orElseThrow(),
                    template.getValue(),
                    day.getValue().atTime(time.getValue()),
                    zone.getValue(),
                    repeat.read(),
                    length.getValue(),
                    window.getValue(),
                    List.copyOf(reminders.getValue())));
        } catch (InvalidValue invalid) {
            refuse(FaultWords.of(invalid));
            return Optional.empty();
        }
    }

    /// Says at the end of the form why the plan cannot be.
    void refuse(String words) {
        fault.setText(words);
        fault.setVisible(true);
    }

    private static <C extends HasValue<?, ?> & HasValidationProperties> boolean has(C field, boolean invalid) {
        if (field.isEmpty()) {
            Checked.refuse(field, t("kit.fault.empty"));
        }
        return !field.isEmpty() && !invalid;
    }

    /// What the clocks of both show for the first time.
    private void tellOthers() {
        boolean known = !day.isEmpty() && !time.isEmpty() && !zone.isEmpty();
        if (known) {
            Instant first = Plan.instant(day.getValue().atTime(time.getValue()), zone.getValue());
            String own = Times.sameClock(viewer, first, zone.getValue())
                    ? ""
                    : t("checkin.times.you", Times.own(viewer, first));
            String both = (own + " " + Times.others(viewer, first).orElse("")).strip();
            others.setText(both.isEmpty() && !viewer.isSolo() ? t("checkin.times.same") : both);
        }
        others.setVisible(known && !others.getText().isEmpty());
    }

    private LocalDate sunday() {
        return viewer.dates().today().with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
    }

    private static void choice(Select<Duration> field, String label, List<Duration> usual, Duration chosen) {
        field.setLabel(label);
        field.setItemLabelGenerator(Lengths::words);
        show(field, usual, chosen);
    }

    private static void show(Select<Duration> field, List<Duration> usual, Duration chosen) {
        field.setItems(Lengths.with(usual, chosen));
        field.setValue(chosen);
    }

    private static Section part(String heading, Component... content) {
        H2 title = Type.section(heading);
        Section section = new Section(title);
        section.add(Layout.stack(12, content));
        return section;
    }
}
