package app.twofold.server.account.email;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.InvalidValue.Fault;
import app.twofold.domain.Letters;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// An email address in the one form in which it is kept and found: small letters, wide letters made plain, the
/// domain as the network knows it ([DomainName]). One @ with something on both sides, at most 254 characters,
/// no white space, nothing that cannot be seen. What stands around it when it is pasted is left out. Never
/// printed.
public record EmailAddress(String value) {

    private static final int MAX_LENGTH = 254;
    private static final int WIDE = '！' - '!';

    /// @throws InvalidValue if the text cannot be an address
    public EmailAddress {
        String plain = plain(value);
        if (plain.length() > MAX_LENGTH) {
            throw new InvalidValue(Fault.TOO_LONG, MAX_LENGTH);
        }
        int at = plain.indexOf('@');
        boolean isWritten = plain.codePoints().allMatch(Letters::isSeen) && !Letters.isTorn(plain);
        if (at <= 0 || at != plain.lastIndexOf('@') || !isWritten) {
            throw new InvalidValue(Fault.MALFORMED);
        }
        value = plain.substring(0, at) + '@' + DomainName.ascii(plain.substring(at + 1));
        if (value.length() > MAX_LENGTH) {
            throw new InvalidValue(Fault.TOO_LONG, MAX_LENGTH);
        }
    }

    /// The address, if the text can be one.
    public static Optional<EmailAddress> parse(String text) {
        try {
            return Optional.of(new EmailAddress(text));
        } catch (InvalidValue _) {
            return Optional.empty();
        }
    }

    /// The forms under which an account of this address may be found, each once: today's first, then those that
    /// earlier versions kept, in which the domain was as it had been typed.
    ///
    /// @param typed as its owner typed it
    public static List<String> forms(String typed) {
        String before = typed.strip().toLowerCase(Locale.ROOT);
        return Stream.concat(
                        parse(typed).stream().flatMap(address -> Stream.of(address.value(), address.readable())),
                        Stream.of(before))
                .flatMap(form ->
                        Stream.of(form, Normalizer.normalize(form, Form.NFC), Normalizer.normalize(form, Form.NFD)))
                .distinct()
                .toList();
    }

    /// What attempts for this address are counted under, whichever form of it is typed.
    public static String subject(String typed) {
        return parse(typed)
                .map(EmailAddress::value)
                .orElseGet(() -> typed.strip().toLowerCase(Locale.ROOT));
    }

    /// With the domain as people read it.
    private String readable() {
        int at = value.indexOf('@');
        return value.substring(0, at) + '@' + DomainName.readable(value.substring(at + 1));
    }

    /// Small letters, composed, on a plain keyboard.
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        Letters.trimmed(text).codePoints().forEach(c -> plain.appendCodePoint(c >= '！' && c <= '～' ? c - WIDE : c));
        String composed = Normalizer.normalize(plain, Form.NFC);
        return Normalizer.normalize(composed.toLowerCase(Locale.ROOT), Form.NFC);
    }

    @Override
    public String toString() {
        return "EmailAddress";
    }
}
