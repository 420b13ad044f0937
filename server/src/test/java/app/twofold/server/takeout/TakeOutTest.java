package app.twofold.server.takeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.twofold.domain.Title;
import app.twofold.domain.WinId;
import app.twofold.domain.Words;
import app.twofold.domain.win.About;
import app.twofold.domain.win.WinCommand.LogWin;
import app.twofold.domain.win.WinKind;
import app.twofold.migrations.TestClock;
import app.twofold.server.Busy;
import app.twofold.server.Seat;
import app.twofold.server.SignedIn;
import app.twofold.server.TestServer;
import app.twofold.server.account.Accounts;
import app.twofold.server.account.Laboratory;
import app.twofold.server.account.email.EmailAddress;
import app.twofold.server.account.password.Password;
import app.twofold.server.archive.Progress;
import app.twofold.server.archive.Stopped;
import app.twofold.server.couple.Couples;
import app.twofold.server.limit.TooManyAttempts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

@SpringBootTest(classes = TestServer.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Laboratory.class)
@Tag("days")
class TakeOutTest {

    private static final String PASSWORD = "calm evening tea";

    @Autowired
    private TakeOut takeOut;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Couples couples;

    @Autowired
    private TestClock clock;

    private SignedIn alex;
    private Seat seat;

    @BeforeEach
    void aCouple() {
        clock.advance(Duration.ofHours(2));
        String email = UUID.randomUUID() + "@example.org";
        accounts.signUp(new EmailAddress(email), new Password(PASSWORD), new Title("Alex"), ZoneOffset.UTC);
        alex = accounts.check(email, PASSWORD).orElseThrow();
        seat = couples.found(alex, new Title("Us"), ZoneOffset.UTC);
        for (int i = 0; i < 300; i++) {
            couples.execute(seat, UUID.randomUUID(), win("soup " + i));
        }
    }

    @Test
    void tellsHowFarItIs() throws IOException {
        List<Long> done = new ArrayList<>();
        List<Long> of = new ArrayList<>();

        takeOut.write(permit(), Form.ARCHIVE, new ByteArrayOutputStream(), (now, all) -> {
            done.add(now);
            of.add(all);
            return true;
        });

        assertThat(of).containsOnly(302L);
        assertThat(done).isSorted().hasSizeGreaterThan(3).endsWith(302L);
    }

    @Test
    void endsWhenItIsStopped() {
        for (Form form : Form.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();

            assertThatThrownBy(() -> takeOut.write(permit(), form, out, (_, _) -> false))
                    .isInstanceOf(Stopped.class);

            assertThat(out.size()).isZero();
        }
        assertThatThrownBy(
                        () -> takeOut.write(permit(), Form.ARCHIVE, new ByteArrayOutputStream(), (now, _) -> now < 200))
                .isInstanceOf(Stopped.class);
    }

    @Test
    void endsWhenNobodyTakesItAnyMore() throws IOException {
        IOException gone = new IOException("gone");
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw gone;
            }
        };

        assertThatThrownBy(() -> takeOut.write(permit(), Form.ARCHIVE, out, Progress.UNWATCHED))
                .isSameAs(gone);
        takeOut.write(permit(), Form.WINS, new ByteArrayOutputStream(), Progress.UNWATCHED);
    }

    @Test
    void oneThingAtATimeForAPerson() throws IOException {
        Permit permit = permit();
        takeOut.write(permit, Form.WINS, new ByteArrayOutputStream(), (_, _) -> {
            assertThatThrownBy(() -> takeOut.write(permit, Form.WINS, new ByteArrayOutputStream(), Progress.UNWATCHED))
                    .isInstanceOf(Busy.class);
            return true;
        });
        takeOut.write(permit, Form.WINS, new ByteArrayOutputStream(), Progress.UNWATCHED);
    }

    @Test
    void aPermitIsForAWhile() {
        Permit permit = permit();
        clock.advance(Permit.LIFE);

        assertThatThrownBy(() -> takeOut.write(permit, Form.WINS, new ByteArrayOutputStream(), Progress.UNWATCHED))
                .isInstanceOf(PermitOver.class);
    }

    @Test
    void passwordsCannotBeTriedOut() {
        for (int i = 0; i < 5; i++) {
            assertThat(takeOut.permit(alex, seat, "wrong")).isEmpty();
        }
        assertThatThrownBy(() -> takeOut.permit(alex, seat, PASSWORD)).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void nobodyIsPermittedAnothersSeat() {
        assertThatThrownBy(() -> takeOut.permit(new SignedIn(UUID.randomUUID()), seat, PASSWORD))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCellIsNoFormula() throws IOException {
        couples.execute(seat, UUID.randomUUID(), win("=1+1"));
        couples.execute(seat, UUID.randomUUID(), win("say \"yes\",\nor no"));

        assertThat(wins())
                .startsWith("day,by,kind,about,text,goal,boundary,replies,logged,id\r\n")
                .contains("2026-01-05,Alex,win,us,'=1+1,,,,20")
                .contains("2026-01-05,Alex,win,us,\"say \"\"yes\"\",\nor no\",,,,20");
    }

    private String wins() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        takeOut.write(permit(), Form.WINS, out, Progress.UNWATCHED);
        return out.toString(StandardCharsets.UTF_8);
    }

    private Permit permit() {
        return takeOut.permit(alex, seat, PASSWORD).orElseThrow();
    }

    private static LogWin win(String text) {
        return new LogWin(
                new WinId(UUID.randomUUID()),
                WinKind.WIN,
                new Words(text),
                About.US,
                LocalDate.of(2026, 1, 5),
                null,
                null);
    }
}
