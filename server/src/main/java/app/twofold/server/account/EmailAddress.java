package app.twofold.server.account;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.InvalidValue.Fault;
import java.util.Locale;
import java.util.Optional;

/// An email address in lower case: one @ with something on both sides, at most 254 characters, no white space,
/// no control character.
/// Never printed.
public record EmailAddress(String value) {

    private static final int MAX_LENGTH = 254;

    /// @throws InvalidValue if the text cannot be an address
    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > MAX_LENGTH) {
            throw new InvalidValue(Fault.TOO_LONG, MAX_LENGTH);
        }
        if (!value.matches("[^@\\s\\p{Cc}\\p{Cs}]+@[^@\\s\\p{Cc}\\p{Cs}]+")) {
            throw new InvalidValue(Fault.MALFORMED);
        }
    }

    /// The address, if the text can be one.
    static Optional<EmailAddress> parse(String text) {
        try {
            return Optional.of(new EmailAddress(text));
        } catch (InvalidValue _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "EmailAddress";
    }
}
