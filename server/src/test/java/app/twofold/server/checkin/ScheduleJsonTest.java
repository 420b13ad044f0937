package app.twofold.server.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.twofold.domain.CheckinEvent;
import app.twofold.domain.Command;
import app.twofold.domain.PersonId;
import app.twofold.domain.Recorded;
import app.twofold.domain.checkin.schedule.Plan;
import app.twofold.domain.checkin.schedule.ScheduleCommand;
import app.twofold.domain.checkin.schedule.ScheduleCommand.PauseSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.ProposeSchedule;
import app.twofold.domain.checkin.template.BuiltIn;
import app.twofold.domain.checkin.template.TemplateCommand;
import app.twofold.domain.checkin.template.TemplateRef;
import app.twofold.domain.couple.CoupleDecider;
import app.twofold.domain.couple.CoupleEvent.CoupleFounded;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Hue;
import app.twofold.domain.couple.Profile;
import app.twofold.server.couple.CommandJson;
import app.twofold.server.couple.CoupleStateJson;
import app.twofold.server.couple.EventJson;
import app.twofold.server.couple.StoredSamples;
import app.twofold.server.couple.StoredSamples.Sample;
import app.twofold.server.wire.InvalidInput;
import app.twofold.server.wire.Json;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class ScheduleJsonTest {

    private static final String SCHEDULE = "'scheduleId':'0192f5a4-7c1e-7a30-9b52-3f6f0a1c2e01'";
    private static final String PLAN = "'name':'Talk','template':'weekly','start':'2026-03-08T19:30','minutes':20";

    @Test
    void aPlanNeedsFewFields() {
        Command command = read("{'type':'checkin.propose-schedule'," + SCHEDULE + ",'plan':{" + PLAN
                + ",'timeZone':'Europe/Berlin'}}");

        Plan plan = ((ProposeSchedule) command).plan();
        assertThat(plan.template()).isEqualTo(new TemplateRef.Supplied(BuiltIn.WEEKLY));
        assertThat(plan.recurrence()).isNull();
        assertThat(plan.window()).isEqualTo(Plan.USUAL_WINDOW);
        assertThat(plan.reminders()).isEmpty();
    }

    @Test
    void everyCommandIsReadAsItIsWritten() {
        List<Command> commands = Stream.of(ScheduleCommand.class, TemplateCommand.class)
                .flatMap(StoredSamples::leaves)
                .map(ScheduleJsonTest::anyOf)
                .toList();

        for (Command command : commands) {
            assertThat(read(Json.write(CommandJson.write(command)))).isEqualTo(command);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'rule':'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' | value.never        | plan
            'rule':'FREQ=WEEKLY;UNTIL=20260307'          | value.never        | plan
            'rule':'every Sunday'                        | value.malformed    | plan.rule
            'rule':'FREQ=HOURLY'                         | value.malformed    | plan.rule
            'minutes':0                                  | value.out-of-range | plan
            'minutes':10080                              | value.out-of-range | plan
            'windowMinutes':10                           | value.out-of-range | plan
            'windowMinutes':20000                        | value.out-of-range | plan
            'reminderMinutes':[1.5]                      | field.wrong-type   | plan.reminderMinutes
            'reminderMinutes':[60,60]                    | value.same-twice   | plan
            'start':'next Sunday'                        | time.malformed     | plan.start
            'start':'2026-03-08T19:30:30'                | value.malformed    | plan
            'timeZone':'Mars/Base'                       | zone.unknown       | plan.timeZone
            'template':'dream'                           | id.malformed       | plan.template
            """)
    void badPlansAreRefusedWithTheNameOfTheField(String field, String code, String name) {
        String plan = "{" + PLAN + ",'timeZone':'Europe/Berlin'}";
        ObjectNode json = Json.parse(plan.replace('\'', '"'));
        json.setAll(Json.parse("{" + field.replace('\'', '"') + "}"));

        InvalidInput refused = catchThrowableOfType(
                InvalidInput.class,
                () -> read("{'type':'checkin.propose-schedule'," + SCHEDULE + ",'plan':" + Json.write(json) + "}"));

        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.explanation()).contains("\"" + name + "\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [] | value.empty
            [{'title':'One','prompts':[]}] | value.empty
            [{'title':'One','prompts':[{'id':'A','kind':'words','text':'What?'}]}] | value.malformed
            [{'title':'One','prompts':[{'id':'a','kind':'numbers','text':'How?'}]}] | value.empty
            [{'title':'One','prompts':[{'id':'a','kind':'mood','text':'How?'}]}] | choice.unknown
            """)
    void badTemplatesAreRefused(String sections, String code) {
        InvalidInput refused = catchThrowableOfType(
                InvalidInput.class,
                () -> read("{'type':'checkin.keep-template','templateId':'0192f5a4-7c1e-7a30-9b52-3f6f0a1c2e02',"
                        + "'version':0,'template':{'name':'Ours','sections':" + sections + "}}"));

        assertThat(refused.code()).isEqualTo(code);
    }

    @Test
    void aPauseUntilADayThatNoCalendarKnowsIsRefused() {
        InvalidInput refused = catchThrowableOfType(
                InvalidInput.class,
                () -> read("{'type':'checkin.pause-schedule'," + SCHEDULE + ",'until':'+99999-01-01'}"));

        assertThat(refused.code()).isEqualTo("value.out-of-range");
    }

    @Test
    void theStateHoldsSchedulesAndTemplates() {
        PersonId alex = new PersonId(new UUID(0, 1));
        Profile profile = new Profile(new app.twofold.domain.Title("Alex"), new Hue(1), ZoneOffset.UTC);
        CoupleState state = CoupleDecider.evolve(
                CoupleState.EMPTY,
                new Recorded<>(
                        1,
                        alex,
                        Instant.parse("2026-03-01T00:00:00Z"),
                        new CoupleFounded(profile.displayName(), ZoneOffset.UTC, profile)));
        for (Sample sample : StoredSamples.in("events")) {
            if (EventJson.read(sample.type(), sample.json()) instanceof CheckinEvent event) {
                state = CoupleDecider.evolve(
                        state, new Recorded<>(2, alex, Instant.parse("2026-03-01T00:00:00Z"), event));
            }
        }

        ObjectNode json = CoupleStateJson.write(state, alex);

        assertThat(json.at("/schedules/0/plans/0/plan/rule").asString()).isEqualTo("FREQ=WEEKLY;BYDAY=SU");
        assertThat(json.at("/templates/0/template/sections/1/prompts/0/kind").asString())
                .isEqualTo("words");
    }

    /// A command of that type, read from the event that is written alike.
    private static Command anyOf(Class<?> type) {
        String fields = "{'version':2,'original':'2026-03-15T19:30','to':'2026-03-17T20:00','reason':'no',"
                + "'templateId':'0192f5a4-7c1e-7a30-9b52-3f6f0a1c2e02'," + SCHEDULE
                + ",'template':{'name':'Ours','sections':[{'title':'One','prompts':"
                + "[{'id':'a','kind':'numbers','text':'How?','labels':['Calm']}]}]},"
                + "'plan':{" + PLAN + ",'timeZone':'Europe/Berlin','rule':'FREQ=WEEKLY','reminderMinutes':[60,0]}}";
        ObjectNode json = Json.parse(fields.replace('\'', '"'));
        String name = CommandJson.FORMS.byType().get(type).name();
        Command command = CommandJson.read(json.put("type", name));
        assertThat(command).isInstanceOf(type);
        return command instanceof PauseSchedule pause ? new PauseSchedule(pause.schedule(), null) : command;
    }

    private static Command read(String json) {
        return CommandJson.read(Json.parse(json.replace('\'', '"')));
    }
}
