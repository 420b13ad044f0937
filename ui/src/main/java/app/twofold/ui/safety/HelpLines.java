package app.twofold.ui.safety;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Help lines by country, and when they were last checked.
///
/// @param checked a day as `2026-06-02`, or `never`
record HelpLines(String checked, List<Country> countries) {

    private static final String NEVER = "never";
    private static final int MAX_LINES = 20;
    private static final int MAX_LENGTH = 160;
    private static final Pattern NUMBER = Pattern.compile("\\+?\\d(?:[ -]?\\d){1,18}");

    HelpLines {
        must(checked.equals(NEVER) || day(checked).isPresent(), shown(checked) + " is no day");
        countries = List.copyOf(countries);
        must(!countries.isEmpty(), "it names no country");
        List<String> codes = countries.stream().map(Country::country).toList();
        must(codes.size() == Set.copyOf(codes).size(), "it names a country twice");
    }

    /// The day on which somebody last checked them; empty if nobody has.
    Optional<LocalDate> checkedOn() {
        return day(checked);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// The country of that code, in capitals; empty where there is none.
    Optional<Country> in(String code) {
        return countries.stream().filter(one -> one.country().equals(code)).findFirst();
    }

    /// @param country   its code of two letters, in capitals (ISO 3166)
    /// @param emergency the number for danger right now
    record Country(String country, String emergency, List<Line> lines) {

        Country {
            lines = List.copyOf(lines);
            must(Set.of(Locale.getISOCountries()).contains(country), "there is no country " + shown(country));
            must(isNumber(emergency), country + " has no emergency number");
            must(!lines.isEmpty() && lines.size() <= MAX_LINES, country + " must have 1 to " + MAX_LINES + " lines");
        }

        /// Its name in a language.
        String name(Locale language) {
            return Locale.of("", country).getDisplayCountry(language);
        }
    }

    /// @param about for whom it is, and when
    record Line(String name, String about, String number) {

        Line {
            must(isText(name), "a line has no name");
            must(isText(about), "the line " + shown(name) + " doesn't say whom it is for");
            must(isNumber(number), "the line " + shown(name) + " has no number");
        }
    }

    /// Where a number leads to on a telephone.
    static String call(String number) {
        return "tel:" + number.replaceAll("[ -]", "");
    }

    private static boolean isText(String text) {
        return !text.isBlank() && text.length() <= MAX_LENGTH;
    }

    private static boolean isNumber(String number) {
        return NUMBER.matcher(number).matches();
    }

    private static String shown(String text) {
        return "“" + text.substring(0, Math.min(text.length(), MAX_LENGTH)).replaceAll("\\p{Cntrl}", " ") + "”";
    }

    private static void must(boolean isSo, String otherwise) {
        if (!isSo) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
