package app.twofold.ui.kit.day;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.couple.Side;
import app.twofold.domain.win.Rhythm.Day;
import app.twofold.domain.win.Win;
import app.twofold.ui.kit.Viewer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Collectors;

/// What both partners noticed on the days of a week or month, ready for [Rhythm] and [Mosaic].
public record NoticedDays(Viewer viewer) {

    private static final int MAX_TOLD = 3;
    private static final int LONGEST = 80;

    /// The week of the reader's today, from the couple's first day of the week.
    public List<Rhythm.Day> week() {
        return app.twofold.domain.win.Rhythm.week(
                        viewer.couple().wins(),
                        viewer.dates().today(),
                        viewer.couple().weekStart())
                .stream()
                .map(this::ofWeek)
                .toList();
    }

    public List<Mosaic.Day> month(YearMonth month) {
        return app.twofold.domain.win.Rhythm.month(viewer.couple().wins(), month).stream()
                .map(this::ofMonth)
                .toList();
    }

    /// What was noticed in these days, both included, the first day first.
    public List<Win> wins(LocalDate first, LocalDate last) {
        return viewer.couple().wins().byDay().subMap(first, true, last, true).values().stream()
                .flatMap(List::stream)
                .flatMap(id -> viewer.couple().wins().find(id).stream())
                .toList();
    }

    private Rhythm.Day ofWeek(Day day) {
        String name = day.date()
                .getDayOfWeek()
                .getDisplayName(TextStyle.FULL_STANDALONE, viewer.dates().locale());
        return new Rhythm.Day(
                letter(day.date()), noticed(day, Side.LEFT), noticed(day, Side.RIGHT), isToday(day), words(name, day));
    }

    private Mosaic.Day ofMonth(Day day) {
        return new Mosaic.Day(
                day.date(),
                noticed(day, Side.LEFT),
                noticed(day, Side.RIGHT),
                isToday(day),
                words(viewer.dates().date(day.date()), day));
    }

    /// The short name of a date's day of the week.
    private String letter(LocalDate date) {
        return date.getDayOfWeek()
                .getDisplayName(TextStyle.NARROW_STANDALONE, viewer.dates().locale());
    }

    private boolean isToday(Day day) {
        return day.date().equals(viewer.dates().today());
    }

    private int noticed(Day day, Side side) {
        return viewer.couple().partners().stream()
                .filter(partner -> partner.side() == side)
                .mapToInt(partner -> day.noticed().getOrDefault(partner.person(), 0))
                .sum();
    }

    private String words(String name, Day day) {
        List<Win> wins = wins(day.date(), day.date());
        if (wins.isEmpty()) {
            return t("kit.noticed", name, t("kit.noticed.nothing"));
        }
        String what = wins.stream()
                .limit(MAX_TOLD)
                .map(win -> t(
                        "kit.noticed.what",
                        viewer.name(win.by()),
                        shortened(win.text().value())))
                .collect(Collectors.joining("; "));
        return wins.size() > MAX_TOLD ? t("kit.noticed.more", name, what) : t("kit.noticed", name, what);
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST)).strip() + "…";
    }
}
