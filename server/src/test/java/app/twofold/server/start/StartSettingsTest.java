package app.twofold.server.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/// What an operator has written in the environment, right and wrong.
class StartSettingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TWOFOLD_FORWARDED_HEADERS               | bogus                                   | twofold.forwarded-headers
            TWOFOLD_RATE_LIMITS                     | bogus                                   | twofold.rate-limits
            TWOFOLD_RATE_LIMITS                     | false                                   | twofold.rate-limits
            TWOFOLD_REGISTRATION                    | friends                                 | twofold.registration
            TWOFOLD_REGISTRATION                    | true                                    | twofold.registration
            TWOFOLD_ALLOWED_ORIGINS                 | https://*                               | twofold.allowed-origins
            TWOFOLD_ALLOWED_ORIGINS                 | https://app.example.org,garbage         | twofold.allowed-origins
            TWOFOLD_ALLOWED_ORIGINS                 | https://app.example.org/                | twofold.allowed-origins
            TWOFOLD_MAIL_FROM                       | not an address                          | twofold.mail.from
            TWOFOLD_MAIL_FROM                       | somebody                                | twofold.mail.from
            TWOFOLD_MAIL_LINK                       | javascript:alert(1)                     | twofold.mail.link
            TWOFOLD_MAIL_LINK                       | twofold.example.org                     | twofold.mail.link
            SERVER_TOMCAT_REMOTEIP_INTERNALPROXIES  | ((                                      | server.tomcat.remoteip.internal-proxies
            TWOFOLD_SYNC_HELLOWITHIN                | soon                                    | twofold.sync.hello-within
            TWOFOLD_SYNC_FRAMESATONCE               | many                                    | twofold.sync.frames-at-once
            TWOFOLD_TAKEOUT_PARALLEL                | few                                     | twofold.take-out.parallel
            TWOFOLD_PASSWORDS_WAITING               | long                                    | twofold.passwords.waiting
            SPRING_MAIL_HOST                        | mail.example.org                        | TWOFOLD_MAIL_FROM
            """)
    void aSettingThatSaysNothingIsRefusedByItsName(String variable, String value, String named) {
        Environment settings = settings(Map.of(variable, value));

        assertThatThrownBy(() -> StartSettings.check(settings))
                .satisfies(refused -> assertThat(StartFailure.sentence(refused))
                        .hasValueSatisfying(sentence -> assertThat(sentence)
                                .contains(named)
                                .endsWith(".")
                                .doesNotContain(value)));
    }

    @Test
    void whatMakesSenseOrIsLeftEmptyIsTaken() {
        Environment settings = settings(Map.ofEntries(
                Map.entry("TWOFOLD_FORWARDED_HEADERS", "NATIVE"),
                Map.entry("TWOFOLD_RATE_LIMITS", "OFF"),
                Map.entry("TWOFOLD_REGISTRATION", "Invitation"),
                Map.entry("TWOFOLD_ALLOWED_ORIGINS", "https://app.example.org, http://localhost:3000"),
                Map.entry("TWOFOLD_MAIL_FROM", "Twofold <twofold@example.org>"),
                Map.entry("TWOFOLD_MAIL_LINK", ""),
                Map.entry("SPRING_MAIL_HOST", "mail.example.org"),
                Map.entry("TWOFOLD_SYNC_HELLOWITHIN", "10s"),
                Map.entry("TWOFOLD_TAKEOUT_PARALLEL", "2"),
                Map.entry("SERVER_TOMCAT_REMOTEIP_INTERNALPROXIES", "10\\..*")));

        assertThatCode(() -> StartSettings.check(settings)).doesNotThrowAnyException();
    }

    @Test
    void whatTheProgramCannotBindIsNamedWithoutItsValue() {
        Environment settings = settings(Map.of("SPRING_MAIL_PORT", "s3cret"));

        assertThatThrownBy(() -> Binder.get(settings).bind("spring.mail.port", Integer.class))
                .satisfies(refused -> assertThat(StartFailure.sentence(refused))
                        .hasValue("The setting spring.mail.port (SPRING_MAIL_PORT) is not one that Twofold"
                                + " understands."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cost $y", "a`b", "a\"b", "a\\b"})
    void aFolderThatPostgresqlsStarterWouldMisreadIsRefused(String name, @TempDir Path folder) {
        Environment settings =
                settings(Map.of("TWOFOLD_DATA", folder.resolve(name).toString()));

        assertThatThrownBy(() -> Database.open(settings))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(name);
        assertThat(folder).isEmptyDirectory();
    }

    private static Environment settings(Map<String, Object> variables) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource("test-systemEnvironment", variables));
        ConfigurationPropertySources.attach(environment);
        return environment;
    }
}
