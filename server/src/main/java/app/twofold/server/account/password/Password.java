package app.twofold.server.account.password;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.InvalidValue.Fault;
import app.twofold.domain.Letters;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.stream.Stream;

/// A password in clear, for as short as possible: 10 to 200 characters (code points) of any kind, none of them a
/// control character or half of one, and not among the first that anybody would guess. Never printed.
///
/// @param value as it was typed
public record Password(String value) {

    public static final int MIN_LENGTH = 10;
    public static final int MAX_LENGTH = 200;

    /// @throws InvalidValue if it is too short, too long or guessed soon
    public Password {
        String form = form(value);
        if (Math.min(Letters.length(value), Letters.length(form)) < MIN_LENGTH) {
            throw new InvalidValue(Fault.OUT_OF_RANGE, MIN_LENGTH);
        }
        if (Letters.length(form) > MAX_LENGTH) {
            throw new InvalidValue(Fault.TOO_LONG, MAX_LENGTH);
        }
        if (Letters.isTorn(value) || value.codePoints().anyMatch(Character::isISOControl)) {
            throw new InvalidValue(Fault.CONTROL_CHARACTER);
        }
        if (Guessing.isSoonDone(form)) {
            throw new InvalidValue(Fault.GUESSABLE);
        }
    }

    /// The form in which passwords are hashed: the same for whatever keyboard it was typed on. It is Unicode's
    /// NFKC with every space a plain one, as NIST SP 800-63B asks for. The OpaqueString of RFC 8265 would keep
    /// wide letters apart. Nothing is folded or left out.
    static String form(String typed) {
        StringBuilder spaced = new StringBuilder(typed.length());
        typed.codePoints().forEach(c -> spaced.appendCodePoint(Character.isSpaceChar(c) ? ' ' : c));
        return Normalizer.normalize(spaced, Form.NFKC);
    }

    /// What may have been hashed of what was typed, each once: today's form, and the very characters, which
    /// earlier versions took. Nothing that cannot be a password.
    static List<String> hashedForms(String typed) {
        if (Letters.isTorn(typed) || typed.length() > 4 * MAX_LENGTH) {
            return List.of("");
        }
        return Stream.of(form(typed), typed)
                .distinct()
                .filter(form -> Letters.length(form) <= MAX_LENGTH)
                .toList();
    }

    @Override
    public String toString() {
        return "Password";
    }
}
