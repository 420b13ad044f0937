package app.twofold.server.archive;

import static app.twofold.server.archive.SameArchive.assertSame;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.CheckinId;
import app.twofold.domain.CoupleId;
import app.twofold.domain.GoalId;
import app.twofold.domain.Issued;
import app.twofold.domain.PersonId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.checkin.session.Answer;
import app.twofold.domain.checkin.template.PromptId;
import app.twofold.domain.couple.ArchiveCommand.AgreeToArchive;
import app.twofold.domain.couple.ArchiveCommand.EndArchiveOffer;
import app.twofold.domain.couple.ArchiveRefusal.MovedOn;
import app.twofold.domain.couple.ArchiveRefusal.OwnArchiveOffer;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.goal.Goal;
import app.twofold.domain.goal.GoalCommand.TypeInGoal;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Edit.TextField;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.history.HistoryFilter;
import app.twofold.domain.personal.PersonalCommand;
import app.twofold.domain.personal.PersonalCommand.DiscardDraft;
import app.twofold.domain.personal.PersonalCommand.DraftGoal;
import app.twofold.domain.personal.PersonalCommand.KeepAnswer;
import app.twofold.domain.personal.PersonalState;
import app.twofold.domain.text.LiveText;
import app.twofold.domain.text.Splice;
import app.twofold.migrations.TestClock;
import app.twofold.server.CommandResult;
import app.twofold.server.Profiles;
import app.twofold.server.Seat;
import app.twofold.server.SignedIn;
import app.twofold.server.TestServer;
import app.twofold.server.archive.ArchivePreview.Shared;
import app.twofold.server.bench.LongLife;
import app.twofold.server.couple.Couples;
import app.twofold.server.couple.Node;
import app.twofold.server.history.History;
import app.twofold.server.personal.PersonalSpace;
import app.twofold.server.takeout.Archives;
import app.twofold.server.takeout.Form;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What two people took out at one place comes in at another, where they have new accounts.
@Import(PeopleHere.class)
@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "twofold.rate-limits=off")
class ArchiveImportTest {

    private static final long EVENTS = 2_000;
    private static final GoalId A_DRAFT = new GoalId(UUID.randomUUID());

    @Autowired
    private ArchiveImport imports;

    @Autowired
    private OfferedSpaces spaces;

    @Autowired
    private Profiles profiles;

    @Autowired
    private Couples couples;

    @Autowired
    private History history;

    @Autowired
    private PersonalSpace personal;

    @Autowired
    private JdbcClient database;

    private final Node elsewhere = Node.alone();
    private LongLife life;
    private byte[] alexArchive = {};
    private byte[] samArchive = {};

    @Autowired
    private PeopleHere people;

    private SignedIn alex;
    private SignedIn sam;
    private Seat alexSeat;
    private Seat samSeat;

    @BeforeEach
    void aPastElsewhereAndAnEmptySpaceHere() throws IOException {
        life = LongLife.write(elsewhere.store(), elsewhere.database(), 7, EVENTS);
        keep(life.alex(), draft(A_DRAFT, "Learn to swim"));
        keep(life.alex(), new DiscardDraft(A_DRAFT));
        keep(life.alex(), draft(A_DRAFT, "Learn to dive"));
        keep(life.sam(), draft(new GoalId(UUID.randomUUID()), "Call my brother"));
        keep(
                life.sam(),
                new KeepAnswer(
                        life.couple(),
                        new CheckinId(UUID.randomUUID()),
                        new PromptId("thanks"),
                        new Answer.Said(new Words("for the soup"))));
        alexArchive = takenOut(life.alexSeat());
        samArchive = takenOut(life.samSeat());
        alex = people.somebody("Alexandra");
        sam = people.somebody("Samuel");
        alexSeat = couples.found(alex, new Title("Us"), ZoneOffset.UTC);
        couples.seat(alexSeat.couple(), sam, profiles.of(sam.person()));
        samSeat = new Seat(sam.person(), alexSeat.couple());
    }

    @AfterEach
    void close() {
        elsewhere.close();
    }

    @Test
    void whatWasTakenOutAndBroughtInIsTakenOutTheSame() throws IOException {
        bringIn(alexSeat, alexArchive);
        agree(samSeat);
        Seat again = couples.seats(alex).getFirst();
        bringIn(couples.seats(sam).getFirst(), samArchive);

        assertThat(again.couple()).isNotEqualTo(alexSeat.couple());
        Map<PersonId, PersonId> who = Map.of(life.alex(), alex.person(), life.sam(), sam.person());
        assertSame(who, alexArchive, people.archive(alex, again));
        assertSame(who, samArchive, people.archive(sam, couples.seats(sam).getFirst()));
    }

    @Test
    void textsThatWereTypedComeBackToTheLetterAndAreWrittenOn() throws IOException {
        assertThat(SameArchive.history(alexArchive)).contains("\"type\":\"goal.text-edited\"");
        bringIn(alexSeat, alexArchive);
        agree(samSeat);
        Seat again = couples.seats(alex).getFirst();
        CoupleState here = couples.state(again);

        for (Goal there : life.state().goals().byId().values()) {
            Goal goal = here.goals().find(there.id()).orElseThrow();
            assertThat(goal.notes().text()).isEqualTo(there.notes().text());
            assertThat(goal.notes().past().changes())
                    .hasSameSizeAs(there.notes().past().changes());
            assertThat(goal.wording()).isEqualTo(there.wording());
            for (TextField field : TextField.values()) {
                assertThat(goal.text(field).text()).isEqualTo(there.text(field).text());
            }
        }
        Goal written = here.goals().byId().values().stream()
                .filter(goal -> !goal.status().isEnded() && !goal.notes().text().isEmpty())
                .findFirst()
                .orElseThrow();
        LiveText before = written.notes();
        Splice more = new Splice(0, "", "From here on: ");
        couples.execute(again, UUID.randomUUID(), new TypeInGoal(written.id(), null, before.seq(), List.of(more)));
        assertThat(couples.state(again)
                        .goals()
                        .find(written.id())
                        .orElseThrow()
                        .notes()
                        .text())
                .isEqualTo("From here on: " + before.text());
    }

    @Test
    void aLookChangesNothing() throws IOException {
        long before = events();

        ArchivePreview preview =
                people.as(alexSeat.person(), () -> imports.look(alexSeat, new ByteArrayInputStream(alexArchive)));

        assertThat(preview.shared()).isEqualTo(Shared.TO_BE_AGREED);
        assertThat(preview.canComeIn()).isTrue();
        assertThat(preview.name()).isEqualTo("Alex and Sam");
        assertThat(preview.events()).isGreaterThanOrEqualTo(EVENTS);
        assertThat(preview.goals()).isEqualTo(life.state().goals().byId().size());
        assertThat(preview.wins()).isEqualTo(life.state().wins().byId().size());
        assertThat(preview.own()).isEqualTo(3);
        assertThat(events()).isEqualTo(before);
        assertThat(couples.offered(samSeat)).isEmpty();
    }

    @Test
    void nothingBindsTheOtherBeforeTheyHaveAgreed() throws IOException {
        bringIn(alexSeat, alexArchive);
        CoupleId space = couples.offered(samSeat).orElseThrow().couple();

        assertThat(couples.execute(alexSeat, UUID.randomUUID(), new AgreeToArchive(space)))
                .isEqualTo(new CommandResult.Refused(new OwnArchiveOffer()));
        assertThat(couples.seat(sam, space)).isEmpty();
        assertThat(couples.seat(alex, space)).isEmpty();
        assertThat(couples.state(samSeat).isEmpty()).isTrue();
    }

    @Test
    void theOtherCanReadAllOfItBefore() throws IOException {
        bringIn(alexSeat, alexArchive);
        Seat offered = couples.offered(samSeat).orElseThrow();

        assertThat(couples.state(offered).goals().byId().keySet())
                .isEqualTo(life.state().goals().byId().keySet());
        assertThat(history.page(offered, HistoryFilter.ALL, null, 50).entries()).hasSize(50);
    }

    @Test
    void whatIsTurnedDownIsDestroyed() throws IOException {
        bringIn(alexSeat, alexArchive);
        Seat offered = couples.offered(samSeat).orElseThrow();
        couples.execute(samSeat, UUID.randomUUID(), new EndArchiveOffer());

        spaces.olderThan(Duration.ZERO).forEach(spaces::settle);

        assertThat(couples.offered(samSeat)).isEmpty();
        assertThat(events(offered.couple())).isZero();
        assertThat(keys(offered.couple())).isZero();
        assertThat(couples.execute(samSeat, UUID.randomUUID(), Node.aWin("tea")))
                .isInstanceOf(CommandResult.Done.class);
    }

    @Test
    void whatIsStillOfferedOrAgreedToStays() throws IOException {
        bringIn(alexSeat, alexArchive);
        CoupleId space = couples.offered(samSeat).orElseThrow().couple();
        spaces.olderThan(Duration.ZERO).forEach(spaces::settle);
        agree(samSeat);
        spaces.olderThan(Duration.ZERO).forEach(spaces::settle);

        assertThat(events(space)).isGreaterThanOrEqualTo(EVENTS);
        assertThat(spaces.olderThan(Duration.ZERO))
                .extracting(OfferedSpaces.Row::space)
                .doesNotContain(space);
        assertThat(couples.seats(sam)).containsExactly(new Seat(sam.person(), space));
    }

    @Test
    void theSpaceThatTheyLeaveTakesNothingAnyMore() throws IOException {
        bringIn(alexSeat, alexArchive);
        CoupleId space = couples.offered(samSeat).orElseThrow().couple();
        agree(samSeat);

        assertThat(couples.execute(alexSeat, UUID.randomUUID(), Node.aWin("late")))
                .isEqualTo(new CommandResult.Refused(new MovedOn(space)));
        assertThat(couples.seat(alex, alexSeat.couple())).isEmpty();
        Seat next = couples.seats(alex).getFirst();
        assertThat(couples.execute(next, UUID.randomUUID(), Node.aWin("on we go")))
                .isInstanceOf(CommandResult.Done.class);
    }

    @Test
    void whereTheProgramDiedAfterTheAssentTheSeatsAreTakenLater() throws IOException {
        bringIn(alexSeat, alexArchive);
        CoupleId space = couples.offered(samSeat).orElseThrow().couple();
        agree(samSeat);
        database.sql("delete from seat where couple_id = :space")
                .param("space", space.value())
                .update();
        seat(alexSeat.couple(), 0, alex);
        seat(alexSeat.couple(), 1, sam);

        assertThat(couples.seats(alex)).containsExactly(new Seat(alex.person(), space));
        assertThat(couples.seats(sam)).containsExactly(new Seat(sam.person(), space));
    }

    @Test
    void nothingThatIsHereIsReplaced() throws IOException {
        couples.execute(samSeat, UUID.randomUUID(), Node.aWin("tea"));
        long before = events();

        assertThat(bringIn(alexSeat, alexArchive).shared()).isEqualTo(Shared.NOT_EMPTY);
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void aPastOfTwoWaitsForTheOther() throws IOException {
        SignedIn robin = people.somebody("Robin");
        Seat alone = couples.found(robin, new Title("Alone"), ZoneOffset.UTC);
        long before = events();

        assertThat(bringIn(alone, alexArchive).shared()).isEqualTo(Shared.OTHER_MISSING);
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void aPastOfOneComesBackAtOnceWhereOneIsAlone() throws IOException {
        Seat solo = elsewhere.founded();
        elsewhere.couples().execute(solo, UUID.randomUUID(), Node.aWin("a walk"));
        byte[] archive = takenOut(solo);
        SignedIn robin = people.somebody("Robin");
        Seat alone = couples.found(robin, new Title("Alone"), ZoneOffset.UTC);

        assertThat(bringIn(alexSeat, archive).shared()).isEqualTo(Shared.OF_ONE_ALONE);
        assertThat(bringIn(alone, archive).shared()).isEqualTo(Shared.AT_ONCE);

        Seat next = couples.seats(robin).getFirst();
        assertThat(couples.state(next).wins().byId()).hasSize(1);
        assertThat(couples.state(next).isSolo()).isTrue();
        assertSame(Map.of(solo.person(), robin.person()), archive, people.archive(robin, next));
    }

    @Test
    void onesOwnComesInOnceAndReplacesNothing() throws IOException {
        people.as(alex.person(), () -> personal.execute(alex, UUID.randomUUID(), draft(A_DRAFT, "Learn to fly")));
        bringIn(alexSeat, alexArchive);

        assertThat(own(alex).drafts().get(A_DRAFT).wording().title().value()).isEqualTo("Learn to fly");
        bringIn(alexSeat, samArchive);
        long seq = own(alex).seq();
        bringIn(alexSeat, samArchive);
        assertThat(own(alex).drafts()).hasSize(2);
        assertThat(own(alex).seq())
                .as("but for the answer, which is for another space")
                .isEqualTo(seq + 1);
    }

    @Test
    void whatTheOtherKeptToThemselvesComesInWithNobodyElse() throws IOException {
        bringIn(alexSeat, alexArchive);
        agree(samSeat);

        assertThat(own(sam).seq()).isZero();
        assertThat(own(alex).drafts()).hasSize(1);
    }

    private ArchivePreview bringIn(Seat seat, byte[] archive) throws IOException {
        return people.as(seat.person(), () -> imports.bringIn(seat, new ByteArrayInputStream(archive)));
    }

    private PersonalState own(SignedIn person) throws IOException {
        return people.as(person.person(), () -> personal.state(person));
    }

    private void agree(Seat seat) {
        CoupleId space = couples.offered(seat).orElseThrow().couple();
        assertThat(couples.execute(seat, UUID.randomUUID(), new AgreeToArchive(space)))
                .isInstanceOf(CommandResult.Done.class);
    }

    private byte[] takenOut(Seat seat) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Archives.on(elsewhere).write(seat, Form.ARCHIVE, TestClock.now(), out, Progress.UNWATCHED);
        return out.toByteArray();
    }

    private void keep(PersonId person, PersonalCommand command) {
        UUID id = UUID.randomUUID();
        Instant now = TestClock.now().truncatedTo(ChronoUnit.MICROS);
        elsewhere.personal().execute(person.value(), id, _ -> new Issued<>(id, person, now, ZoneOffset.UTC, command));
    }

    private static PersonalCommand draft(GoalId goal, String title) {
        return new DraftGoal(goal, Wording.of(new Title(title), Words.NONE, Area.INDEPENDENCE));
    }

    private void seat(CoupleId couple, int side, SignedIn person) {
        database.sql("insert into seat (couple_id, side, person_id) values (?, ?, ?)")
                .params(couple.value(), side, person.id())
                .update();
    }

    private long events() {
        return database.sql("select count(*) from event").query(Long.class).single();
    }

    private long events(CoupleId couple) {
        return count("event", couple);
    }

    private long keys(CoupleId couple) {
        return count("stream_key", couple);
    }

    private long count(String table, CoupleId couple) {
        return database.sql("select count(*) from " + table + " where stream_id = :stream")
                .param("stream", couple.value())
                .query(Long.class)
                .single();
    }
}
