package app.twofold.server.reminder;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How reminders go out by email. Without `spring.mail.host` none do.
///
/// @param from what the mails name as their sender
/// @param link where people open this copy of Twofold, for example `https://twofold.example.org`
@ConfigurationProperties("twofold.mail")
record MailSettings(@Nullable String from, @DefaultValue("") String link) {}
