package app.twofold.server.reminder;

import static app.twofold.server.reminder.ReminderNode.BERLIN;
import static app.twofold.server.reminder.ReminderNode.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.checkin.schedule.Plan;
import app.twofold.migrations.TestClock;
import app.twofold.migrations.TestPostgres;
import app.twofold.migrations.TestPostgres.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/// A thousand couples with a check-in in the same minute, two nodes, one killed half-way.
class ManyRemindersTest {

    private static final int COUPLES = 1_000;
    private static final int REMINDERS = 2 * COUPLES;

    private final Database database = TestPostgres.migratedDatabase();
    private final TestClock clock = TestClock.at(Plan.instant(SUNDAY.minusDays(6), BERLIN));
    private final ReminderNode here = ReminderNode.on(database, clock);
    private final ReminderNode there = ReminderNode.on(database, clock);

    @AfterEach
    void stop() {
        here.close();
        there.close();
    }

    @Test
    void everyReminderIsGivenOnce() {
        couplesWithACheckinOnSunday();
        database.run("create table given as select * from reminder with no data");
        database.run("create sequence touched");
        // Notes what is given, and kills the node that comes to the 700th, in the middle of its batch.
        database.run("""
                create function note_given() returns trigger language plpgsql as $$
                begin
                    if nextval('touched') = 700 then
                        perform pg_terminate_backend(pg_backend_pid());
                    end if;
                    insert into given select new.*;
                    return new;
                end $$""");
        database.run("""
                create trigger note_given before update of fired_at on reminder
                for each row execute function note_given()""");
        clock.set(Plan.instant(SUNDAY.minusHours(1), BERLIN));

        List<Boolean> survived = bothNodesGive();

        assertThat(survived).containsExactlyInAnyOrder(true, false);
        assertThat(number("select count(*) from reminder where fired_at is not null"))
                .isEqualTo(REMINDERS);
        assertThat(number("select count(*) from given")).isEqualTo(REMINDERS);
        assertThat(number("select count(distinct (couple_id, person_id)) from given"))
                .isEqualTo(REMINDERS);
        assertThat(here.rounds().fire() + there.rounds().fire()).isZero();
    }

    private void couplesWithACheckinOnSunday() {
        try (var callers = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, COUPLES)
                    .mapToObj(i -> CompletableFuture.runAsync(
                            () -> {
                                ReminderNode node = i % 2 == 0 ? here : there;
                                node.agreed(node.paired(), Duration.ofHours(1));
                            },
                            callers))
                    .toList()
                    .forEach(CompletableFuture::join);
        }
        assertThat(number("select count(*) from reminder where due_at = '2026-03-08T17:30:00Z'"))
                .isEqualTo(REMINDERS);
    }

    /// @return which of the two lived to see the end
    private List<Boolean> bothNodesGive() {
        try (var nodes = Executors.newFixedThreadPool(2)) {
            return List.of(here, there).stream()
                    .map(node -> CompletableFuture.supplyAsync(() -> givesAll(node), nodes))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }
    }

    /// A node that is killed does not come back.
    private boolean givesAll(ReminderNode node) {
        try {
            while (number("select count(*) from reminder where fired_at is null") > 0) {
                node.rounds().fire();
            }
            return true;
        } catch (DataAccessException _) {
            return false;
        }
    }

    private long number(String sql) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
