package app.twofold.ui.boundary.repair;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.RepairId;
import app.twofold.domain.Words;
import app.twofold.domain.boundary.Repair;
import app.twofold.domain.boundary.RepairCommand.PlanRepair;
import app.twofold.ui.boundary.talk.Quote;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Say;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.kit.form.Checked;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the two do about it: the latest words count, earlier ones are kept.
final class PlanPart extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient RepairId id;
    private final transient Runnable onDone;
    private final Div plans = new Div();
    private final TextArea words = Say.area(t("boundary.plan.words"));
    private final Div form = new Div();
    private transient @Nullable List<Repair.Plan> shown;

    /// @param onDone runs when something has been sent
    PlanPart(Desk desk, Repair repair, Runnable onDone) {
        this.desk = desk;
        this.id = repair.id();
        this.onDone = onDone;
        Say.keep(words, "repair/" + id + "/plan");
        words.setHelperText(t("boundary.plan.help"));
        plans.addClassName("b-talk");
        form.addClassName("b-form");
        form.add(words, Layout.actions(Buttons.plain(t("boundary.plan.save"), _ -> save())));
        add(Type.section(t("boundary.plan")), plans, form);
        addClassName("b-plan");
    }

    void refresh(Repair repair, Viewer viewer) {
        boolean talked = repair.talk().isUnderstood() || !repair.plans().isEmpty();
        form.setVisible(repair.isOpen() && talked && !viewer.isSolo());
        plans.setVisible(!repair.plans().isEmpty());
        setVisible(form.isVisible() || plans.isVisible());
        if (repair.plans().equals(shown)) {
            return;
        }
        shown = repair.plans();
        plans.removeAll();
        int last = repair.plans().size() - 1;
        if (last >= 0) {
            plans.add(quote(repair.plans().get(last), viewer));
        }
        if (last > 0) {
            Div earlier = Layout.stack(12);
            repair.plans().subList(0, last).reversed().forEach(plan -> earlier.add(quote(plan, viewer)));
            plans.add(new Details(t("boundary.plan.earlier"), earlier));
        }
    }

    private static Quote quote(Repair.Plan plan, Viewer viewer) {
        String who = viewer.isMe(plan.by())
                ? t("boundary.plan.by.you", viewer.dates().onDay(plan.at()))
                : t("boundary.plan.by", viewer.name(plan.by()), viewer.dates().onDay(plan.at()));
        return Quote.of(viewer, plan.by(), who, plan.text().value());
    }

    private void save() {
        Optional<Words> read = Checked.read(words, () -> new Words(words.getValue()).required());
        if (read.isPresent() && desk.send(words, () -> new PlanRepair(id, read.get()))) {
            Say.saved(words);
            words.clear();
            onDone.run();
        }
    }
}
