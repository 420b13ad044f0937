package app.twofold.server.feed;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.CheckinId;
import app.twofold.domain.Command;
import app.twofold.domain.ScheduleId;
import app.twofold.domain.Title;
import app.twofold.domain.checkin.schedule.Plan;
import app.twofold.domain.checkin.schedule.Recurrence;
import app.twofold.domain.checkin.schedule.ScheduleCommand.PauseSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.ProposeMove;
import app.twofold.domain.checkin.schedule.ScheduleCommand.ProposeSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.Skip;
import app.twofold.domain.checkin.template.BuiltIn;
import app.twofold.domain.checkin.template.TemplateRef;
import app.twofold.server.Program;
import app.twofold.server.Program.Answer;
import app.twofold.server.TestServer;
import app.twofold.server.couple.CommandJson;
import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The calendar behind a link, on the whole server. Its clock stands on Tuesday, 24 November 2026.
@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"twofold.rate-limits=off", "twofold.test.on=2026-11-24T09:00"})
class CalendarCallsTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDateTime SUNDAY = LocalDateTime.parse("2026-11-29T19:30");

    @LocalServerPort
    private int port;

    private final ScheduleId schedule = new ScheduleId(UUID.randomUUID());
    private Program alex;
    private String couple;

    @BeforeEach
    void found() {
        alex = Program.ofSomebody(port, "Alex");
        couple = "/api/v1/couples/" + alex.post("/api/v1/couples", """
                        {"name": "Us", "timeZone": "Europe/Berlin"}""").text("coupleId");
        ask(new ProposeSchedule(schedule, sundays()));
    }

    @Test
    void holdsAYearOfCheckinsForTwoReadersOfTheStandard() throws IOException, ParserException {
        Answer answer = Program.anonymous(port).get(link(true));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(new CalendarBuilder()
                        .build(new StringReader(answer.body()))
                        .validate(true)
                        .hasErrors())
                .isFalse();
        ICalendar calendar = Biweekly.parse(answer.body()).first();
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(calendar.getEvents()).hasSize(52);
        assertThat(starts(calendar)).startsWith(berlin(SUNDAY), berlin(SUNDAY.plusWeeks(1)));
        assertThat(starts(calendar)).contains(berlin(LocalDateTime.parse("2027-03-28T19:30")));
        assertThat(calendar.getEvents().getFirst().getDateEnd().getValue().toInstant())
                .isEqualTo(berlin(SUNDAY.plusMinutes(20)));
    }

    @Test
    void namesNothingUnlessItsOwnerWantsItTo() {
        assertThat(Program.anonymous(port).get(link(true)).body())
                .contains("SUMMARY:Reserved", "X-WR-CALNAME:Reserved", "CLASS:PRIVATE")
                .doesNotContain("talk", "Talk", "Alex");
        assertThat(Program.anonymous(port).get(link(false)).body())
                .contains("SUMMARY:Our talk\\; on Sundays\\, mostly");
        assertThat(links("{}").json().path("neutral").asBoolean()).isTrue();
    }

    @Test
    void followsMovesSkipsAndPauses() {
        String link = link(true);
        ask(new ProposeMove(schedule, SUNDAY, SUNDAY.plusDays(2)));
        ask(new Skip(schedule, SUNDAY.plusWeeks(1)));

        List<VEvent> events =
                Biweekly.parse(Program.anonymous(port).get(link).body()).first().getEvents();

        assertThat(events.getFirst().getDateStart().getValue().toInstant()).isEqualTo(berlin(SUNDAY.plusDays(2)));
        assertThat(events.getFirst().getUid().getValue()).isEqualTo(CheckinId.of(schedule, SUNDAY) + "@twofold");
        assertThat(events.get(1).getDateStart().getValue().toInstant()).isEqualTo(berlin(SUNDAY.plusWeeks(2)));
        ask(new PauseSchedule(schedule, LocalDate.parse("2027-01-01")));
        assertThat(starts(
                        Biweekly.parse(Program.anonymous(port).get(link).body()).first()))
                .startsWith(berlin(LocalDateTime.parse("2027-01-03T19:30")));
    }

    @Test
    void isReadAgainOnlyWhenSomethingHasChanged() {
        String link = link(true);
        Answer first = Program.anonymous(port).get(link);
        String tag = first.header("ETag").orElseThrow();

        assertThat(first.header("Cache-Control")).hasValue("no-cache, private");
        assertThat(conditional(link, tag).status()).isEqualTo(304);
        ask(new Skip(schedule, SUNDAY));
        assertThat(conditional(link, tag).status()).isEqualTo(200);
    }

    @Test
    void aRevokedLinkAnswersLikeOneThatNeverWas() {
        Answer made = links("{\"neutral\": true}");
        String link = made.text("path");

        assertThat(alex.delete(couple + "/calendar-links/" + made.text("linkId"))
                        .status())
                .isEqualTo(204);

        Answer revoked = Program.anonymous(port).get(link);
        Answer unknown = Program.anonymous(port).get("/calendar/" + "x".repeat(32) + ".ics");
        assertThat(revoked.status()).isEqualTo(404);
        assertThat(revoked.body().replace(link, ""))
                .isEqualTo(unknown.body().replace("/calendar/" + "x".repeat(32) + ".ics", ""));
        assertThat(alex.delete(couple + "/calendar-links/" + made.text("linkId"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void linksAreTheirOwnersAloneAndFewAndNeverShownAgain() {
        Answer made = links("{\"neutral\": false}");
        Answer listed = alex.get(couple + "/calendar-links");

        assertThat(listed.json().path("links")).hasSize(1);
        assertThat(listed.body()).doesNotContain(made.text("path").substring(10, 30));
        Program robin = Program.ofSomebody(port, "Robin");
        assertThat(robin.get(couple + "/calendar-links").status()).isEqualTo(404);
        assertThat(robin.delete(couple + "/calendar-links/" + made.text("linkId"))
                        .status())
                .isEqualTo(404);
        for (int i = 1; i < CalendarLinks.LIMIT; i++) {
            assertThat(links("{}").status()).isEqualTo(201);
        }
        assertThat(links("{}").status()).isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "{\"neutral\":1}", "{\"neutral\":true,\"neutral\":false}", "{\"neutral\":true} {}"})
    void aLinkIsMadeOfWhatEveryReaderReadsAlike(String body) {
        assertThat(links(body).status()).isEqualTo(400);
    }

    @Test
    void programsLearnWhenCheckinsAreHeld() {
        Answer answer = alex.get(couple + "/occurrences?from=2026-11-24T00:00:00Z&to=2026-12-07T00:00:00Z");

        assertThat(answer.json().path("occurrences")).hasSize(2);
        assertThat(answer.json().at("/occurrences/0/start").asString()).isEqualTo("2026-11-29T18:30:00Z");
        assertThat(answer.json().at("/occurrences/0/original").asString()).isEqualTo("2026-11-29T19:30");
        assertThat(answer.json().at("/occurrences/0/state").asString()).isEqualTo("upcoming");
        assertThat(alex.get(couple + "/occurrences?from=2026-01-01T00:00:00Z&to=2028-01-01T00:00:00Z")
                        .status())
                .isEqualTo(400);
        assertThat(alex.get(couple + "/occurrences?from=now&to=then").status()).isEqualTo(400);
    }

    @Test
    void inAFrozenSpaceNothingComesUp() {
        alex.post(couple + "/leave", "{\"password\": \"" + Program.PASSWORD + "\"}");

        Answer answer = alex.get(couple + "/occurrences?from=2026-11-24T00:00:00Z&to=2026-12-07T00:00:00Z");

        assertThat(answer.json().path("occurrences")).isEmpty();
    }

    private String link(boolean neutral) {
        return links("{\"neutral\": " + neutral + "}").text("path");
    }

    private Answer links(String body) {
        return alex.post(couple + "/calendar-links", body);
    }

    private Answer conditional(String link, String tag) {
        return Program.send(Program.anonymous(port)
                .request(link)
                .header("If-None-Match", tag)
                .GET());
    }

    private void ask(Command command) {
        String body = """
                {"id": "%s", "command": %s}""".formatted(UUID.randomUUID(), CommandJson.write(command));
        assertThat(alex.post(couple + "/commands", body).body()).contains("\"done\"");
    }

    private static List<Instant> starts(ICalendar calendar) {
        return calendar.getEvents().stream()
                .map(event -> event.getDateStart().getValue().toInstant())
                .toList();
    }

    private static Plan sundays() {
        return new Plan(
                new Title("Our talk; on Sundays, mostly"),
                new TemplateRef.Supplied(BuiltIn.WEEKLY),
                SUNDAY,
                BERLIN,
                Recurrence.weekly(),
                Duration.ofMinutes(20),
                Plan.USUAL_WINDOW,
                List.of());
    }

    private static Instant berlin(LocalDateTime time) {
        return Plan.instant(time, BERLIN);
    }
}
