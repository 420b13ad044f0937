package app.twofold.ui.pattern;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.pattern.Retrospect;
import app.twofold.domain.pattern.Stretch;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/// From one month or year to the next.
final class RetrospectWays {

    private RetrospectWays() {}

    static Nav ofMonth(YearMonth month, Retrospect retrospect, Look look) {
        Nav ways = nav();
        if (retrospect.hasEarlier()) {
            ways.add(step(
                    "history.back.earlier",
                    MonthView.path(month.minusMonths(1)),
                    look.viewer().dates().month(month.minusMonths(1).atDay(1))));
        }
        if (retrospect.hasLater()) {
            ways.add(step(
                    "history.back.later",
                    MonthView.path(month.plusMonths(1)),
                    look.viewer().dates().month(month.plusMonths(1).atDay(1))));
        }
        Year year = Year.of(month.getYear());
        ways.add(link(YearView.path(year), t("history.back.whole-year", year.toString())));
        return ways;
    }

    static Nav ofYear(Year year, Retrospect retrospect) {
        Nav ways = nav();
        if (retrospect.hasEarlier()) {
            ways.add(step(
                    "history.back.earlier",
                    YearView.path(year.minusYears(1)),
                    year.minusYears(1).toString()));
        }
        if (retrospect.hasLater()) {
            ways.add(step(
                    "history.back.later",
                    YearView.path(year.plusYears(1)),
                    year.plusYears(1).toString()));
        }
        return ways;
    }

    /// Every month of a year that has been.
    static Nav months(Year year, Retrospect retrospect, Look look) {
        Nav months = nav();
        months.setAriaLabel(t("history.back.months"));
        DateTimeFormatter name = DateTimeFormatter.ofPattern("LLL", look.locale());
        for (int number = 1; number <= 12; number++) {
            YearMonth month = year.atMonth(number);
            Stretch days = Stretch.of(month);
            if (!days.last().isBefore(retrospect.whole().first())
                    && !days.first().isAfter(retrospect.whole().last())) {
                months.add(link(MonthView.path(month), name.format(month)));
            }
        }
        return months;
    }

    private static Nav nav() {
        Nav nav = new Nav();
        nav.addClassName("p-ways");
        nav.setAriaLabel(t("history.back.ways"));
        return nav;
    }

    private static Anchor step(String key, String path, String name) {
        Anchor step = link(path, "");
        step.add(new Span(t(key, name)));
        return step;
    }

    private static Anchor link(String path, String words) {
        Anchor link = new Anchor(path, words);
        link.addClassNames("tf-btn", "is-quiet");
        return link;
    }
}
