package app.twofold.server.alone;

import app.twofold.server.Secrets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A way back in for somebody who has forgotten their password: 160 random bits in the letters and digits of
/// Crockford's Base32, which are hard to take for one another.
///
/// @param value 32 characters
public record RecoveryCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern WHOLE = Pattern.compile("[" + ALPHABET + "]{32}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}\\p{Z}]+");
    private static final int LENGTH = 32;
    private static final int GROUP = 4;
    private static final int MAX_TYPED = 200;

    /// @throws IllegalArgumentException if it is none
    public RecoveryCode {
        if (!WHOLE.matcher(value).matches()) {
            throw new IllegalArgumentException("That is no recovery code");
        }
    }

    static RecoveryCode random() {
        return new RecoveryCode(Secrets.random(LENGTH, ALPHABET));
    }

    /// A code as somebody typed it, in whichever case, with whatever stands between its groups, and with letters for
    /// the digits that they look like. Empty if it is not a whole one.
    public static Optional<RecoveryCode> parse(String typed) {
        if (typed.length() > MAX_TYPED) {
            return Optional.empty();
        }
        String plain = BETWEEN.matcher(Normalizer.normalize(typed, Form.NFKC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return Optional.of(plain).filter(WHOLE.asMatchPredicate()).map(RecoveryCode::new);
    }

    /// Eight groups of four, as it is shown.
    public List<String> groups() {
        return IntStream.range(0, LENGTH / GROUP)
                .mapToObj(i -> value.substring(i * GROUP, (i + 1) * GROUP))
                .toList();
    }

    /// Tells nothing, because logs may come to hold it.
    @Override
    public String toString() {
        return "RecoveryCode";
    }
}
