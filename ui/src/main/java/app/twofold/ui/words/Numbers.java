package app.twofold.ui.words;

import static app.twofold.ui.words.Messages.t;

import java.math.BigDecimal;
import java.text.NumberFormat;

/// Numbers as the reader writes them, with their unit: "€1,200", "4 hours".
public final class Numbers {

    private Numbers() {}

    /// The number alone, with at most two digits after the point.
    public static String plain(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(Messages.locale());
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    /// The number with all its decimals, and no marks between groups.
    public static String decimal(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(Messages.locale());
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    /// A currency's sign stands before the number, every other unit after it.
    public static String with(BigDecimal number, String unit) {
        if (!isCurrencySign(unit)) {
            return plain(number) + " " + unit;
        }
        return number.signum() < 0 ? "-" + unit + plain(number.negate()) : unit + plain(number);
    }

    /// "€640 of €1,200", "2 of 4 hours".
    public static String of(BigDecimal part, BigDecimal whole, String unit) {
        String first = isCurrencySign(unit) ? with(part, unit) : plain(part);
        return t("words.of", first, with(whole, unit));
    }

    private static boolean isCurrencySign(String unit) {
        return unit.codePointCount(0, unit.length()) == 1
                && Character.getType(unit.codePointAt(0)) == Character.CURRENCY_SYMBOL;
    }
}
