package app.twofold.ui.kit;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A month of days, each with the halves of those who noticed something. Days with something can be opened.
public class Mosaic extends UnorderedList {

    /// One day.
    ///
    /// @param left  what the left partner noticed, at least 0
    /// @param right what the right partner noticed, at least 0
    /// @param today whether it is the reader's today
    /// @param words the same for screen readers, for example "1 June: Alex 1, Sam 0"
    public record Day(LocalDate date, int left, int right, boolean today, String words) implements Serializable {}

    /// Days to look at, which do not open.
    ///
    /// @param padding empty places before the first day, 0 to 6
    public Mosaic(int padding, List<Day> days) {
        this(padding, days, null);
    }

    /// @param padding empty places before the first day, 0 to 6
    /// @param onOpen  told which day the person opens
    public Mosaic(int padding, List<Day> days, @Nullable SerializableConsumer<Mosaic.Opened> onOpen) {
        addClassName("tf-mosaic");
        for (int i = 0; i < padding; i++) {
            ListItem pad = new ListItem();
            pad.getElement().setAttribute("aria-hidden", "true");
            add(pad);
        }
        days.forEach(day -> add(item(day, onOpen)));
    }

    /// A day that the person opened, and the place on screen to open it at.
    public record Opened(LocalDate date, NativeButton anchor) implements Serializable {}

    private static ListItem item(Day day, @Nullable SerializableConsumer<Opened> onOpen) {
        ListItem item = new ListItem();
        item.setClassName("now", day.today());
        if (day.left() + day.right() == 0) {
            Span number = new Span(String.valueOf(day.date().getDayOfMonth()));
            number.addClassName("n");
            number.getElement().setAttribute("aria-hidden", "true");
            item.add(Type.hidden(day.words()), number);
            return item;
        }
        item.addClassName(day.right() == 0 ? "oa" : day.left() == 0 ? "ob" : "both");
        addHalf(item, Owner.A, day.left());
        addHalf(item, Owner.B, day.right());
        item.add(onOpen == null ? Type.hidden(day.words()) : opener(day, onOpen));
        return item;
    }

    private static void addHalf(ListItem item, Owner owner, int count) {
        if (count > 0) {
            HtmlContainer half = owner.on(new HtmlContainer("i"));
            half.setClassName("more", count > 1);
            item.add(half);
        }
    }

    private static NativeButton opener(Day day, SerializableConsumer<Opened> onOpen) {
        NativeButton opener = new NativeButton();
        opener.getElement().setAttribute("type", "button").setAttribute("aria-label", day.words());
        opener.addClickListener(_ -> onOpen.accept(new Opened(day.date(), opener)));
        return opener;
    }
}
