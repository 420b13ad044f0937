package app.twofold.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Title;
import app.twofold.migrations.TestClock;
import app.twofold.server.Program;
import app.twofold.server.Program.Answer;
import app.twofold.server.TestServer;
import app.twofold.server.account.email.EmailAddress;
import app.twofold.server.account.password.Password;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// Somebody who would like to make an account, with an invitation of Alex's or without. Alex and Sam are here.
@SpringBootTest(classes = TestServer.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Laboratory.class)
abstract class Newcomer {

    @LocalServerPort
    private int port;

    @Autowired
    TestClock clock;

    @Autowired
    Accounts accounts;

    final String newcomer = address();
    final String sam = address();
    Program anonymous;
    Program alex;
    String couple;

    @BeforeEach
    void longAfterAnythingElse() {
        clock.advance(Duration.ofDays(1));
        anonymous = Program.anonymous(port);
        bringAlong(sam, "Sam");
        String email = address();
        bringAlong(email, "Alex");
        alex = anonymous.signedIn(email);
        couple = alex.post("/api/v1/couples", "{\"name\": \"Us\", \"timeZone\": \"UTC\"}")
                .text("coupleId");
    }

    static String address() {
        return UUID.randomUUID() + "@example.org";
    }

    Answer signUp(String email, @Nullable String invitation) {
        String body = Program.signUp(email, "Kim");
        return anonymous.post(
                "/api/v1/people",
                invitation == null ? body : body.replaceFirst("\\{", "{\"invitation\": \"" + invitation + "\", "));
    }

    boolean isHere(String email) {
        return accounts.check(email, Program.PASSWORD).isPresent();
    }

    Answer invite(String kind) {
        Answer invited = alex.post(invitations(), "{\"kind\": \"" + kind + "\"}");
        assertThat(invited.status()).isEqualTo(201);
        return invited;
    }

    Answer accept(Program joiner, String secret) {
        return joiner.post("/api/v1/invitations/accept", secret(secret));
    }

    Answer preview(String secret) {
        return anonymous.post("/api/v1/invitations/preview", secret(secret));
    }

    private void bringAlong(String email, String name) {
        accounts.bringAlong(new EmailAddress(email), new Password(Program.PASSWORD), new Title(name), ZoneOffset.UTC);
    }

    private String invitations() {
        return "/api/v1/couples/" + couple + "/invitations";
    }

    private static String secret(String secret) {
        return "{\"secret\": \"" + secret + "\"}";
    }

    /// What a newcomer may hold that leads nowhere.
    enum Held {
        NOTHING,
        NO_LETTERS,
        MADE_UP_LINK,
        MADE_UP_CODE,
        WITHDRAWN,
        EXPIRED,
        DECLINED,
        REPLACED,
        TAKEN_UP,
        CONFIRMED;

        @Nullable
        String by(Newcomer one) {
            return switch (this) {
                case NOTHING -> null;
                case NO_LETTERS -> "";
                case MADE_UP_LINK -> "AAAAAAAAAAAAAAAAAAAAAA";
                case MADE_UP_CODE -> "ABCDE-FGHJK";
                case WITHDRAWN -> {
                    Answer invited = one.invite("link");
                    one.alex.delete(one.invitations() + "/" + invited.text("invitationId"));
                    yield invited.text("secret");
                }
                case EXPIRED -> {
                    Answer invited = one.invite("code");
                    one.clock.advance(Duration.ofMinutes(10));
                    yield invited.text("secret");
                }
                case DECLINED -> {
                    Answer invited = one.invite("link");
                    one.anonymous.post("/api/v1/invitations/decline", secret(invited.text("secret")));
                    yield invited.text("secret");
                }
                case REPLACED -> {
                    Answer invited = one.invite("link");
                    one.invite("link");
                    yield invited.text("secret");
                }
                case TAKEN_UP -> takenUp(one).text("secret");
                case CONFIRMED -> {
                    Answer invited = takenUp(one);
                    String confirm = one.invitations() + "/" + invited.text("invitationId") + "/confirm";
                    assertThat(one.alex.post(confirm, "").status()).isEqualTo(200);
                    yield invited.text("secret");
                }
            };
        }

        private static Answer takenUp(Newcomer one) {
            Answer invited = one.invite("link");
            Program sam = one.anonymous.signedIn(one.sam);
            assertThat(one.accept(sam, invited.text("secret")).status()).isEqualTo(200);
            return invited;
        }
    }
}
