package app.twofold.ui.words;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;

/// What somebody has typed where a number is wanted. Marks are read as people write them anywhere, whatever language
/// their browser speaks: the last of two different marks is the decimal one, a mark that comes twice groups, spaces
/// and apostrophes always group. What can mean two things is not guessed.
public sealed interface TypedNumber {

    /// One reading and no other.
    record One(BigDecimal value) implements TypedNumber {}

    /// A mark before exactly three digits: `1.234` is one number in Berlin and another in London.
    ///
    /// @param grouped the number if the mark groups
    /// @param decimal the number if the mark stands before decimals
    record TwoWays(BigDecimal grouped, BigDecimal decimal) implements TypedNumber {}

    /// Nothing was typed.
    record Nothing() implements TypedNumber {}

    /// No number.
    record Unreadable() implements TypedNumber {}

    /// Reads what was typed; digits of every script count.
    ///
    /// @param unit what may stand before or after the number as well; empty for nothing
    static TypedNumber read(String text, String unit) {
        String plain = withoutUnit(simplified(text), simplified(unit));
        if (plain.isEmpty()) {
            return new Nothing();
        }
        boolean negative = plain.startsWith("-");
        String digits = negative || plain.startsWith("+") ? plain.substring(1).strip() : plain;
        return switch (TypedMarks.read(digits)) {
            case One(var value) when negative -> new One(value.negate());
            case TwoWays(var grouped, var decimal) when negative -> new TwoWays(grouped.negate(), decimal.negate());
            case TypedNumber other -> other;
        };
    }

    private static String simplified(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("[−–‒﹣]", "-")
                .strip();
    }

    private static String withoutUnit(String text, String unit) {
        if (unit.isEmpty() || unit.codePoints().anyMatch(Character::isDigit)) {
            return text;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        String suffix = unit.toLowerCase(Locale.ROOT);
        if (lower.length() != text.length()) {
            return text;
        }
        if (lower.endsWith(suffix)) {
            return text.substring(0, text.length() - suffix.length()).strip();
        }
        return lower.startsWith(suffix) ? text.substring(suffix.length()).strip() : text;
    }
}
