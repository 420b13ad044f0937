package app.twofold.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.YearMonth;
import java.time.format.TextStyle;

/// A month under the letters of its days of the week, with what both noticed. Days with something open and tell it.
public final class MonthOfDays extends Div {

    private static final long serialVersionUID = 1L;

    public MonthOfDays(YearMonth month, NoticedDays noticed) {
        DayOfWeek start = noticed.couple().weekStart();
        int padding = Math.floorMod(month.atDay(1).getDayOfWeek().getValue() - start.getValue(), 7);
        add(
                weekdays(start, noticed),
                new Mosaic(padding, noticed.month(month), opened -> new DayPopover(noticed, opened).open()));
    }

    private static Div weekdays(DayOfWeek start, NoticedDays noticed) {
        Div row = new Div();
        row.addClassName("tf-weekdays");
        row.getElement().setAttribute("aria-hidden", "true");
        for (int i = 0; i < 7; i++) {
            row.add(new Span(start.plus(i)
                    .getDisplayName(TextStyle.NARROW_STANDALONE, noticed.dates().locale())));
        }
        return row;
    }
}
