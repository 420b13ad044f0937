package app.twofold.server.account;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/// Passwords as versions before the private keys kept them.
public final class EarlierHashes {

    private EarlierHashes() {}

    public static String of(String password) {
        return "{argon2id}" + new Argon2PasswordEncoder(16, 32, 1, 19_456, 2).encode(password);
    }
}
