package app.twofold.server.account.password;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/// How passwords are hashed: Argon2id with 19 MiB, two passes and one lane, as OWASP's Password Storage Cheat
/// Sheet asks for at least. A stored hash names its scheme, so the strength can be raised later.
@Configuration(proxyBeanMethods = false)
class PasswordStrength {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;

    @Bean
    PasswordEncoder passwordEncoder() {
        String scheme = "argon2id";
        return new DelegatingPasswordEncoder(
                scheme, Map.of(scheme, new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES)));
    }
}
