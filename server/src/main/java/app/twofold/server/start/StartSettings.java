package app.twofold.server.start;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/// What an operator may set, looked at before anything is started: a setting that would be passed over, or break
/// something later, is refused by its name. What is wrong stands in no message, because it may be a secret.
public final class StartSettings {

    private static final Pattern ORIGIN = Pattern.compile("https?://[^\\s/?#*@,]+");

    private static final Map<String, Class<?>> TYPES = Map.of(
            "twofold.sync.hello-within", Duration.class,
            "twofold.sync.patience", Duration.class,
            "twofold.sync.ping-every", Duration.class,
            "twofold.sync.gone-after", Duration.class,
            "twofold.sync.frames-per-second", Integer.class,
            "twofold.sync.frames-at-once", Integer.class,
            "twofold.sync.sockets-per-device", Integer.class,
            "twofold.take-out.parallel", Integer.class,
            "twofold.passwords.parallel", Integer.class,
            "twofold.passwords.waiting", Integer.class);

    private final Environment settings;

    private StartSettings(Environment settings) {
        this.settings = settings;
    }

    /// @throws StartRefused if one of them says nothing that the program understands; the sentence names it
    public static void check(Environment settings) {
        new StartSettings(settings).check();
    }

    /// A setting as an operator writes it in the environment.
    static String variable(String setting) {
        return setting.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    private void check() {
        oneOf("twofold.forwarded-headers", Set.of("none", "native", "framework"));
        oneOf("twofold.rate-limits", Set.of("on", "off"));
        oneOf("twofold.registration", Set.of("open", "invitation", "closed"));
        matches(
                "twofold.allowed-origins",
                StartSettings::areOrigins,
                "a list of origins such as https://app.example.org, with commas between them");
        matches("twofold.mail.link", StartSettings::isAddress, "an address that begins with https:// or http://");
        matches("twofold.mail.from", StartSettings::isMailbox, "an email address");
        matches("server.tomcat.remoteip.internal-proxies", StartSettings::isPattern, "a regular expression");
        if (given("spring.mail.host").isPresent() && given("twofold.mail.from").isEmpty()) {
            throw new StartRefused("Reminders by email need a sender: give one with TWOFOLD_MAIL_FROM.");
        }
        Binder binder = Binder.get(settings);
        TYPES.forEach(binder::bind);
    }

    private void oneOf(String setting, Set<String> values) {
        List<String> sorted = values.stream().sorted().toList();
        matches(
                setting,
                value -> values.contains(value.toLowerCase(Locale.ROOT)),
                String.join(", ", sorted.subList(0, sorted.size() - 1)) + " or " + sorted.getLast());
    }

    private void matches(String setting, Predicate<String> isRight, String wanted) {
        given(setting).filter(isRight.negate()).ifPresent(_ -> {
            throw new StartRefused("The setting " + setting + " (" + variable(setting) + ") must be " + wanted + ".");
        });
    }

    private Optional<String> given(String setting) {
        return Optional.ofNullable(settings.getProperty(setting)).filter(value -> !value.isBlank());
    }

    private static boolean areOrigins(String list) {
        return Pattern.compile(",")
                .splitAsStream(list)
                .map(String::strip)
                .allMatch(origin -> ORIGIN.matcher(origin).matches());
    }

    private static boolean isAddress(String address) {
        try {
            URI uri = URI.create(address);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static boolean isMailbox(String address) {
        try {
            new InternetAddress(address, true);
            return address.contains("@");
        } catch (AddressException _) {
            return false;
        }
    }

    private static boolean isPattern(String pattern) {
        try {
            Pattern.compile(pattern);
            return true;
        } catch (PatternSyntaxException _) {
            return false;
        }
    }
}
