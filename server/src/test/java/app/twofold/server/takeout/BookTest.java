package app.twofold.server.takeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.twofold.domain.CheckinId;
import app.twofold.domain.Command;
import app.twofold.domain.GoalId;
import app.twofold.domain.PromiseId;
import app.twofold.domain.Title;
import app.twofold.domain.WinId;
import app.twofold.domain.Words;
import app.twofold.domain.checkin.schedule.Occasion;
import app.twofold.domain.checkin.session.SessionCommand.EnterCheckin;
import app.twofold.domain.checkin.template.BuiltIn;
import app.twofold.domain.checkin.template.TemplateRef;
import app.twofold.domain.goal.GoalCommand.AgreeGoal;
import app.twofold.domain.goal.GoalCommand.EditGoal;
import app.twofold.domain.goal.GoalCommand.LogProgress;
import app.twofold.domain.goal.GoalCommand.ProposeGoal;
import app.twofold.domain.goal.GoalCommand.TypeInGoal;
import app.twofold.domain.goal.wording.Amount;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Carrier;
import app.twofold.domain.goal.wording.Edit;
import app.twofold.domain.goal.wording.Edit.TextField;
import app.twofold.domain.goal.wording.IfThen;
import app.twofold.domain.goal.wording.Measure;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.phase.Phase;
import app.twofold.domain.phase.PhaseCommand.ProposePhase;
import app.twofold.domain.promise.PromiseCommand.AgreePromise;
import app.twofold.domain.promise.PromiseCommand.JudgePromise;
import app.twofold.domain.promise.PromiseCommand.MakePromise;
import app.twofold.domain.promise.PromiseCommand.ProposePromise;
import app.twofold.domain.promise.PromiseCommand.ProposePromiseChange;
import app.twofold.domain.text.Splice;
import app.twofold.domain.win.About;
import app.twofold.domain.win.WinCommand.CorrectWin;
import app.twofold.domain.win.WinCommand.LogWin;
import app.twofold.domain.win.WinKind;
import app.twofold.migrations.TestClock;
import app.twofold.migrations.TestPostgres;
import app.twofold.server.CommandResult;
import app.twofold.server.Seat;
import app.twofold.server.archive.Progress;
import app.twofold.server.archive.Stopped;
import app.twofold.server.bench.LongLife;
import app.twofold.server.book.BookWords;
import app.twofold.server.couple.Node;
import app.twofold.server.stream.Store;
import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
@Tag("days")
class BookTest {

    private final TestPostgres.Database database = TestPostgres.migratedDatabase();
    private final Node node = Node.on(database);
    private final Seat alex = node.paired();

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void tellsWhoseItIsAndWhatWasAgreed() throws IOException {
        GoalId goal = new GoalId(UUID.randomUUID());
        does(alex, new ProposeGoal(goal, Wording.of(new Title("A walk a week"), new Words("Air and talk"), Area.FUN)));
        does(sam(), new AgreeGoal(goal, 1));
        does(sam(), win("You made soup"));
        does(sam(), new ProposePhase(Phase.APART, LocalDate.of(2025, 3, 1)));

        assertThat(book())
                .contains("Alex and Sam", "You made soup", "agreed on a goal", "A walk a week", "Air and talk")
                .contains("said what stage you are at", "Apart, from 1 March 2025")
                .contains("Goals", "Agreed since");
    }

    @Test
    void tellsWhatWasPromisedAndHowItWent() throws IOException {
        LocalDate friday = TestClock.today().plusDays(4);
        PromiseId home = new PromiseId(UUID.randomUUID());
        does(alex, new MakePromise(home, new Title("Home by seven"), friday));
        does(sam(), new ProposePromiseChange(home, new Title("Home by eight"), null, null));
        does(alex, new AgreePromise(home, node.couples().state(alex).seq()));
        does(sam(), new JudgePromise(home, null, false, new Words("It was nine")));
        PromiseId phones = new PromiseId(UUID.randomUUID());
        does(alex, new ProposePromise(phones, new Title("No phones at the table"), friday));
        does(sam(), new AgreePromise(phones, node.couples().state(alex).seq()));
        does(alex, new JudgePromise(phones, null, true, Words.NONE));
        does(sam(), new JudgePromise(phones, null, false, new Words("Twice")));

        String date = BookWords.day(friday);
        assertThat(book().replaceAll("\\s+", " "))
                .contains("Alex promised Home by seven Until " + date)
                .contains("proposed to change a promise Home by seven Home by eight")
                .contains("agreed on a promise Home by eight Before Home by seven Before, until " + date)
                .contains("said it was not kept Home by eight It was nine")
                .contains("Alex \u00B7 Not kept Home by eight Alex: not kept. It was nine")
                .contains("Both \u00B7 Seen differently No phones at the table Until " + date)
                .contains("Alex: kept. Alex: not kept. Twice");
    }

    @Test
    void tellsWhatBindsBeforeAndAfterAndWhatWasCorrected() throws IOException {
        GoalId goal = new GoalId(UUID.randomUUID());
        does(alex, new ProposeGoal(goal, weekly(3)));
        does(sam(), new AgreeGoal(goal, 1));
        does(alex, new EditGoal(goal, 0, new Edit.SetMeasure(new Measure.Times(2, Measure.Period.WEEK))));
        does(alex, new AgreeGoal(goal, 2));
        does(sam(), new AgreeGoal(goal, 2));
        LogWin soup = win("You made soup");
        does(sam(), soup);
        does(
                sam(),
                new CorrectWin(
                        soup.win(), soup.kind(), new Words("You made bread"), soup.about(), soup.on(), null, null));

        assertThat(book())
                .contains("How you notice it", "Before: 3 times a week", "After: 2 times a week")
                .contains("Before it was corrected", "You made soup", "You made bread");
    }

    @Test
    void tellsWhatWasTypedAsItReadInTheEnd() throws IOException {
        GoalId goal = new GoalId(UUID.randomUUID());
        does(alex, new ProposeGoal(goal, weekly(3)));
        does(sam(), new AgreeGoal(goal, 1));
        types(alex, goal, null, new Splice(0, "", "We meet at the lake"));
        types(sam(), goal, null, new Splice(15, "lake", "old bridge"));
        types(sam(), goal, TextField.TITLE, new Splice(2, "walk", "long walk"));
        types(alex, goal, TextField.WHY, new Splice(0, "Air", "Light, air"));
        does(alex, new AgreeGoal(goal, 3));
        does(sam(), new AgreeGoal(goal, 3));

        assertThat(book().replaceAll("\\s+", " "))
                .contains("We meet at the old bridge", "A long walk a week", "Light, air and talk")
                .contains("A walk a week", "Air and talk");
    }

    @Test
    void theTableOfWinsNamesAGoalByItsTypedTitle() throws IOException {
        GoalId goal = new GoalId(UUID.randomUUID());
        does(alex, new ProposeGoal(goal, weekly(3)));
        does(sam(), new AgreeGoal(goal, 1));
        types(sam(), goal, TextField.TITLE, new Splice(2, "walk", "long walk"));
        does(alex, new AgreeGoal(goal, 2));
        does(sam(), new AgreeGoal(goal, 2));
        LogWin soup = win("We went");
        does(sam(), new LogWin(soup.win(), soup.kind(), soup.text(), soup.about(), soup.on(), goal, null));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Archives.on(node).write(alex, Form.WINS, TestClock.now(), out, Progress.UNWATCHED);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("We went,A long walk a week,");
    }

    private void types(Seat who, GoalId goal, @Nullable TextField field, Splice splice) {
        long seq = node.couples().state(who).seq();
        does(who, new TypeInGoal(goal, field, seq, List.of(splice)));
    }

    private static Wording weekly(int times) {
        return new Wording(
                new Title("A walk a week"),
                new Words("Air and talk"),
                Area.FUN,
                new Measure.Times(times, Measure.Period.WEEK),
                null,
                Words.NONE,
                IfThen.NONE,
                Carrier.BOTH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<fo:block>&amp;&lt;]]></fo:block>",
                "</block></flow><external-graphic src=\"file:///etc/passwd\"/>",
                "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>&y;",
                "url(file:///etc/passwd)",
                "{0} '{1}' %s ${java.version}",
                "café, naïve, Škoda, Ελληνικά, Русский",
                "tea and cake 🎂"
            })
    void whatIsWrittenStandsThereAsItIs(String text) throws IOException {
        does(alex, win(text));

        assertThat(book().replaceAll("\\s", "").replace("\u200B", "")).contains(text.replaceAll("\\s", ""));
    }

    @Test
    void writesFromTheRightAndWhatNoFontHas(CapturedOutput output) throws IOException {
        does(alex, win("שלום לך"));
        does(alex, win("صباح الخير"));
        does(alex, win("unmistakable \uE000\uE001 \t end"));
        does(alex, win("x".repeat(3_000)));

        assertThat(book()).contains("שלום").contains("□□").contains("end");
        assertThat(output.getAll()).doesNotContain("\uE000", "unmistakable", "not available");
    }

    @Test
    void drawsWhatWasNoticedWithItsWordsAndNumbers(CapturedOutput output) throws IOException {
        does(alex, win("Soup"));
        does(alex, win("Bread"));

        assertThat(book())
                .contains("Patterns of 2026", "Small things noticed, by month", "2 small things noticed by both")
                .contains("January 2026 2 0 0")
                .doesNotContain("When you met to talk", "Goals and their plan");
        assertThat(output.getAll()).doesNotContain("ERROR");
    }

    @Test
    void aGoalOfAnyUnitIsDrawnInTheFontsOfTheBook() throws IOException {
        LocalDate today = TestClock.today();
        GoalId goal = new GoalId(UUID.randomUUID());
        Wording words = new Wording(
                new Title("<svg/> & a boat"),
                Words.NONE,
                Area.MONEY,
                new Measure.Quantity(BigDecimal.ZERO, BigDecimal.valueOf(40), new Title("🎂")),
                today.plusDays(90),
                Words.NONE,
                IfThen.NONE,
                Carrier.BOTH);
        does(alex, new ProposeGoal(goal, words));
        does(sam(), new AgreeGoal(goal, 1));
        does(sam(), new LogProgress(goal, new Amount(BigDecimal.TEN), today, Words.NONE));

        assertThat(book()).contains("Goals and their plan", "<svg/> & a boat", "10 🎂 of 40 🎂");
    }

    @Test
    void sealedAnswersAreNotInIt() throws IOException {
        CheckinId talk = new CheckinId(UUID.randomUUID());
        does(alex, new EnterCheckin(talk, new Occasion.StartedNow(new TemplateRef.Supplied(BuiltIn.WEEKLY))));

        assertThat(book()).contains("Weekly check-in").doesNotContain("What would I like to thank you for?");
    }

    @Test
    void aLongPastHasAllItsMonthsAndCanBeStopped() throws IOException {
        try (HikariDataSource pool = Store.pool(database)) {
            LongLife life = LongLife.write(node.store(), pool, 7, 1_500);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Instant now = life.last().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();

            Archives.on(node).write(life.alexSeat(), Form.BOOK, now, out, Progress.UNWATCHED);

            assertThat(text(out))
                    .contains("January 2016", "February 2016", "Goals", "Boundaries", "Closeness")
                    .contains("Patterns of 2016", "none below", "When you met to talk", "Goals and their plan")
                    .contains("Below each plot, numbered");
            assertThatThrownBy(() -> Archives.on(node)
                            .write(
                                    life.alexSeat(),
                                    Form.BOOK,
                                    now,
                                    new ByteArrayOutputStream(),
                                    (done, _) -> done < 200))
                    .isInstanceOf(Stopped.class);
        }
    }

    private Seat sam() {
        return new Seat(
                node.couples()
                        .state(alex)
                        .partnerOf(alex.person())
                        .orElseThrow()
                        .person(),
                alex.couple());
    }

    private String book() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Archives.on(node).write(alex, Form.BOOK, TestClock.now(), out, Progress.UNWATCHED);
        return text(out);
    }

    private static String text(ByteArrayOutputStream out) throws IOException {
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private void does(Seat who, Command command) {
        assertThat(node.couples().execute(who, UUID.randomUUID(), command)).isInstanceOf(CommandResult.Done.class);
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
