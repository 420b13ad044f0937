package app.twofold.ui.words;

import app.twofold.ui.words.TypedNumber.One;
import app.twofold.ui.words.TypedNumber.TwoWays;
import app.twofold.ui.words.TypedNumber.Unreadable;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Digits and marks. A space stands for every mark that can only group, `;` for one that can only be decimal.
final class TypedMarks {

    private static final int MOST = 40;
    private static final Pattern WHOLE = Pattern.compile("[0-9]+");
    private static final Pattern GROUPED = Pattern.compile(
            "[1-9][0-9]{0,2}(?:([ .,])[0-9]{3})(?:\\1[0-9]{3})*|[1-9][0-9]?(?:([ .,])[0-9]{2})(?:\\2[0-9]{2})*\\2[0-9]{3}");
    private static final Pattern DECIMAL = Pattern.compile("(.*)([.,;])([0-9]*)");

    private TypedMarks() {}

    private static String of(String text) {
        StringBuilder marks = new StringBuilder();
        text.codePoints().forEach(c -> marks.append(mark(c)));
        return marks.toString();
    }

    private static char mark(int c) {
        if (Character.digit(c, 10) >= 0) {
            return (char) ('0' + Character.digit(c, 10));
        }
        return switch (c) {
            case '.', ',' -> (char) c;
            case '،' -> ',';
            case '٫' -> ';';
            case '٬', '\'', '’', '‘', 'ʼ' -> ' ';
            default -> Character.isSpaceChar(c) ? ' ' : '?';
        };
    }

    /// @param text a number without a sign, its digits of any script
    static TypedNumber read(String text) {
        if (text.length() > MOST) {
            return new Unreadable();
        }
        String marks = of(text);
        if (canMeanTwoThings(marks)) {
            return new TwoWays(whole(marks), new BigDecimal(marks.replace(',', '.')));
        }
        return grouped(marks)
                .or(() -> decimal(marks))
                .<TypedNumber>map(One::new)
                .orElseGet(Unreadable::new);
    }

    private static boolean canMeanTwoThings(String marks) {
        return marks.matches("[1-9][0-9]{0,2}[.,][0-9]{3}");
    }

    private static Optional<BigDecimal> grouped(String marks) {
        return WHOLE.matcher(marks).matches() || GROUPED.matcher(marks).matches()
                ? Optional.of(whole(marks))
                : Optional.empty();
    }

    /// One decimal mark, which does not group as well, at the end of a whole number.
    private static Optional<BigDecimal> decimal(String marks) {
        Matcher parts = DECIMAL.matcher(marks);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String before = parts.group(1);
        String after = parts.group(3);
        if ((before + after).isEmpty() || before.contains(parts.group(2))) {
            return Optional.empty();
        }
        return (before.isEmpty() ? Optional.of(BigDecimal.ZERO) : grouped(before))
                .map(value -> new BigDecimal(value.toPlainString() + "." + (after.isEmpty() ? "0" : after)));
    }

    private static BigDecimal whole(String marks) {
        return new BigDecimal(marks.replaceAll("[^0-9]", ""));
    }
}
