package app.twofold.server.address;

import app.twofold.server.Secrets;
import java.util.Locale;
import java.util.regex.Pattern;

/// The codes that prove that somebody reads what comes to an address: 80 random bits in letters and digits that are
/// hard to take for one another. Case, spaces and hyphens do not matter.
final class AddressCode {

    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 16;
    private static final int MAX_TYPED = 100;
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Pd}]+");
    private static final Pattern GROUPS = Pattern.compile("(.{4})(?=.)");

    private AddressCode() {}

    /// Four groups of four, with hyphens between.
    static String make() {
        return GROUPS.matcher(Secrets.random(LENGTH, ALPHABET)).replaceAll("$1-");
    }

    /// The hash to look for, however the code was typed.
    static byte[] hash(String typed) {
        String bounded = typed.substring(0, Math.min(typed.length(), MAX_TYPED));
        return Secrets.hash(BETWEEN.matcher(bounded).replaceAll("").toUpperCase(Locale.ROOT));
    }
}
