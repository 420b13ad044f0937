package app.twofold.server.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.twofold.domain.Command;
import app.twofold.domain.GoalId;
import app.twofold.domain.InvalidValue;
import app.twofold.domain.PersonId;
import app.twofold.domain.Title;
import app.twofold.domain.WinId;
import app.twofold.domain.Words;
import app.twofold.domain.couple.CoupleHappening.Removed;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.goal.Goal;
import app.twofold.domain.goal.GoalCommand.ProposeGoal;
import app.twofold.domain.goal.GoalCommand.TypeInGoal;
import app.twofold.domain.goal.GoalHappening;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Edit.TextField;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.history.HistoryFilter;
import app.twofold.domain.history.Version;
import app.twofold.domain.text.Splice;
import app.twofold.domain.timeline.Entry;
import app.twofold.domain.timeline.EntryKind;
import app.twofold.domain.timeline.Place;
import app.twofold.domain.timeline.Subject;
import app.twofold.domain.win.WinCommand.ReplyToWin;
import app.twofold.domain.win.WinCommand.UndoWin;
import app.twofold.domain.win.WinHappening.Logged;
import app.twofold.migrations.TestClock;
import app.twofold.migrations.TestPostgres;
import app.twofold.migrations.TestPostgres.Database;
import app.twofold.server.Seat;
import app.twofold.server.bench.LongLife;
import app.twofold.server.couple.Node;
import app.twofold.server.stream.Store;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("days")
class HistoryTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final HistoryFilter WINS = HistoryFilter.of(EntryKind.WIN);

    private final Database database = TestPostgres.migratedDatabase();
    private final HikariDataSource pool = Store.pool(database);
    private final Node node = Node.on(database);
    private Seat seat;
    private History history;

    @BeforeEach
    void aCouple() {
        seat = node.paired();
        history = Histories.on(node, TestClock.given());
    }

    @AfterEach
    void stop() {
        node.close();
        pool.close();
    }

    @Test
    void readsPageByPageUntilNothingOlderIsLeft() {
        for (int i = 0; i < 5; i++) {
            happens(Node.aWin("Tea " + i));
        }

        List<Entry> all = new ArrayList<>();
        HistoryPage page = history.page(seat, HistoryFilter.ALL, null, 3);
        all.addAll(page.entries());
        while (page.next() != null) {
            assertThat(page.entries()).hasSize(3);
            page = history.page(seat, HistoryFilter.ALL, page.next(), 3);
            all.addAll(page.entries());
        }
        assertThat(all)
                .isEqualTo(history.page(seat, HistoryFilter.ALL, null, 200).entries());
        assertThat(all).hasSize(7);
    }

    @Test
    void aPageOfNothingOrOfTooMuchIsRefused() {
        assertThatThrownBy(() -> history.page(seat, HistoryFilter.ALL, null, 0)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> history.page(seat, HistoryFilter.ALL, null, History.MAX_SIZE + 1))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void goesOnWithWhatHappensAfterItWasRead() {
        happens(Node.aWin("Tea"));
        Place top = newest().place();
        WinId tea = ((Logged) newest().happening()).win().id();

        happens(new ReplyToWin(tea, new Words("It was")));
        assertThat(((Logged) newest().happening()).win().replies()).hasSize(1);
        assertThat(newest().place()).isEqualTo(top);
        happens(new UndoWin(tea));
        assertThat(history.page(seat, WINS, null, 10).entries()).isEmpty();
    }

    @Test
    void showsWhatAnotherNodeHasCommitted() {
        history.page(seat, HistoryFilter.ALL, null, 10);
        try (Node other = Node.on(database)) {
            other.couples().execute(seat, UUID.randomUUID(), Node.aWin("From afar"));
        }

        node.streams().doubtAll();
        assertThat(((Logged) newest().happening()).win().text()).isEqualTo(new Words("From afar"));
    }

    @Test
    void whatIsBeingPreparedIsReadOnceAndTheSame() {
        happens(Node.aWin("Tea"));
        List<Entry> read = history.page(seat, HistoryFilter.ALL, null, 10).entries();
        History prepared = Histories.on(node, TestClock.given());

        prepared.prepare(seat);
        prepared.prepare(seat);
        assertThat(prepared.page(seat, HistoryFilter.ALL, null, 10).entries()).isEqualTo(read);
    }

    @Test
    void forgetsWhatTheDatabaseHasLost() {
        happens(Node.aWin("Lost"));
        assertThat(history.page(seat, WINS, null, 10).entries()).hasSize(1);

        lose(node.couples().state(seat).seq());
        happens(Node.aWin("Kept"));
        happens(Node.aWin("Kept too"));
        assertThat(history.page(seat, WINS, null, 10).entries())
                .extracting(entry -> ((Logged) entry.happening()).win().text().value())
                .containsExactly("Kept too", "Kept");
    }

    @Test
    void tellsThatSomethingWasRemovedWhereItsAuthorHasErasedIt() {
        happens(Node.aWin("Gone"));
        JdbcClient.create(pool)
                .sql("update event set payload = null where stream_id = ? and type = 'win.logged'")
                .param(seat.couple().value())
                .update();

        try (Node fresh = Node.on(database)) {
            History read = Histories.on(fresh, TestClock.given());
            Entry top = read.page(seat, HistoryFilter.ALL, null, 10).entries().getFirst();
            assertThat(top.happening()).isEqualTo(new Removed(1));
            assertThat(top.by()).containsExactly(seat.person());
            assertThat(read.page(seat, HistoryFilter.ALL.with("gone"), null, 10).entries())
                    .isEmpty();
        }
    }

    @Test
    void forgetsWhatItsAuthorHasErasedSinceItWasRead() {
        happens(Node.aWin("Gone"));
        assertThat(history.page(seat, HistoryFilter.ALL.with("gone"), null, 10).entries())
                .hasSize(1);

        node.erase(seat);

        PersonId other = node.couples().state(seat).partners().getFirst().person();
        Seat theirs = new Seat(other, seat.couple());
        assertThat(history.page(theirs, HistoryFilter.ALL.with("gone"), null, 10)
                        .entries())
                .isEmpty();
        assertThat(history.page(theirs, HistoryFilter.ALL, null, 10).entries())
                .extracting(Entry::happening)
                .contains(new Removed(1));
    }

    @Test
    void nobodyButAPartnerReadsAnything() {
        happens(Node.aWin("Ours"));
        Seat forged = new Seat(new PersonId(UUID.randomUUID()), seat.couple());

        assertThat(history.page(forged, HistoryFilter.ALL, null, 10).entries()).isEmpty();
        assertThat(history.about(forged, Subject.COUPLE)).isEmpty();
    }

    @Test
    void findsTheHistoryOfOneGoal() {
        GoalId walk = new GoalId(UUID.randomUUID());
        Wording words = Wording.of(new Title("A walk"), new Words("to talk"), Area.FUN);
        happens(new ProposeGoal(walk, words));

        assertThat(history.about(seat, Subject.Ref.of(walk)).orElseThrow()).satisfies(about -> {
            assertThat(about.subject().title()).isEqualTo("A walk");
            assertThat(about.entries()).extracting(Entry::happening).containsExactly(new GoalHappening.Proposed(words));
            assertThat(about.versions()).hasSize(1);
        });
        assertThat(history.about(seat, Subject.Ref.of(new GoalId(UUID.randomUUID()))))
                .isEmpty();
    }

    @Test
    void tellsHowTypedWordsBecameSo() {
        GoalId walk = new GoalId(UUID.randomUUID());
        Wording words = Wording.of(new Title("A walk"), new Words("to talk"), Area.FUN);
        happens(new ProposeGoal(walk, words));
        happens(typed(walk, null, new Splice(0, "", "Lake")));
        happens(typed(walk, null, new Splice(4, "", " or forest"), new Splice(8, "forest", "old forest")));
        happens(typed(walk, TextField.WHY, new Splice(3, "talk", "laugh"), new Splice(8, "", " and talk")));

        assertThat(history.about(seat, Subject.Ref.of(walk)).orElseThrow()).satisfies(about -> {
            Wording after = Wording.of(new Title("A walk"), new Words("to laugh and talk"), Area.FUN);
            assertThat(about.entries())
                    .extracting(Entry::happening)
                    .containsExactly(
                            new GoalHappening.Reworded(words, after),
                            new GoalHappening.Noted("", "Lake or old forest"),
                            new GoalHappening.Proposed(words));
            assertThat(about.versions()).singleElement().satisfies(version -> {
                assertThat(version.number()).isEqualTo(2);
                assertThat(version.words()).isEqualTo(new Version.Stated.OfGoal(after));
            });
        });
        assertThat(history.page(seat, HistoryFilter.ALL.with("old forest"), null, 10)
                        .entries())
                .hasSize(1);
    }

    private Command typed(GoalId goal, @Nullable TextField field, Splice... splices) {
        return new TypeInGoal(goal, field, node.couples().state(seat).seq(), List.of(splices));
    }

    @Test
    void showsEverythingAsItWasOnADay() {
        LongLife life = LongLife.write(node.store(), pool, 7, 1_500);
        Clock then =
                Clock.fixed(life.last().plusDays(1).atTime(9, 0).atZone(BERLIN).toInstant(), BERLIN);
        History past = Histories.on(node, then);
        LocalDate day = LongLife.BEGINNING.plusDays(20);
        Instant end = day.plusDays(1).atStartOfDay(BERLIN).toInstant();

        CoupleState state = past.asOf(life.alexSeat(), day);
        assertThat(state.wins().byId().values()).allMatch(win -> win.at().isBefore(end));
        assertThat(node.couples().events(life.alexSeat(), state.seq() - 1, 2))
                .extracting(event -> event.recorded().at().isBefore(end))
                .containsExactly(true, false);
        assertThat(past.asOf(life.alexSeat(), life.last())).isEqualTo(life.state());
        assertThat(past.asOf(life.alexSeat(), life.last().plusDays(1))).isEqualTo(life.state());
    }

    @Test
    void everyDayShowsTheNotesAsTheyStoodThen() {
        LongLife life = LongLife.write(node.store(), pool, 7, 1_500);
        Clock then =
                Clock.fixed(life.last().plusDays(1).atTime(9, 0).atZone(BERLIN).toInstant(), BERLIN);
        History past = Histories.on(node, then);
        Set<String> seen = new HashSet<>();

        for (LocalDate day = LongLife.BEGINNING.plusDays(1); !day.isAfter(life.last()); day = day.plusDays(3)) {
            CoupleState state = past.asOf(life.alexSeat(), day);
            Map<GoalId, String> notes = notes(state, state.seq());
            assertThat(notes(life.state(), state.seq())).as(day.toString()).containsAllEntriesOf(notes);
            seen.addAll(notes.values());
        }
        assertThat(seen).hasSizeGreaterThan(5);
    }

    @Test
    void aPastDayHoldsNothingThatItsAuthorHasErasedSince() {
        LongLife life = LongLife.write(node.store(), pool, 7, 2_500);
        Clock then =
                Clock.fixed(life.last().plusDays(1).atTime(9, 0).atZone(BERLIN).toInstant(), BERLIN);
        History read = Histories.on(node, then);
        LocalDate day = life.last().minusDays(1);
        read.ruler(life.alexSeat());
        assertThat(read.asOf(life.alexSeat(), day).wins().byId().values())
                .anyMatch(win -> win.by().equals(life.alex()));

        node.erase(life.alexSeat());

        assertThat(read.asOf(life.samSeat(), day).wins().byId().values())
                .noneMatch(win -> win.by().equals(life.alex()));
    }

    @Test
    void noDayBeforeTheFoundingAndNoneThatIsStillToCome() {
        LocalDate today = TestClock.today();

        assertThat(history.asOf(seat, today)).isEqualTo(node.couples().state(seat));
        assertThatThrownBy(() -> history.asOf(seat, today.minusDays(1))).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> history.asOf(seat, today.plusDays(1))).isInstanceOf(InvalidValue.class);
    }

    @Test
    void aLongPastIsToldFromItsFirstDay() {
        LongLife life = LongLife.write(node.store(), pool, 7, 3_000);
        Clock then =
                Clock.fixed(life.last().plusDays(1).atTime(9, 0).atZone(BERLIN).toInstant(), BERLIN);
        History past = Histories.on(node, then);

        assertThat(past.ruler(life.samSeat()).weeks().getFirst().first()).isEqualTo(LongLife.BEGINNING);
        List<Entry> told = new ArrayList<>();
        Place before = null;
        do {
            HistoryPage page = past.page(life.samSeat(), WINS, before, 200);
            told.addAll(page.entries());
            before = page.next();
        } while (before != null);
        assertThat(told)
                .hasSameSizeAs(life.state().wins().byId().values())
                .allMatch(entry -> entry.happening() instanceof Logged(var win)
                        && life.state()
                                .wins()
                                .find(win.id())
                                .filter(win::equals)
                                .isPresent());
    }

    /// What stood in the notes of each goal when the stream was at this seq, by what changed them since.
    private static Map<GoalId, String> notes(CoupleState state, long seq) {
        return state.goals().byId().values().stream()
                .collect(Collectors.toMap(
                        Goal::id, goal -> goal.notes().asOf(state.seq(), seq).orElseThrow()));
    }

    private Entry newest() {
        return history.page(seat, HistoryFilter.ALL, null, 1).entries().getFirst();
    }

    private void happens(Command command) {
        node.couples().execute(seat, UUID.randomUUID(), command);
    }

    /// Goes back to a copy that does not have the events from this one on.
    private void lose(long first) {
        JdbcClient.create(pool)
                .sql("delete from event where stream_id = ? and seq >= ?")
                .params(seat.couple().value(), first)
                .update();
        node.streams().doubtAll();
    }
}
