package app.twofold.ui.goal;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.InvalidValue.Fault;
import app.twofold.domain.goal.Amount;
import app.twofold.ui.words.Messages;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;

/// Numbers as the reader writes them, with their unit: "€1,200", "4 hours".
final class Numbers {

    private static final int MAX_DIGITS = 20;

    private Numbers() {}

    static String plain(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(Messages.locale());
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    /// Reads a number as the reader writes it; grouping marks and spaces are free.
    ///
    /// @throws InvalidValue if there is none, or it is no number
    static BigDecimal read(String text) {
        String trimmed = text.strip();
        if (trimmed.isEmpty()) {
            throw new InvalidValue(Fault.EMPTY);
        }
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Messages.locale());
        String plain = trimmed.replaceAll("[\\s\u00a0\u202f]", "")
                .replace(String.valueOf(symbols.getGroupingSeparator()), "")
                .replace(symbols.getDecimalSeparator(), '.');
        if (plain.length() > MAX_DIGITS) {
            throw new InvalidValue(Fault.TOO_LARGE, Amount.MAX.longValue());
        }
        try {
            return new BigDecimal(plain);
        } catch (NumberFormatException e) {
            throw new InvalidValue(Fault.MALFORMED);
        }
    }

    /// A currency's sign stands before the number, every other unit after it.
    static String with(BigDecimal number, String unit) {
        return isCurrencySign(unit) ? unit + plain(number) : plain(number) + " " + unit;
    }

    /// "€640 of €1,200", "2 of 4 hours".
    static String of(BigDecimal part, BigDecimal whole, String unit) {
        String first = isCurrencySign(unit) ? with(part, unit) : plain(part);
        return t("goal.so-far.of", first, with(whole, unit));
    }

    private static boolean isCurrencySign(String unit) {
        return unit.codePointCount(0, unit.length()) == 1
                && Character.getType(unit.codePointAt(0)) == Character.CURRENCY_SYMBOL;
    }
}
