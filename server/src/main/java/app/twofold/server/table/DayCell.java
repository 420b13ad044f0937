package app.twofold.server.table;

import app.twofold.server.table.Preview.Reason;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A day as spreadsheets write it. One that can mean two days is none, unless somebody has said which.
///
/// @param day    null if the cell says none
/// @param reason why it says none; null if it does
/// @param isPlain whether the day is written year, month, day, which nobody can take for another
record DayCell(@Nullable LocalDate day, @Nullable Reason reason, boolean isPlain) {

    private static final Pattern TIME =
            Pattern.compile("(?i)(?:T| )\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?(?: ?[ap]\\.?m\\.?)?$");
    private static final Pattern PLAIN = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4}) ?[-/.年년] ?(\\d{1,2}) ?[-/.月월] ?(\\d{1,2}) ?[.日일]?");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})");
    private static final Pattern TWO_WAYS = Pattern.compile("(\\d{1,2}) ?([-/]) ?(\\d{1,2}) ?\\2 ?(\\d{4})");
    private static final Pattern SHORT_YEAR =
            Pattern.compile("\\d{1,2} ?([-/.]) ?(?:\\d{1,2}|\\p{L}{3,9}) ?\\1 ?\\d{2}");
    private static final Pattern WEEKDAY = Pattern.compile("^\\p{L}{2,9}\\.?, ?");
    private static final Pattern DAY_MONTH = Pattern.compile("(\\d{1,2})[. -]{1,2}(\\p{L}{3,9})\\.?[, -]{1,2}(\\d{4})");
    private static final Pattern MONTH_DAY = Pattern.compile("(\\p{L}{3,9})\\.? (\\d{1,2})(?:, ?| )(\\d{4})");
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    static DayCell of(String cell, DayOrder order) {
        String text = TIME.matcher(withUsualDigits(Cells.plain(cell))).replaceFirst("");
        text = WEEKDAY.matcher(text).replaceFirst("");
        if (SHORT_YEAR.matcher(text).matches()) {
            return no(Reason.SHORT_YEAR);
        }
        Matcher twoWays = TWO_WAYS.matcher(text);
        if (twoWays.matches()) {
            return twoWays(number(twoWays, 1), number(twoWays, 3), number(twoWays, 4), order);
        }
        LocalDate day = day(text);
        return day == null
                ? no(Reason.NOT_A_DAY)
                : new DayCell(day, null, PLAIN.matcher(text).matches());
    }

    private static DayCell twoWays(int first, int second, int year, DayOrder order) {
        LocalDate dayFirst = order == DayOrder.MONTH_FIRST ? null : dayOf(year, second, first);
        LocalDate monthFirst = order == DayOrder.DAY_FIRST ? null : dayOf(year, first, second);
        if (dayFirst == null && monthFirst == null) {
            return no(Reason.NOT_A_DAY);
        }
        if (dayFirst != null && monthFirst != null && !dayFirst.equals(monthFirst)) {
            return no(Reason.AMBIGUOUS_DAY);
        }
        return new DayCell(dayFirst == null ? monthFirst : dayFirst, null, false);
    }

    private static @Nullable LocalDate day(String text) {
        Matcher m = YEAR_FIRST.matcher(text);
        if (m.matches()) {
            return dayOf(number(m, 1), number(m, 2), number(m, 3));
        }
        m = DOTTED.matcher(text);
        if (m.matches()) {
            return dayOf(number(m, 3), number(m, 2), number(m, 1));
        }
        m = DAY_MONTH.matcher(text);
        if (m.matches()) {
            return dayOf(number(m, 3), month(m.group(2)), number(m, 1));
        }
        m = MONTH_DAY.matcher(text);
        return m.matches() ? dayOf(number(m, 3), month(m.group(1)), number(m, 2)) : null;
    }

    /// From 1; 0 if it is no month's name.
    private static int month(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            String month = MONTHS.get(i);
            if (month.equals(lower) || month.substring(0, 3).equals(lower) || (lower.equals("sept") && i == 8)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static @Nullable LocalDate dayOf(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static String withUsualDigits(String text) {
        StringBuilder usual = new StringBuilder(text.length());
        text.codePoints().forEach(c -> usual.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return usual.toString();
    }

    private static DayCell no(Reason reason) {
        return new DayCell(null, reason, false);
    }
}
