package app.twofold.ui.kit.day;

import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.Type;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A month of days, each with the halves of those who noticed something. Days with something can be opened.
public class Mosaic extends UnorderedList {

    private final @Nullable SerializableConsumer<Mosaic.Opened> onOpen;
    private final Map<LocalDate, Place> places = new HashMap<>();

    /// One day.
    ///
    /// @param left  what the left partner noticed, at least 0
    /// @param right what the right partner noticed, at least 0
    /// @param today whether it is the reader's today
    /// @param words the same for screen readers, what was noticed, for example "1 June: Alex, “You made tea”"
    public record Day(LocalDate date, int left, int right, boolean today, String words) implements Serializable {

        boolean isEmpty() {
            return left + right == 0;
        }
    }

    /// A day that the person opened, and the place on screen to open it at.
    public record Opened(LocalDate date, NativeButton anchor) implements Serializable {}

    /// Days to look at, which do not open.
    ///
    /// @param padding empty places before the first day, 0 to 6
    public Mosaic(int padding, List<Day> days) {
        this(padding, days, null);
    }

    /// @param padding empty places before the first day, 0 to 6
    /// @param onOpen  told which day the person opens
    public Mosaic(int padding, List<Day> days, @Nullable SerializableConsumer<Mosaic.Opened> onOpen) {
        this.onOpen = onOpen;
        addClassName("tf-mosaic");
        show(padding, days);
    }

    /// Shows other days, or what is new about the same ones: they keep their buttons, and what is open at them.
    final void show(int padding, List<Day> days) {
        if (getComponentCount() != padding + days.size()
                || !days.stream().map(Day::date).allMatch(places::containsKey)) {
            lay(padding, days);
        }
        days.forEach(day -> places.computeIfPresent(day.date(), (_, place) -> place.show(day)));
    }

    private void lay(int padding, List<Day> days) {
        removeAll();
        places.clear();
        for (int i = 0; i < padding; i++) {
            ListItem pad = new ListItem();
            pad.getElement().setAttribute("aria-hidden", "true");
            add(pad);
        }
        days.forEach(day -> {
            Place place = new Place(opener(day.date()));
            places.put(day.date(), place);
            add(place);
        });
    }

    private @Nullable NativeButton opener(LocalDate date) {
        if (onOpen == null) {
            return null;
        }
        NativeButton opener = new NativeButton();
        opener.getElement().setAttribute("type", "button");
        opener.addClickListener(_ -> onOpen.accept(new Opened(date, opener)));
        return opener;
    }

    /// Where a day stands.
    private static final class Place extends ListItem {

        private final @Nullable NativeButton opener;
        private final List<Component> drawn = new ArrayList<>();
        private @Nullable Day shown;

        Place(@Nullable NativeButton opener) {
            this.opener = opener;
        }

        Place show(Day day) {
            if (!day.equals(shown)) {
                shown = day;
                setClassName("now", day.today());
                setClassName("oa", day.left() > 0 && day.right() == 0);
                setClassName("ob", day.left() == 0 && day.right() > 0);
                setClassName("both", day.left() > 0 && day.right() > 0);
                drawn.forEach(this::remove);
                drawn.clear();
                draw(day);
            }
            return this;
        }

        private void draw(Day day) {
            if (day.isEmpty()) {
                Span number = new Span(String.valueOf(day.date().getDayOfMonth()));
                number.addClassName("n");
                number.getElement().setAttribute("aria-hidden", "true");
                drawn.add(number);
            }
            half(Owner.A, day.left());
            half(Owner.B, day.right());
            if (opener == null || day.isEmpty()) {
                drawn.addFirst(Type.hidden(day.words()));
            }
            for (int i = 0; i < drawn.size(); i++) {
                addComponentAtIndex(i, drawn.get(i));
            }
            open(day);
        }

        private void half(Owner owner, int count) {
            if (count > 0) {
                HtmlContainer half = owner.on(new HtmlContainer("i"));
                half.setClassName("more", count > 1);
                drawn.add(half);
            }
        }

        private void open(Day day) {
            if (opener == null) {
                return;
            }
            opener.setAriaLabel(day.words());
            if (day.isEmpty()) {
                removeAllButDrawn();
            } else if (opener.getParent().isEmpty()) {
                add(opener);
            }
        }

        /// The button, and what is open at it.
        private void removeAllButDrawn() {
            getChildren().filter(child -> !drawn.contains(child)).toList().forEach(this::remove);
        }
    }
}
