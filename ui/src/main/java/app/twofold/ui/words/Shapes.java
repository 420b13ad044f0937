package app.twofold.ui.words;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.io.Serializable;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How a reader writes times and dates: the words are English, their order and the clock follow the region that the
/// browser names. Without one, or with a language other than English, the day comes first and the day has 24 hours.
public final class Shapes {

    private Shapes() {}

    /// Lets a screen follow the languages that its browser asks for.
    ///
    /// @param accepted the header `Accept-Language`; null or malformed for none
    public static void follow(UI ui, @Nullable String accepted) {
        ComponentUtil.setData(ui, Region.class, new Region(english(accepted)));
    }

    /// English as it is written where the reader of the current screen is.
    public static Locale here() {
        return Optional.ofNullable(UI.getCurrent())
                .map(ui -> ComponentUtil.getData(ui, Region.class))
                .map(Region::english)
                .orElse(Locale.ENGLISH);
    }

    /// The first language asked for, if it is a kind of English.
    static Locale english(@Nullable String accepted) {
        try {
            return Stream.ofNullable(accepted)
                    .filter(header -> !header.isBlank())
                    .flatMap(header -> LanguageRange.parse(header).stream())
                    .map(range -> Locale.forLanguageTag(range.getRange()))
                    .findFirst()
                    .filter(locale -> locale.getLanguage().equals("en"))
                    .orElse(Locale.ENGLISH);
        } catch (IllegalArgumentException _) {
            return Locale.ENGLISH;
        }
    }

    private record Region(Locale english) implements Serializable {}

    /// "19:30", or "7:30 PM".
    public static DateTimeFormatter time(Locale locale) {
        return DateTimeFormatter.ofPattern(has(locale, "jm", 'h') ? "h:mm a" : "H:mm", locale);
    }

    /// "26 June", or "June 26".
    public static DateTimeFormatter day(Locale locale) {
        return DateTimeFormatter.ofPattern(isMonthFirst(locale) ? "MMMM d" : "d MMMM", locale);
    }

    /// "26 June 2026", or "June 26, 2026".
    public static DateTimeFormatter dayOfYear(Locale locale) {
        return DateTimeFormatter.ofPattern(written(locale), locale);
    }

    /// The pattern of [#dayOfYear].
    public static String written(Locale locale) {
        return isMonthFirst(locale) ? "MMMM d, yyyy" : "d MMMM yyyy";
    }

    /// "Thursday 26 June", or "Thursday, June 26".
    static DateTimeFormatter full(Locale locale, boolean withYear) {
        String day = isMonthFirst(locale) ? "EEEE, MMMM d" : "EEEE d MMMM";
        String year = isMonthFirst(locale) ? ", yyyy" : " yyyy";
        return DateTimeFormatter.ofPattern(withYear ? day + year : day, locale);
    }

    private static boolean isMonthFirst(Locale locale) {
        return has(locale, "MMMMd", 'M') && pattern(locale, "MMMMd").startsWith("M");
    }

    private static boolean has(Locale locale, String template, char letter) {
        return !locale.getCountry().isEmpty() && pattern(locale, template).indexOf(letter) >= 0;
    }

    private static String pattern(Locale locale, String template) {
        return DateTimeFormatterBuilder.getLocalizedDateTimePattern(template, IsoChronology.INSTANCE, locale);
    }
}
