package app.twofold.ui.kit.day;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A month under the letters of its days of the week, with what both noticed. Days with something open and tell it; one
/// that is open stays open while more comes in, and tells that too.
public final class MonthOfDays extends Div {

    private static final long serialVersionUID = 1L;

    private final Div weekdays = new Div();
    private final Mosaic mosaic = new Mosaic(0, List.of(), this::open);
    private transient @Nullable NoticedDays noticed;
    private @Nullable DayPopover opened;
    private @Nullable DayOfWeek begins;

    public MonthOfDays() {
        weekdays.addClassName("tf-weekdays");
        weekdays.getElement().setAttribute("aria-hidden", "true");
        add(weekdays, mosaic);
    }

    public void show(YearMonth month, NoticedDays now) {
        noticed = now;
        DayOfWeek start = now.viewer().couple().weekStart();
        if (start != begins) {
            begins = start;
            nameDays(start, now.viewer().dates().locale());
        }
        int padding = Math.floorMod(month.atDay(1).getDayOfWeek().getValue() - start.getValue(), 7);
        mosaic.show(padding, now.month(month));
        if (opened != null) {
            opened.show(now);
        }
    }

    private void nameDays(DayOfWeek start, Locale locale) {
        weekdays.removeAll();
        for (int i = 0; i < 7; i++) {
            weekdays.add(new Span(start.plus(i).getDisplayName(TextStyle.NARROW_STANDALONE, locale)));
        }
    }

    private void open(Mosaic.Opened day) {
        NoticedDays now = noticed;
        if (now != null) {
            opened = new DayPopover(day);
            opened.show(now);
            opened.open();
        }
    }
}
