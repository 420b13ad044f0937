package app.twofold.server.account.email;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.InvalidValue.Fault;
import java.net.IDN;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// Domain names as the network knows them and as people read them (IDNA 2008, with the mappings of UTS 46): ß,
/// ς and the joiners are letters of their own, unlike in IDNA 2003, which the JDK has.
final class DomainName {

    private static final String PREFIX = "xn--";
    private static final int MAX_LABEL = 63;

    private DomainName() {}

    /// The name in ASCII, small letters, without a dot at its end.
    ///
    /// @throws InvalidValue if it cannot be the name of a domain
    static String ascii(String name) {
        String mapped = mapped(name).replace('。', '.');
        String rooted = mapped.endsWith(".") ? mapped.substring(0, mapped.length() - 1) : mapped;
        return Arrays.stream(rooted.split("\\.", -1))
                .map(DomainName::asciiLabel)
                .collect(Collectors.joining("."));
    }

    /// The name with every label that is written in ASCII for the network's sake as people read it.
    static String readable(String ascii) {
        return Arrays.stream(ascii.split("\\.", -1))
                .map(label -> label.startsWith(PREFIX) ? IDN.toUnicode(label) : label)
                .collect(Collectors.joining("."));
    }

    private static String asciiLabel(String label) {
        String ascii = label.chars().allMatch(c -> c < 0x80) ? label : PREFIX + Punycode.encoded(label);
        if (ascii.isEmpty() || ascii.length() > MAX_LABEL || !ascii.chars().allMatch(DomainName::isPrinted)) {
            throw new InvalidValue(Fault.MALFORMED);
        }
        return ascii;
    }

    private static String mapped(String name) {
        String small = Normalizer.normalize(name, Form.NFKC).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(small, Form.NFKC);
    }

    private static boolean isPrinted(int c) {
        return c > ' ' && c < 0x7F && c != '@';
    }
}
