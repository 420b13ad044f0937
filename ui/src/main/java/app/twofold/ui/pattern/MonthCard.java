package app.twofold.ui.pattern;

import static app.twofold.ui.words.Messages.t;

import app.twofold.ui.kit.Half;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Mosaic;
import app.twofold.ui.kit.NoticedDays;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.Type;
import app.twofold.ui.shell.Reader;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.YearMonth;
import java.time.format.TextStyle;

/// The days of a month with what each noticed on them.
final class MonthCard extends Div {

    private static final long serialVersionUID = 1L;

    MonthCard(YearMonth month, Look look) {
        Reader reader = look.reader();
        DayOfWeek start = reader.couple().weekStart();
        int padding = Math.floorMod(month.atDay(1).getDayOfWeek().getValue() - start.getValue(), 7);
        Mosaic mosaic = new Mosaic(padding, new NoticedDays(reader.couple(), reader.dates()).month(month));
        Leaf leaf = Leaf.section(
                        Type.heading2(t("history.back.days")),
                        Type.meta2(t("history.patterns.noticed.sub")),
                        weekdays(start, look),
                        mosaic,
                        keys(reader))
                .flat()
                .with("p-month");
        add(leaf);
    }

    private static Div weekdays(DayOfWeek start, Look look) {
        Div row = new Div();
        row.addClassName("tf-weekdays");
        row.getElement().setAttribute("aria-hidden", "true");
        for (int i = 0; i < 7; i++) {
            row.add(new Span(start.plus(i).getDisplayName(TextStyle.NARROW_STANDALONE, look.locale())));
        }
        return row;
    }

    private static Div keys(Reader reader) {
        Div keys = new Div();
        keys.addClassNames("p-keys", "tf-meta", "is-2");
        reader.couple().partners().forEach(partner -> {
            Span key = new Span(
                    new Half(Owner.of(partner.side())), new Span(t("kit.noticed.by", reader.name(partner.person()))));
            key.addClassName("tf-key");
            keys.add(key);
        });
        return keys;
    }
}
