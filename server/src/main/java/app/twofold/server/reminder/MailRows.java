package app.twofold.server.reminder;

import static app.twofold.server.reminder.PlanRows.utc;

import app.twofold.domain.CoupleId;
import app.twofold.domain.PersonId;
import app.twofold.domain.ScheduleId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which reminders are to go out by email.
@Repository
class MailRows {

    private final JdbcClient jdbc;

    MailRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param tries how often it has been tried, this time included
    record DueMail(CoupleId couple, ReminderKey key, int tries) {}

    /// Takes mails that are due and still of use. Each counts as sent from here on, so that nobody sends it twice.
    List<DueMail> take(Instant now, int limit) {
        return jdbc.sql("""
                update reminder r set mailed_at = :now, mail_at = null, mail_tries = r.mail_tries + 1
                from (
                    select couple_id, schedule_id, original, lead_minutes, person_id, due_at from reminder
                    where mail_at <= :now and ends_at > :now
                    order by mail_at limit :limit for update skip locked) due
                where (r.couple_id, r.schedule_id, r.original, r.lead_minutes, r.person_id, r.due_at)
                    = (due.couple_id, due.schedule_id, due.original, due.lead_minutes, due.person_id, due.due_at)
                returning r.couple_id, r.schedule_id, r.original, r.lead_minutes, r.person_id, r.due_at, r.mail_tries""")
                .param("now", utc(now))
                .param("limit", limit)
                .query((row, _) -> new DueMail(
                        new CoupleId(row.getObject(1, UUID.class)),
                        new ReminderKey(
                                new ScheduleId(row.getObject(2, UUID.class)),
                                row.getObject(3, LocalDateTime.class),
                                row.getInt(4),
                                new PersonId(row.getObject(5, UUID.class)),
                                row.getObject(6, OffsetDateTime.class).toInstant()),
                        row.getInt(7)))
                .list();
    }

    /// Has a mail that was certainly not sent tried again.
    void again(DueMail mail, Instant at) {
        jdbc.sql("""
                update reminder set mailed_at = null, mail_at = :at
                where couple_id = :couple and schedule_id = :schedule and original = :original
                and lead_minutes = :lead and person_id = :person and due_at = :due""")
                .param("at", utc(at))
                .param("couple", mail.couple().value())
                .param("schedule", mail.key().schedule().value())
                .param("original", mail.key().original())
                .param("lead", mail.key().leadMinutes())
                .param("person", mail.key().person().value())
                .param("due", utc(mail.key().dueAt()))
                .update();
    }
}
