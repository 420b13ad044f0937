package app.twofold.ui.words;

import static app.twofold.ui.words.Messages.t;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Dates and times as one reader reads them: in their language, in their zone, seen from their today.
///
/// @param locale the reader's language
/// @param zone   where the reader lives
/// @param now    the moment of reading
public record Dates(Locale locale, ZoneId zone, Instant now) implements Serializable {

    /// The same, read in another zone.
    public Dates inZone(ZoneId there) {
        return new Dates(locale, there, now);
    }

    /// The reader's date.
    public LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }

    /// The reader's date of a moment.
    public LocalDate dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    /// By itself: "Today", "Yesterday", "Tuesday" within the last six days, "26 June", "26 June 2025".
    public String day(LocalDate date) {
        return switch (daysUntil(date)) {
            case 0 -> t(locale, "words.today");
            case -1 -> t(locale, "words.yesterday");
            case 1 -> t(locale, "words.tomorrow");
            default -> dayName(date);
        };
    }

    public String day(Instant moment) {
        return day(dayOf(moment));
    }

    /// After another word of a sentence: "today", "yesterday", "Tuesday", "26 June".
    public String within(LocalDate date) {
        return switch (daysUntil(date)) {
            case 0 -> t(locale, "words.today.in");
            case -1 -> t(locale, "words.yesterday.in");
            case 1 -> t(locale, "words.tomorrow.in");
            default -> dayName(date);
        };
    }

    public String within(Instant moment) {
        return within(dayOf(moment));
    }

    /// Within a sentence: "today", "yesterday", "on Tuesday", "on 26 June".
    public String onDay(LocalDate date) {
        return Math.abs(daysUntil(date)) <= 1 ? within(date) : t(locale, "words.on", dayName(date));
    }

    public String onDay(Instant moment) {
        return onDay(dayOf(moment));
    }

    /// At the beginning of a sentence: "Today", "Yesterday", "On Tuesday", "On 26 June".
    public String onDayFirst(Instant moment) {
        LocalDate date = dayOf(moment);
        return Math.abs(daysUntil(date)) <= 1 ? day(date) : t(locale, "words.on.first", dayName(date));
    }

    /// The distance of a day to come: "today", "tomorrow", "in 3 days".
    public String in(LocalDate date) {
        int days = daysUntil(date);
        return days > 1 ? t(locale, "words.in-days", days) : onDay(date);
    }

    /// A moment of the past: "Today, 22:40", "Tuesday, 9:05".
    public String moment(Instant moment) {
        return t(locale, "words.moment", day(moment), time(moment));
    }

    /// "19:30".
    public String time(Instant moment) {
        return Shapes.time(locale).format(moment.atZone(zone));
    }

    /// "Thursday 26 June", with the year if it is another one than the reader's.
    public String full(LocalDate date) {
        return Shapes.full(locale, !isThisYear(date)).format(date);
    }

    public String full(Instant moment) {
        return full(dayOf(moment));
    }

    /// "26 June", with the year if it is another one than the reader's.
    public String date(LocalDate date) {
        return (isThisYear(date) ? Shapes.day(locale) : Shapes.dayOfYear(locale)).format(date);
    }

    public String date(Instant moment) {
        return date(dayOf(moment));
    }

    /// "June 2026".
    public String month(LocalDate date) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(date);
    }

    private boolean isThisYear(LocalDate date) {
        return date.getYear() == today().getYear();
    }

    private String dayName(LocalDate date) {
        int days = daysUntil(date);
        boolean near = days > -7 && days < 7;
        return near ? date.getDayOfWeek().getDisplayName(TextStyle.FULL, locale) : date(date);
    }

    private int daysUntil(LocalDate date) {
        return Math.clamp(ChronoUnit.DAYS.between(today(), date), -1000, 1000);
    }
}
