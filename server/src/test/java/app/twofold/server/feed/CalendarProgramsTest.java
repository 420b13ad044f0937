package app.twofold.server.feed;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Command;
import app.twofold.domain.ScheduleId;
import app.twofold.domain.Title;
import app.twofold.domain.checkin.schedule.Plan;
import app.twofold.domain.checkin.schedule.Recurrence;
import app.twofold.domain.checkin.schedule.ScheduleCommand.PauseSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.ProposeMove;
import app.twofold.domain.checkin.schedule.ScheduleCommand.ProposeSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.ResumeSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.Skip;
import app.twofold.domain.checkin.schedule.ScheduleCommand.Unskip;
import app.twofold.domain.checkin.template.BuiltIn;
import app.twofold.domain.checkin.template.TemplateRef;
import app.twofold.migrations.TestClock;
import app.twofold.server.Program;
import app.twofold.server.Program.Answer;
import app.twofold.server.TestServer;
import app.twofold.server.account.Laboratory;
import app.twofold.server.couple.CommandJson;
import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// What calendar programs really do with a link.
@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "twofold.rate-limits=off",
            "server.compression.enabled=true",
            "server.compression.mime-types=text/calendar"
        })
@Import(Laboratory.class)
@ExtendWith(OutputCaptureExtension.class)
@Tag("days")
class CalendarProgramsTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final String EVERY_LETTER = "Łukasz, 関係の話し合い; \\ שיחה \"über\" 👩‍❤️‍👨 ".repeat(3);

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    private final ScheduleId schedule = new ScheduleId(UUID.randomUUID());
    private Program alex;
    private String couple;
    private LocalDateTime sunday;

    @BeforeEach
    void found() {
        sunday = LocalDateTime.ofInstant(clock.instant(), BERLIN)
                .with(TemporalAdjusters.next(DayOfWeek.SUNDAY))
                .with(LocalTime.of(19, 30));
        alex = Program.ofSomebody(port, "Alex");
        couple = "/api/v1/couples/" + alex.post("/api/v1/couples", """
                        {"name": "Us", "timeZone": "Europe/Berlin"}""").text("coupleId");
    }

    @Test
    void everyChangeOfAnOccurrenceRaisesItsSequence() {
        ask(new ProposeSchedule(schedule, sundays("Talk")));
        String link = link(true);

        assertThat(first(link).getSequence().getValue()).isZero();
        ask(new ProposeMove(schedule, sunday, sunday.plusDays(2)));
        assertThat(first(link).getSequence().getValue()).isEqualTo(1);
        ask(new ProposeMove(schedule, sunday, sunday.plusDays(1)));
        assertThat(first(link).getSequence().getValue()).isEqualTo(2);
        ask(new ProposeMove(schedule, sunday, sunday));
        assertThat(first(link).getSequence().getValue()).isEqualTo(3);
        ask(new Skip(schedule, sunday));
        ask(new Unskip(schedule, sunday));
        assertThat(first(link).getSequence().getValue()).isEqualTo(5);
        clock.advance(Duration.ofMinutes(5));
        ask(new PauseSchedule(schedule, null));
        ask(new ResumeSchedule(schedule));
        VEvent event = first(link);
        assertThat(event.getSequence().getValue()).isEqualTo(7);
        Instant second = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        assertThat(event.getLastModified().getValue().toInstant()).isEqualTo(second);
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(second);
    }

    @Test
    void saysHowOftenItIsToBeReadInTheWaysOfBothStandards() {
        assertThat(get(link(true)).body().lines())
                .contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H", "X-PUBLISHED-TTL:PT1H", "NAME:Reserved");
    }

    @Test
    void aCalendarWithoutACheckinIsACalendarStill() throws IOException, ParserException {
        Answer empty = get(link(true));

        assertThat(empty.status()).isEqualTo(200);
        assertThat(empty.body()).contains("BEGIN:VTIMEZONE", "TZID:Etc/UTC").doesNotContain("VEVENT");
        assertThat(new CalendarBuilder()
                        .build(new StringReader(empty.body()))
                        .validate(true)
                        .hasErrors())
                .isFalse();
        assertThat(Biweekly.parse(empty.body()).first().getVersion()).isEqualTo(ICalVersion.V2_0);
    }

    @Test
    void linesAreBrokenBetweenCharactersAfterAtMost75Octets() {
        ask(new ProposeSchedule(schedule, sundays(EVERY_LETTER)));
        String body = get(link(false)).body();

        assertThat(body).endsWith("END:VCALENDAR\r\n");
        assertThat(body.replace("\r\n", "")).doesNotContain("\n", "\r", "\uFFFD");
        assertThat(body.lines())
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(Biweekly.parse(body)
                        .first()
                        .getEvents()
                        .getFirst()
                        .getSummary()
                        .getValue())
                .isEqualTo(EVERY_LETTER.strip());
    }

    @Test
    void isHeldAgainstTheTagOrTheTimeOfTheLastReading() {
        ask(new ProposeSchedule(schedule, sundays("Talk")));
        String link = link(true);
        clock.advance(Duration.ofSeconds(30));
        Answer first = get(link);
        String tag = first.header("ETag").orElseThrow();
        String time = first.header("Last-Modified").orElseThrow();

        assertThat(tag).startsWith("W/\"");
        assertThat(with(link, "If-None-Match", tag).status()).isEqualTo(304);
        assertThat(with(link, "If-None-Match", tag.substring(2)).status()).isEqualTo(304);
        assertThat(with(link, "If-None-Match", "\"other\", " + tag).status()).isEqualTo(304);
        assertThat(with(link, "If-Modified-Since", time).status()).isEqualTo(304);
        Answer unchanged = with(link, "If-None-Match", tag);
        assertThat(unchanged.body()).isEmpty();
        assertThat(unchanged.header("ETag")).hasValue(tag);
        assertThat(unchanged.header("Cache-Control")).isEqualTo(first.header("Cache-Control"));
        ask(new Skip(schedule, sunday));
        assertThat(with(link, "If-None-Match", tag).status()).isEqualTo(200);
        assertThat(with(link, "If-Modified-Since", time).status()).isEqualTo(200);
        String within = get(link).header("Last-Modified").orElseThrow();
        ask(new Unskip(schedule, sunday));
        clock.advance(Duration.ofSeconds(1));
        assertThat(with(link, "If-Modified-Since", within).status()).isEqualTo(200);
        assertThat(with(link, "If-Modified-Since", "yesterday").status()).isEqualTo(200);
    }

    @Test
    void aNewDayMovesWhatIsListedAndSaysSo() {
        ask(new ProposeSchedule(schedule, sundays("Talk")));
        String link = link(true);
        clock.advance(Duration.ofSeconds(30));
        String time = get(link).header("Last-Modified").orElseThrow();

        clock.advance(Duration.ofDays(7));

        assertThat(with(link, "If-Modified-Since", time).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/calendar",
                "text/html",
                "application/json",
                "application/calendar+json",
                "image/png",
                "*/*;q=0.1",
                "nonsense",
                ";;",
                "text/calendar;charset=iso-8859-1"
            })
    void goesOutAsACalendarWhateverIsAskedFor(String accept, CapturedOutput log) {
        Answer answer = with(link(true), "Accept", accept);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(log.getAll()).doesNotContain("WARN", "ERROR");
    }

    @Test
    void isCompressedWhereThatIsAskedFor() {
        ask(new ProposeSchedule(schedule, sundays("Talk")));

        Answer small = with(link(true), "Accept-Encoding", "gzip");

        assertThat(small.header("Content-Encoding")).hasValue("gzip");
        assertThat(small.header("Vary").orElseThrow()).containsIgnoringCase("accept-encoding");
    }

    @Test
    void aHeadIsAReadingWithoutTheWords() {
        String link = link(true);
        Answer full = get(link);
        Answer head = method(link, "HEAD");

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(List.of("ETag", "Last-Modified", "Content-Type", "Content-Length", "Cache-Control"))
                .allSatisfy(name -> assertThat(head.header(name)).isEqualTo(full.header(name)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"PROPFIND", "REPORT", "PUT", "POST", "DELETE", "PATCH", "MKCALENDAR", "LOCK", "TRACE", "propfind"
            })
    void whoWantsMoreThanToReadIsToldWhatThereIs(String method, CapturedOutput log) {
        Answer answer = method(link(true), method);

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).hasValue("GET, HEAD, OPTIONS");
        assertThat(log.getAll()).doesNotContain("WARN", "ERROR");
    }

    @Test
    void optionsSayWhatThereIs() {
        Answer answer = method(link(true), "OPTIONS");

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("Allow")).hasValue("GET, HEAD, OPTIONS");
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    private VEvent first(String link) {
        ICalendar calendar = Biweekly.parse(get(link).body()).first();
        return calendar.getEvents().getFirst();
    }

    private Answer get(String link) {
        return Program.anonymous(port).get(link);
    }

    private Answer with(String link, String header, String value) {
        return Program.send(
                Program.anonymous(port).request(link).header(header, value).GET());
    }

    private Answer method(String link, String method) {
        return Program.send(Program.anonymous(port).request(link).method(method, BodyPublishers.noBody()));
    }

    private String link(boolean neutral) {
        return alex.post(couple + "/calendar-links", "{\"neutral\": " + neutral + "}")
                .text("path");
    }

    private void ask(Command command) {
        String body = """
                {"id": "%s", "command": %s}""".formatted(UUID.randomUUID(), CommandJson.write(command));
        assertThat(alex.post(couple + "/commands", body).body()).contains("\"done\"");
    }

    private Plan sundays(String name) {
        return new Plan(
                new Title(name),
                new TemplateRef.Supplied(BuiltIn.WEEKLY),
                sunday,
                BERLIN,
                Recurrence.weekly(),
                Duration.ofMinutes(20),
                Plan.USUAL_WINDOW,
                List.of());
    }
}
