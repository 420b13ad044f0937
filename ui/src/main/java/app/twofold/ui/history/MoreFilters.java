package app.twofold.ui.history;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.PersonId;
import app.twofold.domain.couple.Partner;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.timeline.Subject;
import app.twofold.ui.feature.Features;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.words.Named;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whose entries, of which part of life, and about what.
final class MoreFilters extends Div {

    private static final long serialVersionUID = 1L;

    private final Select<PersonId> whose = new Select<>();
    private final Select<Area> area = new Select<>();
    private final ComboBox<Subject.Ref> about = new ComboBox<>(t("history.about"));
    private final SerializableRunnable onChange;
    private final transient Features features;
    private transient Viewer viewer;

    MoreFilters(Viewer viewer, Features features, SerializableRunnable onChange) {
        this.viewer = viewer;
        this.features = features;
        this.onChange = onChange;
        addClassName("h-filters");
        add(whose(viewer), area(), about());
    }

    /// Chooses among what there is now.
    void offer(Viewer now) {
        Subject.@Nullable Ref chosen = about.getValue();
        viewer = now;
        about.setItems(features.subjects(now));
        about.setValue(chosen);
    }

    Criteria add(Criteria criteria) {
        return criteria.with(whose.getValue()).with(area.getValue()).with(about.getValue());
    }

    void show(Criteria criteria) {
        whose.setValue(criteria.whose());
        area.setValue(criteria.area());
        about.setValue(criteria.about());
    }

    private Select<PersonId> whose(Viewer viewer) {
        List<PersonId> partners =
                viewer.couple().partners().stream().map(Partner::person).toList();
        whose.setLabel(t("history.whose"));
        whose.setEmptySelectionAllowed(true);
        whose.setEmptySelectionCaption(t("history.whose.any"));
        whose.setItems(partners);
        whose.setItemLabelGenerator(person -> person == null ? t("history.whose.any") : viewer.name(person));
        whose.addValueChangeListener(change -> changed(change.isFromClient()));
        whose.setVisible(partners.size() > 1);
        return whose;
    }

    private Select<Area> area() {
        area.setLabel(t("history.area"));
        area.setEmptySelectionAllowed(true);
        area.setEmptySelectionCaption(t("history.area.any"));
        area.setItems(Area.values());
        area.setItemLabelGenerator(part -> part == null ? t("history.area.any") : Named.of("goal.area", part));
        area.addValueChangeListener(change -> changed(change.isFromClient()));
        return area;
    }

    private ComboBox<Subject.Ref> about() {
        about.setPlaceholder(t("history.about.any"));
        about.setClearButtonVisible(true);
        about.setItemLabelGenerator(ref -> features.title(ref, viewer).orElse(""));
        about.setItems(features.subjects(viewer));
        about.addValueChangeListener(change -> changed(change.isFromClient()));
        return about;
    }

    private void changed(boolean fromClient) {
        if (fromClient) {
            onChange.run();
        }
    }
}
