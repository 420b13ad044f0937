package app.twofold.ui.phase;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.Days;
import app.twofold.domain.phase.Phase;
import app.twofold.domain.phase.PhaseCommand.ProposePhase;
import app.twofold.domain.phase.Phases;
import app.twofold.domain.phase.Said;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.kit.form.DayPicker;
import app.twofold.ui.words.Named;
import app.twofold.ui.words.PhaseWords;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where one says another phase. Says beforehand whether it holds at once or waits for the other.
final class SayForm extends Section {

    private static final long serialVersionUID = 1L;

    /// As the way goes: there, and the two ways out at the end.
    private static final List<Phase> ORDER = List.of(
            Phase.APART,
            Phase.IN_CONTACT,
            Phase.FRIENDS_AGAIN,
            Phase.DATING_AGAIN,
            Phase.TOGETHER,
            Phase.TAKING_A_BREAK,
            Phase.PARTED);

    private final transient Desk desk;
    private final H2 title = Type.section("");
    private final RadioButtonGroup<Phase> phase = new RadioButtonGroup<>();
    private final Map<Phase, Span> names = new EnumMap<>(Phase.class);
    private final DayPicker day;
    private final Paragraph consequence = Type.meta2("");
    private final Button say = Buttons.plain(t("phase.say.do"), _ -> say());

    SayForm(Desk desk) {
        this.desk = desk;
        Viewer viewer = desk.viewer();
        day = new DayPicker(t("phase.say.day"), viewer.couple().weekStart(), viewer.dates());
        day.setValue(viewer.couple().phases().latest(viewer.dates().today()));
        day.onTurn(today -> {
            if (!day.isChosen()) {
                day.setValue(desk.viewer().couple().phases().latest(today));
            }
        });
        day.addValueChangeListener(_ -> refresh(desk.viewer()));
        phase.setLabel(t("phase.say.which"));
        phase.addClassName("p-choice");
        ORDER.forEach(one -> names.put(one, name()));
        phase.setItems(ORDER);
        phase.setRenderer(new ComponentRenderer<>(this::words));
        phase.addValueChangeListener(_ -> refresh(desk.viewer()));
        consequence.getElement().setAttribute("role", "status");
        add(title, Leaf.div(phase, day, consequence, say).flat().with("p-say"));
    }

    void refresh(Viewer viewer) {
        Phases phases = viewer.couple().phases();
        title.setText(t(phases.present().isEmpty() ? "phase.say" : "phase.say.other"));
        names.forEach((one, name) -> name.setText(name(one, phases)));
        Phase chosen = phase.getValue();
        day.setVisible(chosen != null);
        say.setVisible(chosen != null);
        consequence.setVisible(chosen != null);
        if (chosen != null) {
            limit(chosen, viewer);
            consequence.setText(consequence(chosen, viewer));
            say.setText(t(phases.isOneEnough(chosen, viewer.isSolo()) ? "phase.say.do" : "phase.say.propose"));
            say.setEnabled(!isSaid(chosen, day.getValue(), phases));
        }
    }

    private static Span name() {
        Span name = new Span();
        name.addClassName("p-name");
        return name;
    }

    private static String name(Phase phase, Phases phases) {
        return isPresent(phase, phases) ? t("phase.say.now", PhaseWords.of(phase)) : PhaseWords.of(phase);
    }

    private void limit(Phase chosen, Viewer viewer) {
        Phases phases = viewer.couple().phases();
        LocalDate earliest = phases.earliest(chosen);
        LocalDate first = earliest == null ? Days.FIRST : earliest;
        day.from(first, t("phase.refused.early", viewer.dates().date(first)));
        day.until(phases.latest(viewer.dates().today()), t("phase.refused.future"));
    }

    private static String consequence(Phase chosen, Viewer viewer) {
        boolean solo = viewer.isSolo();
        String other = viewer.other();
        Phases phases = viewer.couple().phases();
        if (phases.isOneEnough(chosen, solo)) {
            return solo ? t("phase.say.one.solo") : t("phase.say.one", other);
        }
        if (isPresent(chosen, phases)) {
            return t("phase.say.day.two", other);
        }
        return solo ? t("phase.say.two.solo") : t("phase.say.two", other);
    }

    private static boolean isPresent(Phase phase, Phases phases) {
        return phases.present().map(Said::phase).filter(phase::equals).isPresent();
    }

    private static boolean isSaid(Phase chosen, @Nullable LocalDate on, Phases phases) {
        return phases.present()
                .filter(now -> now.phase() == chosen && now.since().equals(on))
                .isPresent();
    }

    private void say() {
        Phase chosen = phase.getValue();
        LocalDate since = day.getValue();
        if (since == null) {
            day.setErrorMessage(t("phase.say.day.missing"));
            day.setInvalid(true);
        } else if (!day.isInvalid()) {
            Viewer viewer = desk.viewer();
            boolean atOnce = viewer.couple().phases().isOneEnough(chosen, viewer.isSolo());
            phase.clear();
            desk.send(new ProposePhase(chosen, since), t(atOnce ? "phase.say.said" : "phase.say.sent"));
        }
    }

    private Component words(Phase one) {
        Span is = new Span(Named.of("phase.is", one));
        is.addClassName("tf-meta");
        Span name = names.get(one);
        return new Div(name, is);
    }
}
