package app.twofold.server.book;

import app.twofold.domain.couple.Partner;
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
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/// The program's own words in a book: those of a feature, and beside them those of the book itself.
public final class BookWords {

    private static final BookWords OF_THE_BOOK = new BookWords(read("words", new Properties()));
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private final Properties words;

    private BookWords(Properties words) {
        this.words = words;
    }

    /// @param feature its words are in `/book/<feature>.properties`
    public static BookWords ofFeature(String feature) {
        return new BookWords(read(feature, OF_THE_BOOK.words));
    }

    /// Words of the book itself.
    ///
    /// @throws NullPointerException if there are none of this name
    public static String of(String name, Object... values) {
        return OF_THE_BOOK.say(name, values);
    }

    /// @throws NullPointerException if there are no words of this name
    public String say(String name, Object... values) {
        String said = Objects.requireNonNull(words.getProperty(name), name);
        return values.length == 0 ? said : new MessageFormat(said, Locale.ENGLISH).format(values);
    }

    /// One of a few, in the words `name.choice`.
    public String choice(String name, Enum<?> choice) {
        return say(name + "." + name(choice));
    }

    /// The name of a choice as it stands in names of words: "not-held".
    public static String name(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// "Alex and Sam".
    public static String names(Stream<Partner> partners) {
        List<String> names =
                partners.map(partner -> partner.profile().displayName().value()).toList();
        return names.size() == 2 ? of("names", names.toArray()) : String.join("", names);
    }

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    public static String day(Instant at, ZoneId zone) {
        return day(LocalDate.ofInstant(at, zone));
    }

    public static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    public static String dayOfYear(LocalDate day) {
        return DAY_OF_YEAR.format(day);
    }

    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    private static Properties read(String name, Properties others) {
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(BookWords.class.getResourceAsStream("/book/" + name + ".properties"), name),
                StandardCharsets.UTF_8)) {
            Properties words = new Properties(others);
            words.load(file);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
