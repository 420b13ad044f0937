package app.twofold.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Command;
import app.twofold.domain.Title;
import app.twofold.domain.WinId;
import app.twofold.domain.Words;
import app.twofold.domain.couple.CoupleCommand.ChangeProfile;
import app.twofold.domain.couple.Hue;
import app.twofold.domain.couple.Profile;
import app.twofold.domain.win.About;
import app.twofold.domain.win.WinCommand.LogWin;
import app.twofold.domain.win.WinKind;
import app.twofold.server.Program;
import app.twofold.server.Program.Answer;
import app.twofold.server.TestServer;
import app.twofold.server.couple.CommandJson;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A couple at home in Berlin, where it is noon on Saturday, and a partner for whom Sunday has begun.
@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"twofold.rate-limits=off", "twofold.test.on=2026-11-28T12:00"})
class FarPartnerTest {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 29);

    @LocalServerPort
    private int port;

    @Test
    void whatIsNotedForTheirTodayIsInEveryFigure() {
        Program alex = Program.ofSomebody(port, "Alex");
        String couple = "/api/v1/couples/" + alex.post("/api/v1/couples", """
                        {"name": "Us", "timeZone": "Europe/Berlin"}""").text("coupleId");
        assertThat(ask(alex, couple, win(SUNDAY)).body()).contains("win.in-future");

        ask(
                alex,
                couple,
                new ChangeProfile(new Profile(new Title("Alex"), new Hue(8), ZoneId.of("Pacific/Kiritimati"))));
        assertThat(ask(alex, couple, win(SUNDAY)).body()).contains("\"done\"");

        Answer patterns = alex.get(couple + "/patterns?reach=twelve-weeks");
        assertThat(patterns.status()).isEqualTo(200);
        assertThat(patterns.json().at("/weeks/11/thanks").asInt()).isEqualTo(1);
        assertThat(patterns.json().at("/last").asString()).isEqualTo("2026-11-29");
        assertThat(ask(alex, couple, win(SUNDAY.plusDays(1))).body()).contains("win.in-future");
    }

    private static LogWin win(LocalDate on) {
        return new LogWin(
                new WinId(UUID.randomUUID()), WinKind.THANKS, new Words("Breakfast"), About.US, on, null, null);
    }

    private static Answer ask(Program program, String couple, Command command) {
        return program.post(couple + "/commands", """
                {"id": "%s", "command": %s}""".formatted(UUID.randomUUID(), CommandJson.write(command)));
    }
}
