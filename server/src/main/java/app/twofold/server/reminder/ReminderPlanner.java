package app.twofold.server.reminder;

import app.twofold.domain.Command;
import app.twofold.domain.CoupleId;
import app.twofold.domain.Event;
import app.twofold.domain.Refusal;
import app.twofold.domain.checkin.Reminders;
import app.twofold.domain.couple.CoupleState;
import app.twofold.server.Unavailable;
import app.twofold.server.reminder.PlanRows.DuePlan;
import app.twofold.server.reminder.PlanRows.PlanRow;
import app.twofold.server.stream.Streams;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/// Plans a couple's reminders ahead, anew whenever a command may have changed them.
///
/// A mark is written before such a command. If the program dies between the commit and the planning, the mark stays,
/// holds the couple's reminders back, and has another node plan them after [#GRACE].
///
/// In a frozen space nothing is planned, until it is opened again.
@Service
public class ReminderPlanner {

    /// How far ahead reminders are planned.
    static final Duration HORIZON = Duration.ofDays(8);

    /// How long a plan is left before it is continued.
    static final Duration AFRESH = Duration.ofDays(4);

    /// How long a command may take before somebody else plans after it.
    static final Duration GRACE = Duration.ofMinutes(1);

    /// How long a given reminder is kept after its check-in is over.
    private static final Duration KEPT = Duration.ofDays(30);

    private final PlanRows plans;
    private final ReminderRows reminders;
    private final Streams<CoupleState, Command, Event, Refusal> streams;
    private final TransactionOperations transactions;
    private final Clock clock;

    ReminderPlanner(
            PlanRows plans,
            ReminderRows reminders,
            Streams<CoupleState, Command, Event, Refusal> streams,
            TransactionOperations transactions,
            Clock clock) {
        this.plans = plans;
        this.reminders = reminders;
        this.streams = streams;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Runs a command that may change what a couple is reminded of, and answers what it came to.
    ///
    /// @throws Unavailable if the database does not answer
    public <T> T around(CoupleId couple, Supplier<T> command) {
        UUID mark = UUID.randomUUID();
        Instant begun = clock.instant();
        begin(couple, mark, begun);
        T outcome = command.get();
        try {
            plan(couple, mark, begun);
        } catch (DataAccessException | TransactionException | Unavailable _) {
            // The mark stays, and with it the duty.
            return outcome;
        }
        return outcome;
    }

    private void begin(CoupleId couple, UUID mark, Instant now) {
        try {
            plans.begin(couple, mark, now, now.plus(GRACE));
        } catch (DataAccessException e) {
            throw new Unavailable(e);
        }
    }

    /// Plans from the latest state of the couple. Doing it again changes nothing.
    ///
    /// @param done the mark of the command that has finished, if it was one
    /// @param from reminders that are due earlier are planned already, as far as the caller knows
    void plan(CoupleId couple, @Nullable UUID done, Instant from) {
        Instant now = clock.instant();
        CoupleState state = streams.latest(couple.value());
        transactions.executeWithoutResult(_ -> {
            PlanRow row = plans.lock(couple).orElse(new PlanRow(0, from, null));
            UUID open = Objects.equals(row.mark(), done) ? null : row.mark();
            if (row.seq() <= state.seq()) {
                write(couple, state, row.dueFrom().isBefore(from) ? row.dueFrom() : from, now);
                note(couple, state, now, open);
            } else if (open == null) {
                // Somebody has planned from a later state already.
                plans.planned(couple, row.seq(), now.plus(HORIZON), now.plus(AFRESH), null);
            }
        });
    }

    /// Continues a plan, or does what a command that broke off has left to do.
    void plan(DuePlan due) {
        plan(due.couple(), due.mark(), clock.instant());
    }

    private void write(CoupleId couple, CoupleState state, Instant dueFrom, Instant now) {
        Set<ReminderKey> waiting = reminders.waiting(couple);
        Instant earliest = waiting.stream()
                .map(ReminderKey::dueAt)
                .filter(due -> due.isBefore(dueFrom))
                .min(Instant::compareTo)
                .orElse(dueFrom);
        Map<ReminderKey, Instant> wanted = wanted(state, earliest, now);
        Set<ReminderKey> outdated = new HashSet<>(waiting);
        outdated.removeAll(wanted.keySet());
        reminders.drop(couple, outdated);
        wanted.keySet().removeIf(key -> waiting.contains(key) || key.dueAt().isBefore(dueFrom));
        reminders.add(couple, wanted);
        reminders.forget(couple, now.minus(KEPT));
    }

    private static Map<ReminderKey, Instant> wanted(CoupleState state, Instant from, Instant now) {
        Map<ReminderKey, Instant> wanted = new HashMap<>();
        Reminders.between(state.checkins(), from, now.plus(HORIZON), now)
                .forEach(reminder -> state.persons()
                        .forEach(person -> wanted.put(
                                new ReminderKey(
                                        reminder.occurrence().id().schedule(),
                                        reminder.occurrence().id().original(),
                                        (int) reminder.lead().toMinutes(),
                                        person,
                                        reminder.dueAt()),
                                reminder.occurrence().closesAt())));
        return wanted;
    }

    /// While another command is under way, what it brings is due from now on.
    private void note(CoupleId couple, CoupleState state, Instant now, @Nullable UUID open) {
        boolean inForce = !state.leaving().isFrozen()
                && state.checkins().schedules().byId().values().stream()
                        .anyMatch(schedule -> schedule.agreed() != null);
        if (open != null) {
            plans.planned(couple, state.seq(), now, now.plus(GRACE), open);
        } else if (inForce) {
            plans.planned(couple, state.seq(), now.plus(HORIZON), now.plus(AFRESH), null);
        } else {
            plans.remove(couple);
        }
    }
}
