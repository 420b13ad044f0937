package app.twofold.ui.boundary;

import static app.twofold.ui.words.Messages.t;

import app.twofold.ui.kit.Mark;
import app.twofold.ui.kit.Owner;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.EnumMap;
import java.util.Map;

/// Chooses which boundaries the list shows.
final class Filters extends Div {

    private static final long serialVersionUID = 1L;

    private final Map<Filter, NativeButton> buttons = new EnumMap<>(Filter.class);
    private final Span all = new Span();
    private final SerializableConsumer<Filter> onChoose;
    private Filter chosen = Filter.ALL;

    /// @param other    the half that stands for the other partner
    /// @param onChoose told with each choice
    Filters(Owner other, SerializableConsumer<Filter> onChoose) {
        this.onChoose = onChoose;
        addClassNames("tf-pick", "is-small", "tf-hscroll", "b-filters");
        getElement().setAttribute("role", "group").setAttribute("aria-label", t("boundary.filter"));
        button(Filter.ALL).add(all);
        button(Filter.SHARED).add(new Mark(Mark.State.SHARED, other), new Span(t("boundary.filter.shared")));
        button(Filter.SAID_BACK).add(new Mark(Mark.State.SAIDBACK, other), new Span(t("boundary.filter.said-back")));
        button(Filter.AGREED).add(new Mark(Mark.State.AGREED, Owner.US), new Span(t("boundary.filter.agreed")));
        button(Filter.DISCUSSING)
                .add(new Mark(Mark.State.DISCUSSING, Owner.US), new Span(t("boundary.filter.discussing")));
        mark();
    }

    Filter chosen() {
        return chosen;
    }

    /// @param boundaries how many there are
    void refresh(int boundaries) {
        all.setText(t("boundary.filter.all", boundaries));
    }

    private NativeButton button(Filter filter) {
        NativeButton button = new NativeButton();
        button.getElement().setAttribute("type", "button");
        button.addClickListener(_ -> choose(filter));
        buttons.put(filter, button);
        add(button);
        return button;
    }

    private void choose(Filter filter) {
        chosen = filter;
        mark();
        onChoose.accept(filter);
    }

    private void mark() {
        buttons.forEach(
                (filter, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(filter == chosen)));
    }
}
