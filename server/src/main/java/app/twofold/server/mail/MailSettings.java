package app.twofold.server.mail;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How email goes out. Without `spring.mail.host` none does.
///
/// @param from what the mails name as their sender
/// @param link where people open this copy of Twofold, for example `https://twofold.example.org`
@ConfigurationProperties("twofold.mail")
public record MailSettings(
        @Nullable String from, @DefaultValue("") String link) {}
