package app.twofold.ui.kit.day;

import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.Type;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.io.Serializable;
import java.util.List;

/// A week of halves: what each partner noticed, day by day. An empty day is a small dot.
public class Rhythm extends UnorderedList {

    private static final int MAX_ROWS = 4;

    /// One day.
    ///
    /// @param letter the short name under the column
    /// @param left   what the left partner noticed, at least 0
    /// @param right  what the right partner noticed, at least 0
    /// @param today  whether it is the reader's today
    /// @param words  the same for screen readers, what was noticed, for example "Monday: Alex, “You made tea”"
    public record Day(String letter, int left, int right, boolean today, String words) implements Serializable {}

    public Rhythm(List<Day> days) {
        addClassName("tf-rhythm");
        days.forEach(day -> add(item(day)));
    }

    private static ListItem item(Day day) {
        Span letter = hidden(new Span(day.letter()));
        letter.addClassName("day");
        ListItem item = new ListItem(hidden(column(day)), letter, Type.hidden(day.words()));
        item.setClassName("now", day.today());
        return item;
    }

    private static Div column(Day day) {
        Div column = new Div();
        column.addClassName("col");
        int rows = Math.min(MAX_ROWS, Math.max(day.left(), day.right()));
        for (int row = 0; row < rows; row++) {
            column.add(dot(row < day.left(), row < day.right()));
        }
        if (rows == 0) {
            Span none = new Span();
            none.addClassName("none");
            column.add(none);
        }
        return column;
    }

    private static Span dot(boolean left, boolean right) {
        Span dot = new Span();
        dot.addClassName("dot");
        if (left) {
            dot.add(Owner.A.on(new HtmlContainer("i")));
        }
        if (right) {
            dot.add(Owner.B.on(new HtmlContainer("i")));
        }
        return dot;
    }

    private static <C extends HtmlContainer> C hidden(C component) {
        component.getElement().setAttribute("aria-hidden", "true");
        return component;
    }
}
