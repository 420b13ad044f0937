package app.twofold.ui.history;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.PersonId;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.history.HistoryFilter;
import app.twofold.domain.timeline.EntryKind;
import app.twofold.domain.timeline.Subject;
import app.twofold.ui.feature.Features;
import app.twofold.ui.kit.Chip;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.words.Named;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the reader looks for: kinds, words, and, one step away, whose, which part of life and about what. What is asked
/// for beyond kind and words shows as a chip that can be taken away. The words stay out of the address, which a browser
/// keeps.
final class FilterPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PAUSE_MILLIS = 400;

    private final transient Map<@Nullable EntryKind, NativeButton> kinds = new HashMap<>();
    private final NativeButton more = new NativeButton(t("history.more"), _ -> turn());
    private final MoreFilters filters;
    private final Div active = new Div();
    private final TextField words = new TextField();
    private final transient Features features;
    private final SerializableRunnable onChange;
    private transient Criteria criteria = Criteria.EVERYTHING;
    private transient Viewer viewer;

    FilterPanel(Viewer viewer, Features features, SerializableRunnable onChange) {
        this.viewer = viewer;
        this.features = features;
        this.onChange = onChange;
        addClassName("h-asked");
        filters = new MoreFilters(viewer, features, this::choose);
        filters.setId("h-filters");
        filters.setVisible(false);
        active.addClassName("h-active");
        add(kinds(), words(), filters, active);
        mark();
    }

    HistoryFilter filter() {
        return criteria.filter(words.getValue().strip());
    }

    Criteria criteria() {
        return criteria;
    }

    boolean isEverything() {
        return filter().equals(HistoryFilter.ALL);
    }

    /// Shows what is asked for, without telling the listener.
    void show(Criteria other, Viewer now) {
        criteria = other;
        viewer = now;
        filters.offer(now);
        filters.show(other);
        mark();
    }

    private Div kinds() {
        Div chips = new Div();
        chips.addClassNames("tf-pick", "is-small", "tf-hscroll");
        chips.getElement().setAttribute("role", "group").setAttribute("aria-label", t("history.show"));
        chip(chips, null, t("history.kind.all"));
        features.filters().forEach((kind, name) -> chip(chips, kind, name));
        more.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-expanded", "false")
                .setAttribute("aria-controls", "h-filters");
        more.addClassName("h-more-filters");
        more.add(Icon.CHEVRON_DOWN.small());
        chips.add(more);
        return chips;
    }

    private void chip(Div chips, @Nullable EntryKind kind, String name) {
        NativeButton chip = new NativeButton(name, _ -> choose(criteria.with(kind)));
        chip.getElement().setAttribute("type", "button");
        kinds.put(kind, chip);
        chips.add(chip);
    }

    private TextField words() {
        words.setAriaLabel(t("history.search"));
        words.setPlaceholder(t("history.search"));
        words.setPrefixComponent(Icon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setMaxLength(HistoryFilter.MAX_WORDS_LENGTH);
        words.setValueChangeMode(ValueChangeMode.TIMEOUT);
        words.setValueChangeTimeout(PAUSE_MILLIS);
        words.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.run();
            }
        });
        return words;
    }

    private void turn() {
        filters.setVisible(!filters.isVisible());
        more.getElement().setAttribute("aria-expanded", String.valueOf(filters.isVisible()));
    }

    private void choose() {
        choose(filters.add(criteria));
    }

    private void choose(Criteria other) {
        criteria = other;
        filters.show(other);
        mark();
        onChange.run();
    }

    private void mark() {
        kinds.forEach((kind, chip) ->
                chip.getElement().setAttribute("aria-pressed", String.valueOf(kind == criteria.kind())));
        active.removeAll();
        PersonId whose = criteria.whose();
        if (whose != null) {
            active(viewer.name(whose), criteria.with((PersonId) null));
        }
        Area area = criteria.area();
        if (area != null) {
            active(Named.of("goal.area", area), criteria.with((Area) null));
        }
        Subject.Ref about = criteria.about();
        if (about != null) {
            active(features.title(about, viewer).orElse(""), criteria.with((Subject.Ref) null));
        }
        active.setVisible(active.getComponentCount() > 0);
    }

    private void active(String words, Criteria without) {
        NativeButton chip = Chip.button(words, () -> choose(without));
        chip.add(Icon.CLOSE.small());
        chip.getElement().setAttribute("aria-label", t("history.without", words));
        active.add(chip);
    }
}
