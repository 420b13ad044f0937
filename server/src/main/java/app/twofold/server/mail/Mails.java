package app.twofold.server.mail;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/// Sends email through the mail server that the operator has named. What goes out never says whom or what it is about.
@Component
public class Mails {

    private final MailSettings settings;
    private final Optional<JavaMailSender> sender;

    public Mails(MailSettings settings, ObjectProvider<JavaMailSender> sender) {
        this.settings = settings;
        this.sender = Optional.ofNullable(sender.getIfAvailable());
    }

    /// Whether there is a mail server; without one nothing may be sent.
    public boolean areOn() {
        return sender.isPresent();
    }

    /// Where people open a page of this copy; empty if the operator has not said.
    ///
    /// @param path of the page, without a leading slash; empty for the first one
    public String link(String path) {
        String base = settings.link().strip();
        if (base.isEmpty() || path.isEmpty()) {
            return base;
        }
        return (base.endsWith("/") ? base : base + "/") + path;
    }

    /// Hands one mail to the mail server.
    ///
    /// @throws org.springframework.mail.MailException if the server did not take it
    /// @throws java.util.NoSuchElementException if there is no mail server
    public void send(String to, String subject, String text) {
        SimpleMailMessage message = new SimpleMailMessage();
        if (settings.from() != null) {
            message.setFrom(settings.from());
        }
        message.setTo(to);
        message.setSubject(subject);
        message.setText(text.strip() + "\n");
        sender.orElseThrow().send(message);
    }
}
