package app.twofold.ui.goal;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.InvalidValue.Fault;
import app.twofold.domain.goal.Amount;
import app.twofold.ui.words.Messages;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;

/// A number as the reader types it.
final class TypedNumber {

    private static final int MAX_DIGITS = 20;

    private TypedNumber() {}

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
}
