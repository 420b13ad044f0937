package app.twofold.server.invitation;

import app.twofold.server.Secrets;
import app.twofold.server.invitation.Invitations.Kind;
import java.util.Locale;

/// The secrets of invitations. A code leaves out letters and digits that are easily taken for one another; case,
/// spaces and hyphens do not matter in it.
final class InvitationSecret {

    static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int CODE_LENGTH = 10;
    private static final int LINK_BITS = 128;
    private static final int MAX_TYPED = 100;

    private InvitationSecret() {}

    static String make(Kind kind) {
        return switch (kind) {
            case LINK -> Secrets.random(LINK_BITS);
            case CODE -> Secrets.random(CODE_LENGTH, ALPHABET);
        };
    }

    /// The hash to look for, whichever way the secret was typed.
    static byte[] hash(String typed) {
        String bounded = typed.substring(0, Math.min(typed.length(), MAX_TYPED));
        String code = bounded.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return Secrets.hash(isCode(code) ? code : bounded.strip());
    }

    private static boolean isCode(String text) {
        return text.length() == CODE_LENGTH && text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
    }
}
