package app.twofold.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Command;
import app.twofold.domain.Issued;
import app.twofold.domain.PersonId;
import app.twofold.domain.checkin.Occurrences;
import app.twofold.domain.checkin.schedule.Occurrence;
import app.twofold.domain.checkin.schedule.OccurrenceState;
import app.twofold.domain.checkin.schedule.Schedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.EndSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.PauseSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.Skip;
import app.twofold.domain.checkin.schedule.ScheduleCommand.TakeBackScheduleAssent;
import app.twofold.domain.checkin.schedule.ScheduleEvent.MoveAgreed;
import app.twofold.domain.couple.CoupleState;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/// One is enough to step back from what was planned, and nobody undoes the other's stepping back.
final class ScheduleFreedomLaw {

    private static final Duration AHEAD = Duration.ofDays(40);

    private ScheduleFreedomLaw() {}

    static void check(Step step) {
        for (Schedule schedule : step.after().checkins().schedules().byId().values()) {
            for (PersonId person : step.after().persons()) {
                checkWayOut(step, schedule, person);
            }
            step.before()
                    .checkins()
                    .schedules()
                    .find(schedule.id())
                    .ifPresent(old -> checkNobodyElseBringsBack(step, old, schedule));
        }
    }

    private static void checkWayOut(Step step, Schedule schedule, PersonId person) {
        if (step.after().leaving().isFrozen()) {
            return; // Nothing comes up in what is frozen.
        }
        Instant now = step.issued().at();
        if (schedule.agreed() != null) {
            CoupleState paused = after(step, person, new PauseSchedule(schedule.id(), null));
            assertThat(toCome(paused, schedule, now)).as("pausing").isEmpty();
            CoupleState ended = after(step, person, new EndSchedule(schedule.id()));
            assertThat(toCome(ended, schedule, now)).as("ending").isEmpty();
            for (Occurrence occurrence : toCome(step.after(), schedule, now)) {
                Skip skip = new Skip(schedule.id(), occurrence.id().original());
                assertThat(Occurrences.find(after(step, person, skip).checkins(), occurrence.id(), now)
                                .orElseThrow()
                                .state())
                        .as("skipping")
                        .isEqualTo(OccurrenceState.SKIPPED);
            }
        }
        Schedule.Proposal open = schedule.proposal();
        if (open != null && open.assents().containsKey(person)) {
            Schedule taken = after(step, person, new TakeBackScheduleAssent(schedule.id()))
                    .checkins()
                    .schedules()
                    .find(schedule.id())
                    .orElseThrow();
            assertThat(taken.proposal().assents()).as("an assent is taken back").doesNotContainKey(person);
        }
    }

    private static List<Occurrence> toCome(CoupleState state, Schedule schedule, Instant now) {
        return Occurrences.between(state.checkins(), now.minus(Duration.ofDays(7)), now.plus(AHEAD), now).stream()
                .filter(occurrence -> occurrence.id().schedule().equals(schedule.id()))
                .filter(occurrence -> occurrence.state().isToCome())
                .toList();
    }

    private static CoupleState after(Step step, PersonId by, Command command) {
        CoupleState state = step.after();
        Instant now = step.issued().at();
        Step next = Step.of(state, new Issued<>(new UUID(7, state.seq()), by, now, ZoneOffset.UTC, command));
        assertThat(next.isAccepted())
                .as("%s by one alone: %s", command, next.answer())
                .isTrue();
        return next.after();
    }

    private static void checkNobodyElseBringsBack(Step step, Schedule old, Schedule schedule) {
        PersonId by = step.issued().by();
        for (Schedule.Pause pause : old.pauses()) {
            if (!pause.by().equals(by)) {
                assertThat(schedule.pauses()).as("a pause is one's own").contains(pause);
            }
        }
        boolean moved = step.happened().stream().anyMatch(recorded -> recorded.event() instanceof MoveAgreed);
        old.overrides()
                .skips()
                .forEach((original, persons) -> persons.forEach((person, since) -> {
                    if (!person.equals(by) && !moved) {
                        assertThat(schedule.overrides().skips())
                                .as("leaving out is one's own")
                                .containsKey(original);
                        assertThat(schedule.overrides().skips().get(original)).containsEntry(person, since);
                    }
                }));
    }
}
