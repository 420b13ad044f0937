package app.twofold.server.reminder;

import app.twofold.server.Seat;
import app.twofold.server.Unavailable;
import app.twofold.server.reminder.PlanRows.DuePlan;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// What every node does every few seconds: plan where planning is due, give what is due, send what is to be sent.
/// Nodes share the work row by row; one that dies leaves nothing undone.
@Component
class ReminderRounds {

    static final int BATCH = 100;

    private static final int EVERY_MILLIS = 5_000;
    private static final Logger LOG = LoggerFactory.getLogger(ReminderRounds.class);

    private final PlanRows plans;
    private final ReminderPlanner planner;
    private final ReminderRows reminders;
    private final GivenReminders given;
    private final ReminderMails mails;
    private final Clock clock;

    ReminderRounds(
            PlanRows plans,
            ReminderPlanner planner,
            ReminderRows reminders,
            GivenReminders given,
            ReminderMails mails,
            Clock clock) {
        this.plans = plans;
        this.planner = planner;
        this.reminders = reminders;
        this.given = given;
        this.mails = mails;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = EVERY_MILLIS)
    void round() {
        try {
            plan();
            while (fire() == BATCH) {
                // There may be more.
            }
            given.compare();
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("Reminders wait for the database: {}", e.getClass().getSimpleName());
        }
    }

    /// By itself, because a mail server may be slow.
    @Scheduled(fixedDelay = EVERY_MILLIS)
    void send() {
        try {
            mails.send();
        } catch (DataAccessException | Unavailable e) {
            LOG.warn(
                    "Reminders by email wait for the database: {}", e.getClass().getSimpleName());
        }
    }

    void plan() {
        Instant now = clock.instant();
        List<DuePlan> due;
        do {
            due = plans.takeDue(now, BATCH);
            due.forEach(this::plan);
        } while (due.size() == BATCH);
    }

    private void plan(DuePlan due) {
        try {
            planner.plan(due);
        } catch (Unavailable _) {
            LOG.warn("A couple's reminders are planned later: the database did not answer");
        } catch (IllegalStateException e) {
            LOG.error("A couple's reminders cannot be planned", e);
        }
    }

    /// Gives one batch.
    ///
    /// @return how many
    int fire() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Seat> fired = reminders.fire(now, BATCH, mails.areOn());
        given.tell(fired, now);
        return fired.size();
    }
}
