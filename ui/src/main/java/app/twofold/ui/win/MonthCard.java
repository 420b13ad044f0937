package app.twofold.ui.win;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.win.Win;
import app.twofold.domain.win.Wins;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Half;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.kit.day.MonthOfDays;
import app.twofold.ui.kit.day.NoticedDays;
import app.twofold.ui.words.Dates;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A month of days with what both noticed. Days with something open and tell.
final class MonthCard extends Div {

    private final H2 title = Type.heading2("");
    private final MonthOfDays days = new MonthOfDays();
    private final Div legend = new Div();
    private final Button back = Buttons.icon(Icon.CHEVRON_LEFT, "", _ -> step(-1));
    private final Button forth = Buttons.icon(Icon.CHEVRON_RIGHT, "", _ -> step(1));
    private final Desk desk;
    private @Nullable YearMonth chosen;
    private @Nullable Shown shown;

    MonthCard(Desk desk) {
        this.desk = desk;
        title.getElement().setAttribute("aria-live", "polite");
        Div head = new Div(title, new Div(back, forth));
        head.addClassName("mhead");
        legend.addClassNames("keys", "tf-meta", "is-2");
        add(Leaf.section(head, new Div(days, legend)).flat().with("month"));
    }

    /// What the card shows; if nothing of it has changed, it stays as it is.
    private record Shown(YearMonth month, LocalDate today, DayOfWeek weekStart, List<String> names, List<Win> wins) {}

    void refresh(Viewer viewer) {
        LocalDate today = viewer.dates().today();
        YearMonth current = YearMonth.from(today);
        YearMonth month = chosen == null ? current : chosen;
        CoupleState couple = viewer.couple();
        NoticedDays noticed = new NoticedDays(viewer);
        Shown next = new Shown(
                month, today, couple.weekStart(), viewer.names(), noticed.wins(month.atDay(1), month.atEndOfMonth()));
        if (!next.equals(shown)) {
            boolean others = shown == null || !shown.names().equals(next.names());
            shown = next;
            head(month, current, earliest(couple.wins(), current), viewer.dates());
            days.show(month, noticed);
            if (others) {
                tellWhoseIsWhose(viewer);
            }
        }
    }

    private void step(int months) {
        Shown now = shown;
        if (now != null) {
            chosen = now.month().plusMonths(months);
            refresh(desk.viewer());
        }
    }

    private void head(YearMonth month, YearMonth current, YearMonth earliest, Dates dates) {
        title.setText(name(month, current, dates));
        back.setAriaLabel(name(month.minusMonths(1), current, dates));
        forth.setAriaLabel(name(month.plusMonths(1), current, dates));
        back.setEnabled(month.isAfter(earliest));
        forth.setEnabled(month.isBefore(current));
    }

    /// "June", with the year if it is another one.
    private static String name(YearMonth month, YearMonth current, Dates dates) {
        return month.getYear() == current.getYear()
                ? DateTimeFormatter.ofPattern("LLLL", dates.locale()).format(month)
                : dates.month(month.atDay(1));
    }

    private static YearMonth earliest(Wins wins, YearMonth current) {
        return wins.byDay().isEmpty() ? current : YearMonth.from(wins.byDay().firstKey());
    }

    private void tellWhoseIsWhose(Viewer viewer) {
        legend.removeAll();
        viewer.couple()
                .partners()
                .forEach(partner ->
                        legend.add(key(Owner.of(partner.side()), t("kit.noticed.by", viewer.name(partner.person())))));
        Span stronger = new Span(t("win.month.stronger"));
        stronger.addClassName("tf-meta");
        legend.add(stronger);
    }

    private static Span key(Owner owner, String words) {
        Span key = new Span(new Half(owner), new Span(words));
        key.addClassName("tf-key");
        return key;
    }
}
