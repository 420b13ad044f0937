package app.twofold.server.bench;

import app.twofold.domain.CoupleId;
import app.twofold.domain.GoalId;
import app.twofold.domain.PersonId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.couple.CoupleCommand.FoundCouple;
import app.twofold.domain.couple.CoupleCommand.JoinCouple;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Hue;
import app.twofold.domain.couple.Profile;
import app.twofold.domain.goal.GoalCommand.NoteGoal;
import app.twofold.domain.goal.GoalCommand.ProposeGoal;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.server.Seat;
import app.twofold.server.stream.EventStore;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A believable couple with a long past: goals with progress and notes, boundaries with versions and repairs,
/// weekly check-ins, promises, many wins and replies. Some fourteen events a day, so that 50,000 are ten years. The
/// same seed and people give the same past, in another couple.
///
/// @param alex  has the left seat
/// @param sam   has the right seat
/// @param state what it has come to
/// @param last  the last day of it
public record LongLife(CoupleId couple, PersonId alex, PersonId sam, CoupleState state, LocalDate last) {

    /// The first day of every past: a Monday.
    public static final LocalDate BEGINNING = LocalDate.of(2016, 1, 4);

    public Seat alexSeat() {
        return new Seat(alex, couple);
    }

    public Seat samSeat() {
        return new Seat(sam, couple);
    }

    /// Writes the past of two new people into the database.
    ///
    /// @param events how many there are at least; the last day is lived to its end
    public static LongLife write(EventStore store, DataSource database, long seed, long events) {
        return write(store, database, seed, events, new PersonId(UUID.randomUUID()), new PersonId(UUID.randomUUID()));
    }

    /// The same for people who are there already.
    public static LongLife write(
            EventStore store, DataSource database, long seed, long events, PersonId alex, PersonId sam) {
        return write(store, database, seed, alex, sam, life -> live(life, alex, sam, events));
    }

    /// A couple of two people who do nothing but write in the notes of one goal.
    public static LongLife edited(
            EventStore store, DataSource database, long seed, long events, PersonId alex, PersonId sam) {
        return write(store, database, seed, alex, sam, life -> edit(life, alex, sam, events));
    }

    private static LongLife write(
            EventStore store, DataSource database, long seed, PersonId alex, PersonId sam, Consumer<Life> past) {
        CoupleId couple = new CoupleId(UUID.randomUUID());
        Life life = new Life(store, couple, alex, sam, new Random(seed));
        past.accept(life);
        life.write();
        JdbcClient seats = JdbcClient.create(database);
        seat(seats, couple, 0, alex);
        seat(seats, couple, 1, sam);
        return new LongLife(couple, alex, sam, life.state(), LocalDate.ofInstant(life.now(), Life.ZONE));
    }

    private static void found(Life life, PersonId alex, PersonId sam) {
        life.until(BEGINNING, 7);
        life.does(alex, new FoundCouple(new Title("Alex and Sam"), Life.ZONE, profile("Alex", 40)));
        life.does(sam, new JoinCouple(profile("Sam", 250)));
    }

    private static void edit(Life life, PersonId alex, PersonId sam, long events) {
        found(life, alex, sam);
        GoalId goal = new GoalId(life.id());
        life.does(alex, new ProposeGoal(goal, Wording.of(life.phrases().title(), Words.NONE, Area.FUN)));
        while (life.seq() < events) {
            life.does(
                    life.someone(),
                    new NoteGoal(goal, life.seq(), life.phrases().words(4)));
        }
    }

    private static void live(Life life, PersonId alex, PersonId sam, long events) {
        found(life, alex, sam);
        LocalDate day = BEGINNING;
        LifeOfCheckins checkins = new LifeOfCheckins(life);
        LifeOfGoals goals = new LifeOfGoals(life);
        LifeOfBoundaries boundaries = new LifeOfBoundaries(life);
        LifeOfWins wins = new LifeOfWins(life);
        LifeOfPromises promises = new LifeOfPromises(life);
        checkins.begin(day);
        while (life.seq() < events) {
            life.until(day, 8);
            goals.day(day);
            life.until(day, 12);
            boundaries.day(day);
            life.until(day, 18);
            wins.day(day);
            promises.day(day);
            life.until(day, 20);
            checkins.day(day);
            day = day.plusDays(1);
        }
    }

    private static Profile profile(String name, int hue) {
        return new Profile(new Title(name), new Hue(hue), Life.ZONE);
    }

    private static void seat(JdbcClient database, CoupleId couple, int side, PersonId person) {
        database.sql("insert into seat (couple_id, side, person_id) values (?, ?, ?)")
                .params(couple.value(), side, person.value())
                .update();
    }
}
