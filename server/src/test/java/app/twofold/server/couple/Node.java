package app.twofold.server.couple;

import app.twofold.domain.Command;
import app.twofold.domain.Event;
import app.twofold.domain.PersonId;
import app.twofold.domain.Refusal;
import app.twofold.domain.Title;
import app.twofold.domain.WinId;
import app.twofold.domain.Words;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Hue;
import app.twofold.domain.couple.Profile;
import app.twofold.domain.personal.PersonalCommand;
import app.twofold.domain.personal.PersonalEvent;
import app.twofold.domain.personal.PersonalRefusal;
import app.twofold.domain.personal.PersonalState;
import app.twofold.domain.win.About;
import app.twofold.domain.win.WinCommand.LogWin;
import app.twofold.domain.win.WinKind;
import app.twofold.migrations.TestClock;
import app.twofold.migrations.TestPostgres;
import app.twofold.migrations.TestPostgres.Database;
import app.twofold.server.CommandResult;
import app.twofold.server.Seat;
import app.twofold.server.SignedIn;
import app.twofold.server.checkin.Rooms;
import app.twofold.server.key.ErasureLedger;
import app.twofold.server.personal.PersonalStreams;
import app.twofold.server.reminder.Planners;
import app.twofold.server.stream.EventStore;
import app.twofold.server.stream.Hints;
import app.twofold.server.stream.Store;
import app.twofold.server.stream.Streams;
import app.twofold.server.stream.Trust;
import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One running copy of the program, as far as couples need it. Several on one database are several nodes.
public final class Node implements AutoCloseable {

    private final HikariDataSource pool;
    private final EventStore store;
    private final Streams<CoupleState, Command, Event, Refusal> streams;
    private final Streams<PersonalState, PersonalCommand, PersonalEvent, PersonalRefusal> personal;
    private final Couples couples;

    public Node(HikariDataSource pool, DataSource database, Trust trust, Hints hints) {
        this(pool, database, Store.on(database), trust, hints);
    }

    private Node(HikariDataSource pool, DataSource database, EventStore store, Trust trust, Hints hints) {
        this.pool = pool;
        this.store = store;
        this.streams = new CoupleConfiguration().coupleStreams(store, trust, hints);
        JdbcClient jdbc = JdbcClient.create(database);
        this.personal = PersonalStreams.on(store, trust);
        this.couples = new Couples(
                streams,
                new SeatTable(jdbc),
                Node::profile,
                Rooms.reveal(database, personal),
                Planners.on(pool, streams, TestClock.given()),
                List.of(),
                TestClock.given());
    }

    /// A node on a database that has its tables.
    public static Node on(Database database) {
        HikariDataSource pool = Store.pool(database);
        return new Node(pool, pool, Trust.AMONG_OTHERS, Hints.NONE);
    }

    /// A node that writes a snapshot after so many events; 0 for none.
    public static Node on(Database database, int snapshotEvery) {
        HikariDataSource pool = Store.pool(database);
        return on(pool, pool, snapshotEvery);
    }

    /// The same on connections that are watched.
    public static Node on(HikariDataSource pool, DataSource database, int snapshotEvery) {
        return new Node(pool, database, Store.on(database, snapshotEvery), Trust.AMONG_OTHERS, Hints.NONE);
    }

    /// The same with next to no memory for the states of couples.
    public static Node forgetful(Database database, int snapshotEvery) {
        HikariDataSource pool = Store.pool(database);
        return new Node(pool, pool, Store.forgetful(pool, snapshotEvery), Trust.AMONG_OTHERS, Hints.NONE);
    }

    /// A node with this ledger of erasures.
    public static Node on(Database database, ErasureLedger ledger) {
        HikariDataSource pool = Store.pool(database);
        return new Node(pool, pool, Store.on(pool, ledger), Trust.AMONG_OTHERS, Hints.NONE);
    }

    /// A node on a database of its own.
    public static Node alone() {
        return on(TestPostgres.migratedDatabase());
    }

    public DataSource database() {
        return pool;
    }

    public EventStore store() {
        return store;
    }

    public Streams<CoupleState, Command, Event, Refusal> streams() {
        return streams;
    }

    public Streams<PersonalState, PersonalCommand, PersonalEvent, PersonalRefusal> personal() {
        return personal;
    }

    public Couples couples() {
        return couples;
    }

    /// A new couple of one.
    public Seat founded() {
        return couples.found(somebody(), new Title("Alex and Sam"), ZoneId.of("Europe/Berlin"));
    }

    /// A new couple of two, seen by the founder.
    public Seat paired() {
        Seat seat = founded();
        SignedIn joiner = somebody();
        couples.seat(seat.couple(), joiner, profile(joiner.person()));
        return seat;
    }

    public static SignedIn somebody() {
        return new SignedIn(UUID.randomUUID());
    }

    private static Profile profile(PersonId person) {
        return new Profile(new Title("Alex"), new Hue(8), ZoneId.of("Europe/Berlin"));
    }

    /// Erases what somebody has written.
    public void erase(Seat seat) {
        if (couples.erase(seat, UUID.randomUUID()) instanceof CommandResult.Refused(var reason)) {
            throw new IllegalStateException("Nothing is erased: " + reason);
        }
    }

    /// A command that always takes effect.
    public static Command aWin(String text) {
        return new LogWin(
                new WinId(UUID.randomUUID()),
                WinKind.WIN,
                new Words(text),
                About.US,
                LocalDate.of(2026, 1, 1),
                null,
                null);
    }

    @Override
    public void close() {
        store.close();
        pool.close();
    }
}
