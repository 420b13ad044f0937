package app.twofold.server.reminder;

import static app.twofold.server.reminder.PlanRows.utc;

import app.twofold.domain.CoupleId;
import app.twofold.domain.PersonId;
import app.twofold.domain.ScheduleId;
import app.twofold.domain.checkin.schedule.OccurrenceId;
import app.twofold.server.AccountDeleted;
import app.twofold.server.Seat;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The reminders that are planned, and those that have been given.
@Repository
class ReminderRows {

    private static final String KEY = "schedule_id, original, lead_minutes, person_id, due_at";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ReminderRows(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @EventListener
    void delete(AccountDeleted deleted) {
        jdbc.sql("delete from reminder where person_id = ?")
                .param(deleted.person())
                .update();
    }

    /// The reminders of a couple that have not been given.
    Set<ReminderKey> waiting(CoupleId couple) {
        return new HashSet<>(jdbc.sql("select " + KEY + " from reminder where couple_id = ? and fired_at is null")
                .param(couple.value())
                .query((row, _) -> key(row))
                .list());
    }

    /// Drops those of these that have not been given meanwhile.
    void drop(CoupleId couple, Collection<ReminderKey> keys) {
        batches.batchUpdate(
                "delete from reminder where couple_id = ? and (" + KEY + ") = (?, ?, ?, ?, ?) and fired_at is null",
                keys.stream().map(key -> parameters(couple, key)).toList());
    }

    /// Adds those of these that are not there yet, given or not.
    ///
    /// @param keys with the time until which each is of use
    void add(CoupleId couple, Map<ReminderKey, Instant> keys) {
        batches.batchUpdate(
                "insert into reminder (couple_id, " + KEY
                        + ", ends_at) values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                keys.entrySet().stream()
                        .map(entry -> with(parameters(couple, entry.getKey()), utc(entry.getValue())))
                        .toList());
    }

    /// Drops what is over for long.
    void forget(CoupleId couple, Instant endedBefore) {
        jdbc.sql("delete from reminder where couple_id = :couple and ends_at < :before and fired_at is not null")
                .param("couple", couple.value())
                .param("before", utc(endedBefore))
                .update();
    }

    /// Gives reminders that are due: those of couples whose planning has come to rest, the longest due first. The
    /// whole batch is given in one statement, or, if the node dies, none of it.
    ///
    /// @param mails whether to have an email tried for each that is still of use
    /// @return whose
    List<Seat> fire(Instant now, int limit, boolean mails) {
        return jdbc.sql("""
                update reminder r
                set fired_at = :now, mail_at = case when :mails and r.ends_at > :now then :now end
                from (
                    select couple_id, schedule_id, original, lead_minutes, person_id, due_at from reminder w
                    where fired_at is null and due_at <= :now and not exists (
                        select from reminder_plan p where p.couple_id = w.couple_id and p.mark is not null)
                    order by due_at limit :limit for update skip locked) due
                where (r.couple_id, r.schedule_id, r.original, r.lead_minutes, r.person_id, r.due_at)
                    = (due.couple_id, due.schedule_id, due.original, due.lead_minutes, due.person_id, due.due_at)
                returning r.couple_id, r.person_id""")
                .param("now", utc(now))
                .param("mails", mails)
                .param("limit", limit)
                .query((row, _) -> new Seat(
                        new PersonId(row.getObject(2, UUID.class)), new CoupleId(row.getObject(1, UUID.class))))
                .list();
    }

    /// The occurrences of which this partner has been reminded and that are not over yet.
    List<OccurrenceId> given(Seat seat, Instant now) {
        return jdbc.sql("""
                select distinct schedule_id, original from reminder
                where couple_id = :couple and person_id = :person and fired_at is not null and ends_at > :now
                order by original""")
                .param("couple", seat.couple().value())
                .param("person", seat.person().value())
                .param("now", utc(now))
                .query((row, _) -> new OccurrenceId(
                        new ScheduleId(row.getObject(1, UUID.class)), row.getObject(2, LocalDateTime.class)))
                .list();
    }

    /// When reminders have last been given to these, if since then.
    Map<Seat, Instant> givenSince(Collection<Seat> seats, Instant since) {
        UUID[] couples = seats.stream().map(seat -> seat.couple().value()).toArray(UUID[]::new);
        Map<Seat, Instant> given = new HashMap<>();
        jdbc.sql("""
                select couple_id, person_id, max(fired_at) from reminder
                where couple_id = any(:couples) and fired_at >= :since group by couple_id, person_id""").param("couples", couples).param("since", utc(since)).query(row -> {
            PersonId person = new PersonId(row.getObject(2, UUID.class));
            given.put(
                    new Seat(person, new CoupleId(row.getObject(1, UUID.class))),
                    row.getObject(3, OffsetDateTime.class).toInstant());
        });
        return given;
    }

    private static ReminderKey key(ResultSet row) throws SQLException {
        return new ReminderKey(
                new ScheduleId(row.getObject(1, UUID.class)),
                row.getObject(2, LocalDateTime.class),
                row.getInt(3),
                new PersonId(row.getObject(4, UUID.class)),
                row.getObject(5, OffsetDateTime.class).toInstant());
    }

    private static Object[] parameters(CoupleId couple, ReminderKey key) {
        return new Object[] {
            couple.value(),
            key.schedule().value(),
            key.original(),
            key.leadMinutes(),
            key.person().value(),
            utc(key.dueAt())
        };
    }

    private static Object[] with(Object[] parameters, Object last) {
        Object[] more = Arrays.copyOf(parameters, parameters.length + 1);
        more[parameters.length] = last;
        return more;
    }
}
