package app.twofold.server.couple;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.twofold.domain.Command;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.couple.ArchiveCommand.OfferArchive;
import app.twofold.domain.couple.CoupleCommand.EraseWords;
import app.twofold.domain.couple.CoupleCommand.FoundCouple;
import app.twofold.domain.couple.CoupleCommand.JoinCouple;
import app.twofold.domain.couple.Hue;
import app.twofold.domain.couple.Profile;
import app.twofold.domain.goal.GoalCommand.LogProgress;
import app.twofold.domain.goal.GoalCommand.ProposeGoal;
import app.twofold.domain.goal.wording.Carrier;
import app.twofold.domain.goal.wording.Measure;
import app.twofold.domain.goal.wording.Reading;
import app.twofold.domain.leaving.LeavingCommand.LeaveSpace;
import app.twofold.domain.win.WinCommand.BringInWins;
import app.twofold.server.checkin.AnswerJson;
import app.twofold.server.checkin.KeptAnswerJson;
import app.twofold.server.wire.InvalidInput;
import app.twofold.server.wire.Json;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandJsonTest {

    private static final String TALK = "\"checkinId\":\"0192f5a4-7c1e-4a30-9b52-3f6f0a1c2d11\"";
    private static final String GOAL = "\"goalId\":\"0192f5a4-7c1e-7a30-9b52-3f6f0a1c2d11\"";

    @Test
    void aGoalIsProposedWithItsFewestFields() {
        Command command = read("{'type':'goal.propose'," + GOAL + ",'title':'Talk','why':'','area':'fun'}");

        ProposeGoal propose = (ProposeGoal) command;
        assertThat(propose.wording().title()).isEqualTo(new Title("Talk"));
        assertThat(propose.wording().measure()).isEqualTo(new Measure.None());
        assertThat(propose.wording().carriedBy()).isEqualTo(Carrier.BOTH);
        assertThat(propose.wording().due()).isNull();
    }

    @Test
    void theFurtherFieldsOfAProposalAreOptional() {
        ProposeGoal propose = (ProposeGoal) read("{'type':'goal.propose'," + GOAL
                + ",'title':'Save','why':'x','area':'money','measure':{'kind':'quantity','from':'0','to':12.50,"
                + "'unit':'€'},'due':'2027-01-31','firstStep':'a','ifThen':{'if':'b','then':'c'},"
                + "'carriedBy':'either','later':'ignored'}");

        assertThat(propose.wording().measure())
                .isEqualTo(new Measure.Quantity(BigDecimal.ZERO, new BigDecimal("12.5"), new Title("€")));
        assertThat(propose.wording().plan().then()).isEqualTo(new Words("c"));
        assertThat(read(Json.write(CommandJson.write(propose)))).isEqualTo(propose);
    }

    @Test
    void aNumberGoalMayBeToldByReadings() {
        String measure = "'measure':{'kind':'quantity','from':90,'to':80,'unit':'kg','entries':'readings'}}";
        ProposeGoal propose = (ProposeGoal)
                read("{'type':'goal.propose'," + GOAL + ",'title':'Lose','why':'x','area':'fun'," + measure);

        assertThat(propose.wording().measure())
                .isEqualTo(new Measure.Quantity(
                        BigDecimal.valueOf(90), BigDecimal.valueOf(80), new Title("kg"), Measure.Entries.READINGS));
        assertThat(read(Json.write(CommandJson.write(propose)))).isEqualTo(propose);

        LogProgress reading = (LogProgress) read(progress("-3.5,'reading':true"));
        assertThat(reading.amount()).isEqualTo(new Reading(new BigDecimal("-3.5")));
        assertThat(read(Json.write(CommandJson.write(reading)))).isEqualTo(reading);
    }

    private static final Set<Class<?>> NOT_FOR_CLIENTS = Set.of(
            FoundCouple.class,
            JoinCouple.class,
            BringInWins.class,
            OfferArchive.class,
            LeaveSpace.class,
            EraseWords.class);

    @Test
    void everyCommandOfAPartnerHasAName() {
        assertThat(CommandJson.FORMS.byType().keySet())
                .containsExactlyInAnyOrderElementsOf(StoredSamples.leaves(Command.class)
                        .filter(type -> !NOT_FOR_CLIENTS.contains(type))
                        .toList());
    }

    @Test
    void foundingAndJoiningAreNotForClients() {
        Profile profile = new Profile(new Title("Sam"), new Hue(1), ZoneId.of("UTC"));

        assertThatThrownBy(() -> CommandJson.write(new JoinCouple(profile)))
                .isInstanceOf(IllegalArgumentException.class);
        assertRefused("{'type':'couple.found'}", "command.unknown", "type");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                              | field.missing    | type
            {'type':7}                                      | field.wrong-type | type
            {'type':'goal.dream'}                           | command.unknown  | type
            {'type':'goal.agree','version':1}               | field.missing    | goalId
            {'type':'goal.agree','goalId':null,'version':1} | field.missing    | goalId
            {'type':'goal.agree','goalId':5,'version':1}    | field.wrong-type | goalId
            {'type':'goal.agree','goalId':'1-2-3-4-5','version':1} | id.malformed | goalId
            {'type':'goal.agree','goalId':'00000000-0000-0000-0000-000000000000','version':1} | id.malformed | goalId
            {'type':'goal.agree','goalId':'zzzzzzzz-zzzz-4zzz-8zzz-zzzzzzzzzzzz','version':1} | id.malformed | goalId
            {'type':'goal.agree',GOAL,'version':'1'}        | field.wrong-type | version
            {'type':'goal.agree',GOAL,'version':1.5}        | field.wrong-type | version
            {'type':'goal.agree',GOAL,'version':99999999999999999999} | field.wrong-type | version
            {'type':'goal.note',GOAL,'base':-1,'text':''}   | field.wrong-type | base
            {'type':'goal.propose',GOAL,'title':' ','area':'fun'} | value.empty | title
            {'type':'goal.propose',GOAL,'title':'a\\nb','area':'fun'} | text.control-character | title
            {'type':'goal.propose',GOAL,'title':'a','why':'\\u0000','area':'fun'} | text.control-character | why
            {'type':'goal.propose',GOAL,'title':'a','area':'sport'} | choice.unknown | area
            {'type':'goal.propose',GOAL,'title':'a','area':'fun','due':'31.1.2027'} | date.malformed | due
            {'type':'goal.propose',GOAL,'title':'a','area':'fun','due':'2027-02-30'} | date.malformed | due
            {'type':'goal.propose',GOAL,'title':'a','area':'fun','measure':[]} | field.wrong-type | measure
            {'type':'goal.propose',GOAL,'title':'a','area':'fun','measure':{'kind':'none2'}} | choice.unknown | measure.kind
            {'type':'goal.propose',GOAL,'title':'a','area':'fun','measure':{'kind':'times','count':0,'period':'week'}} | amount.not-positive | measure.count
            {'type':'goal.edit',GOAL,'base':1,'field':'mood','value':'x'} | choice.unknown | field
            {'type':'goal.edit',GOAL,'base':1,'field':'due','value':'1999-12-31'} | value.out-of-range | value
            {'type':'goal.propose',GOAL,'title':'a','area':'fun','due':'1999-12-31'} | value.out-of-range | due
            {'type':'goal.log-progress',GOAL,'amount':1,'on':'1999-12-31'} | value.out-of-range | on
            {'type':'goal.correct-progress',GOAL,'entry':5,'amount':1,'on':'+10000-01-01'} | value.out-of-range | on
            {'type':'goal.reach-milestone',GOAL,MILE,'on':'1999-12-31'} | value.out-of-range | on
            {'type':'goal.set-aside',GOAL,'resumeOn':'+10000-01-01'} | value.out-of-range | resumeOn
            {'type':'goal.propose',GOAL,'title':'\\ud83c','area':'fun'} | text.control-character | title
            {'type':'phase.propose','phase':'closer','since':'2026-05-03'} | choice.unknown | phase
            {'type':'phase.propose','phase':'apart','since':'1999-12-31'} | value.out-of-range | since
            {'type':'phase.agree','proposal':-1}           | field.wrong-type | proposal
            {'type':'promise.make','promiseId':'0192f5a4-7c1e-4a30-9b52-3f6f0a1c2d41','text':' '} | value.empty | text
            {'type':'promise.make','promiseId':'0192f5a4-7c1e-4a30-9b52-3f6f0a1c2d41','text':'x','until':'1999-12-31'} | value.out-of-range | until
            {'type':'promise.judge','promiseId':'0192f5a4-7c1e-4a30-9b52-3f6f0a1c2d41','kept':'yes'} | field.wrong-type | kept
            {'type':'promise.judge','promiseId':'0192f5a4-7c1e-4a30-9b52-3f6f0a1c2d41'} | field.missing | kept
            {'type':'partner.opt-presence','in':'yes'}      | field.wrong-type | in
            {'type':'partner.change-profile','displayName':'S','hue':360,'timeZone':'UTC'} | value.out-of-range | hue
            {'type':'couple.set-zone','timeZone':'Mars/Base'} | zone.unknown | timeZone
            {'type':'checkin.enter',TALK,'template':'hourly'} | id.malformed | template
            {'type':'checkin.enter',TALK,'occurrence':{'scheduleId':'x','original':'y'}} | id.malformed | occurrence.scheduleId
            {'type':'checkin.ready',TALK,'promptId':'How are we?'} | value.malformed | promptId
            {'type':'checkin.move',TALK,'from':0,'to':'end'} | choice.unknown | to
            {'type':'checkin.move',TALK,'from':1.5,'to':2} | field.wrong-type | from
            {'type':'checkin.pause',TALK,'backAt':'20:15'}  | time.malformed   | backAt
            {'type':'checkin.note-outcome',TALK,'outcomeId':'0192f5a4-7c1e-7a30-9b52-3f6f0a1c2d33','kind':'order','text':''} | choice.unknown | kind
            {'type':'checkin.say-closing',TALK,'word':' '}  | value.empty      | word
            """)
    void badInputIsRefusedWithTheNameOfTheField(String json, String code, String field) {
        assertRefused(
                json.replace("GOAL", GOAL)
                        .replace("MILE", GOAL.replace("goalId", "milestoneId"))
                        .replace("TALK", TALK),
                code,
                field);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'kind':'said','text':'Tea'}
            {'kind':'numbers','numbers':{'My own energy':0,'Trust':10}}
            {'kind':'numbers','numbers':{}}
            {'kind':'in-person'}
            {'kind':'skip'}
            """)
    void anAnswerComesBackAsItWasWritten(String answer) {
        KeptAnswerJson kept = KeptAnswerJson.read(Json.parse(answering(answer)));

        assertThat(Json.write(AnswerJson.write(kept.answer()))).isEqualTo(answer.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'kind':'shouted','text':'Tea'}             | choice.unknown    | answer.kind
            {'kind':'said'}                             | field.missing     | answer.text
            {'kind':'numbers','numbers':{'Trust':11}}   | value.out-of-range | answer.numbers
            {'kind':'numbers','numbers':{'Trust':-1}}   | value.out-of-range | answer.numbers
            {'kind':'numbers','numbers':{'Trust':'7'}}  | field.wrong-type  | answer.numbers
            {'kind':'numbers','numbers':{'Trust':7,' Trust':8}} | value.same-twice | answer.numbers
            {'kind':'numbers','numbers':{' ':7}}        | value.empty       | answer.numbers
            {'kind':'numbers','numbers':[7]}            | field.wrong-type  | answer.numbers
            'tea'                                       | field.wrong-type  | answer
            """)
    void anAnswerThatIsNoneIsRefusedWithTheNameOfTheField(String answer, String code, String field) {
        InvalidInput refused =
                catchThrowableOfType(InvalidInput.class, () -> KeptAnswerJson.read(Json.parse(answering(answer))));

        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.explanation()).contains(field).endsWith(".").doesNotContain("Trust");
    }

    private static String answering(String answer) {
        return ("{'type':'checkin.answer'," + TALK + ",'promptId':'thanks','answer':" + answer + "}")
                .replace('\'', '"');
    }

    @Test
    void lengthsCountCharactersAsPeopleDo() {
        assertThat(read(note("🌱".repeat(Words.MAX_LENGTH)))).isNotNull();
        assertRefused(note("🌱".repeat(Words.MAX_LENGTH + 1)), "text.too-long", "text");
        assertRefused(
                "{'type':'goal.propose'," + GOAL + ",'area':'fun','title':'" + "a".repeat(201) + "'}",
                "text.too-long",
                "title");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "0.25", "'0.25'", "1000000000", "1e3", "2.50"})
    void amountsAreNumbersOrTextsExactlyAsWritten(String amount) {
        LogProgress command = (LogProgress) read(progress(amount));

        assertThat(command.amount().value()).isEqualByComparingTo(new BigDecimal(amount.replace("'", "")));
    }

    @ParameterizedTest
    @CsvSource({
        "0,amount.not-positive",
        "-3,amount.not-positive",
        "1000000000.01,amount.too-large",
        "0.001,amount.too-many-decimals",
        "1e999999999,amount.too-large",
        "1e-999999999,amount.too-many-decimals",
        "'''1e3''',field.wrong-type",
        "'''many''',field.wrong-type",
        "true,field.wrong-type"
    })
    void absurdAmountsAreRefused(String amount, String code) {
        assertRefused(progress(amount), code, "amount");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "7", "{", "{} {}", "{'a':1,'a':2}", "nonsense"})
    void textThatIsNoJsonObjectIsMalformed(String text) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> Json.parse(text.replace('\'', '"')));

        assertThat(refused.code()).isEqualTo("json.malformed");
    }

    @Test
    void anObjectIsOnlySoDeepAndItsNumbersOnlySoLong() {
        assertThat(Json.parse("{\"a\":" + "[".repeat(31) + "]".repeat(31) + "}"))
                .isNotNull();
        for (String text :
                List.of("{\"a\":" + "[".repeat(32) + "]".repeat(32) + "}", "{\"a\":" + "9".repeat(65) + "}")) {
            InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> Json.parse(text));

            assertThat(refused.code()).isEqualTo("json.malformed");
        }
    }

    @Test
    void bytesThatAreNoUtf8AreMalformed() {
        byte[] bytes = "{\"a\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(catchThrowableOfType(InvalidInput.class, () -> Json.parse(bytes))
                        .code())
                .isEqualTo("json.malformed");
    }

    @Test
    void aMessageNeverHoldsWhatWasWritten() {
        InvalidInput refused =
                catchThrowableOfType(InvalidInput.class, () -> read("{'type':'goal.agree','goalId':'secret'}"));

        assertThat(refused.explanation()).doesNotContain("secret");
    }

    private static String note(String text) {
        return "{'type':'goal.note'," + GOAL + ",'base':0,'text':'" + text + "'}";
    }

    private static String progress(String amount) {
        return "{'type':'goal.log-progress'," + GOAL + ",'on':'2026-11-23','amount':" + amount + "}";
    }

    private static Command read(String json) {
        return CommandJson.read(Json.parse(json.replace('\'', '"')));
    }

    private static void assertRefused(String json, String code, String field) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> read(json));

        assertThat(refused).as(json).isNotNull();
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.explanation()).contains(field).endsWith(".");
    }
}
