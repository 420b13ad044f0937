package app.twofold.server.reminder;

import app.twofold.domain.CoupleId;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Until when reminders are planned.
@Repository
class PlanRows {

    /// How long another node leaves a couple alone that this one has taken to plan.
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final JdbcClient jdbc;

    PlanRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param seq     the place in the stream that the planned reminders have seen
    /// @param dueFrom reminders that are due earlier are planned already
    /// @param mark    the command under way; null for none
    record PlanRow(long seq, Instant dueFrom, @Nullable UUID mark) {}

    /// A couple whose planning is due.
    record DuePlan(CoupleId couple, @Nullable UUID mark) {}

    /// Notes that a command is under way. Unless it finishes, planning is due at the given time.
    void begin(CoupleId couple, UUID mark, Instant now, Instant planAt) {
        jdbc.sql("""
                insert into reminder_plan as p (couple_id, plan_at, due_from, mark)
                values (:couple, :planAt, :now, :mark)
                on conflict (couple_id) do update
                set plan_at = least(p.plan_at, :planAt), due_from = least(p.due_from, :now), mark = :mark""")
                .param("couple", couple.value())
                .param("planAt", utc(planAt))
                .param("now", utc(now))
                .param("mark", mark)
                .update();
    }

    /// Takes couples whose planning is due; other nodes leave them alone for a while.
    List<DuePlan> takeDue(Instant now, int limit) {
        return jdbc.sql("""
                update reminder_plan set plan_at = :later
                where couple_id in (
                    select couple_id from reminder_plan where plan_at <= :now
                    order by plan_at limit :limit for update skip locked)
                returning couple_id, mark""")
                .param("later", utc(now.plus(LEASE)))
                .param("now", utc(now))
                .param("limit", limit)
                .query((row, _) ->
                        new DuePlan(new CoupleId(row.getObject(1, UUID.class)), row.getObject(2, UUID.class)))
                .list();
    }

    /// The couple's row, locked until the transaction ends.
    Optional<PlanRow> lock(CoupleId couple) {
        return jdbc.sql("select seq, due_from, mark from reminder_plan where couple_id = :couple for update")
                .param("couple", couple.value())
                .query((row, _) -> new PlanRow(
                        row.getLong(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getObject(3, UUID.class)))
                .optional();
    }

    /// Notes what has been planned.
    ///
    /// @param mark what stays under way; null for nothing
    void planned(CoupleId couple, long seq, Instant dueFrom, Instant planAt, @Nullable UUID mark) {
        jdbc.sql("""
                insert into reminder_plan (couple_id, plan_at, due_from, seq, mark)
                values (:couple, :planAt, :dueFrom, :seq, :mark)
                on conflict (couple_id) do update
                set plan_at = :planAt, due_from = :dueFrom, seq = :seq, mark = :mark""")
                .param("couple", couple.value())
                .param("planAt", utc(planAt))
                .param("dueFrom", utc(dueFrom))
                .param("seq", seq)
                .param("mark", mark)
                .update();
    }

    void remove(CoupleId couple) {
        jdbc.sql("delete from reminder_plan where couple_id = :couple")
                .param("couple", couple.value())
                .update();
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
