package app.twofold.server.takeout;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/// The program's own words in a book.
final class BookWords {

    private static final Properties WORDS = read();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private BookWords() {}

    /// @throws NullPointerException if there are no words of this name
    static String of(String name, Object... values) {
        String words = Objects.requireNonNull(WORDS.getProperty(name), name);
        return values.length == 0 ? words : new MessageFormat(words, Locale.ENGLISH).format(values);
    }

    /// The name of a choice as it stands in names of words: "not-held".
    static String name(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String day(Instant at, ZoneId zone) {
        return day(LocalDate.ofInstant(at, zone));
    }

    static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    static String dayOfYear(LocalDate day) {
        return DAY_OF_YEAR.format(day);
    }

    static String month(YearMonth month) {
        return MONTH.format(month);
    }

    private static Properties read() {
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(BookWords.class.getResourceAsStream("/book/words.properties")),
                StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(file);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
