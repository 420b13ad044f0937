package app.twofold.server.account.password;

import app.twofold.server.key.Hkdf;
import app.twofold.server.key.WrappingKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// Argon2id (RFC 9106) with 19 MiB, two passes and one lane, as OWASP's Password Storage Cheat Sheet asks for at least.
/// What it yields is divided by HKDF: one part is stored to check sign-ins, the other is a key. A stored hash names its
/// scheme and its strength, so that both can be raised later. Hashes of earlier versions, which were Argon2id's own
/// output, are still checked.
@Component
final class SplitArgon2 implements PasswordScheme {

    private static final String SCHEME = "{argon2id-split}";
    private static final String EARLIER = "{argon2id}";
    private static final Pattern STORED =
            Pattern.compile("\\{argon2id-split}\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})"
                    + "\\$([A-Za-z0-9+/]{22,86})\\$([A-Za-z0-9+/]{43})");

    private static final Strength TODAYS = new Strength(19_456, 2, 1);
    private static final int SALT_BYTES = 16;
    private static final int ROOT_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final Argon2PasswordEncoder earlier =
            new Argon2PasswordEncoder(SALT_BYTES, ROOT_BYTES, TODAYS.lanes, TODAYS.memoryKib, TODAYS.passes);

    private record Strength(int memoryKib, int passes, int lanes) {}

    @Override
    public Hashed hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        byte[] root = root(password, salt, TODAYS);
        String stored = SCHEME
                + "$argon2id$v=19$m=%d,t=%d,p=%d$".formatted(TODAYS.memoryKib, TODAYS.passes, TODAYS.lanes)
                + text(salt)
                + "$"
                + text(signInPart(root));
        return new Hashed(stored, key(root));
    }

    @Override
    public Optional<Proof> prove(String password, String stored) {
        if (stored.startsWith(EARLIER)) {
            return earlier.matches(password, stored.substring(EARLIER.length()))
                    ? Optional.of(new Proof(Optional.empty()))
                    : Optional.empty();
        }
        Matcher parts = parts(stored);
        byte[] root = root(password, bytes(parts.group(4)), strength(parts));
        return MessageDigest.isEqual(signInPart(root), bytes(parts.group(5)))
                ? Optional.of(new Proof(Optional.of(key(root))))
                : Optional.empty();
    }

    @Override
    public boolean isCurrent(String stored) {
        return stored.startsWith(SCHEME) && strength(parts(stored)).equals(TODAYS);
    }

    private static Matcher parts(String stored) {
        Matcher parts = STORED.matcher(stored);
        if (!parts.matches()) {
            throw new IllegalStateException("A stored password is not of a scheme that is known here");
        }
        return parts;
    }

    private static Strength strength(Matcher parts) {
        return new Strength(number(parts, 1), number(parts, 2), number(parts, 3));
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static byte[] root(String password, byte[] salt, Strength strength) {
        Argon2BytesGenerator argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withSalt(salt)
                .withMemoryAsKB(strength.memoryKib)
                .withIterations(strength.passes)
                .withParallelism(strength.lanes)
                .build());
        byte[] root = new byte[ROOT_BYTES];
        argon2.generateBytes(password.getBytes(StandardCharsets.UTF_8), root);
        return root;
    }

    private static byte[] signInPart(byte[] root) {
        return Hkdf.expand(root, "twofold sign-in");
    }

    private static WrappingKey key(byte[] root) {
        return new WrappingKey(Hkdf.expand(root, "twofold private side"));
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return Base64.getDecoder().decode(text);
    }
}
