package app.twofold.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Event;
import app.twofold.domain.PersonId;
import app.twofold.domain.Recorded;
import app.twofold.domain.ScheduleId;
import app.twofold.domain.checkin.schedule.Schedule;
import app.twofold.domain.checkin.schedule.ScheduleEvent.MoveAgreed;
import app.twofold.domain.checkin.schedule.ScheduleEvent.MoveDeclined;
import app.twofold.domain.checkin.schedule.ScheduleEvent.MoveProposed;
import app.twofold.domain.checkin.schedule.ScheduleEvent.PlanSuggested;
import app.twofold.domain.checkin.schedule.ScheduleEvent.ScheduleAgreed;
import app.twofold.domain.checkin.schedule.ScheduleEvent.ScheduleAssentTakenBack;
import app.twofold.domain.checkin.schedule.ScheduleEvent.ScheduleDeclined;
import app.twofold.domain.checkin.schedule.ScheduleEvent.ScheduleProposed;
import app.twofold.domain.couple.CoupleState;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Keeps its own book of who has assented to which plan and to which move, and holds the schedules against it: nothing
/// is in force, and nothing is moved, without the assent of every partner.
final class ScheduleAssentLaw {

    private record PlanKey(ScheduleId schedule, int version) {}

    private record MoveKey(ScheduleId schedule, LocalDateTime original, LocalDateTime to) {}

    private final Map<Object, Set<PersonId>> book = new HashMap<>();
    private Instant now = Instant.EPOCH;

    static void check(List<Recorded<Event>> events) {
        ScheduleAssentLaw law = new ScheduleAssentLaw();
        CoupleState state = CoupleState.EMPTY;
        for (Recorded<Event> event : events) {
            law.note(state, event);
            CoupleState after = Step.fold(state, List.of(event));
            law.check(state, after);
            state = after;
        }
    }

    private void note(CoupleState before, Recorded<Event> recorded) {
        now = recorded.at().isAfter(now) ? recorded.at() : now;
        PersonId by = recorded.by();
        switch (recorded.event()) {
            case ScheduleProposed e -> assented(new PlanKey(e.schedule(), 1), by);
            case PlanSuggested e -> assented(new PlanKey(e.schedule(), e.version()), by);
            case ScheduleAgreed e -> assented(new PlanKey(e.schedule(), e.version()), by);
            case ScheduleAssentTakenBack e -> takenBack(before, e.schedule(), e.version(), by);
            case ScheduleDeclined e -> takenBack(before, e.schedule(), e.version(), by);
            case MoveProposed e -> assented(new MoveKey(e.schedule(), e.original(), e.to()), by);
            case MoveAgreed e -> assented(new MoveKey(e.schedule(), e.original(), e.to()), by);
            case MoveDeclined e -> declined(before, e, by);
            default -> {}
        }
    }

    private void assented(Object what, PersonId by) {
        book.computeIfAbsent(what, _ -> new HashSet<>()).add(by);
    }

    private void takenBack(CoupleState before, ScheduleId id, int version, PersonId by) {
        Schedule schedule = before.checkins().schedules().find(id).orElse(null);
        if (schedule != null
                && schedule.proposal() != null
                && schedule.proposal().version() == version) {
            book.getOrDefault(new PlanKey(id, version), new HashSet<>()).remove(by);
        }
    }

    private void declined(CoupleState before, MoveDeclined event, PersonId by) {
        before.checkins().schedules().find(event.schedule()).ifPresent(schedule -> {
            Schedule.AskedMove open = schedule.overrides().askedMoves().get(event.original());
            if (open != null) {
                MoveKey key = new MoveKey(
                        event.schedule(), event.original(), open.move().to());
                book.getOrDefault(key, new HashSet<>()).remove(by);
            }
        });
    }

    private void check(CoupleState before, CoupleState after) {
        Set<PersonId> partners = after.persons();
        assertThat(after.checkins().schedules().byId().keySet())
                .as("no schedule is lost")
                .containsAll(before.checkins().schedules().byId().keySet());
        for (Schedule schedule : after.checkins().schedules().byId().values()) {
            Schedule.Agreed agreed = schedule.agreed();
            if (agreed != null) {
                assertThat(given(new PlanKey(schedule.id(), agreed.version())))
                        .as("everybody has agreed to the plan in force")
                        .containsAll(partners);
            }
            @Nullable
            Schedule old = before.checkins().schedules().find(schedule.id()).orElse(null);
            schedule.overrides().moves().forEach((original, moved) -> {
                boolean stood =
                        old != null && moved.equals(old.overrides().moves().get(original));
                if (!stood || moved.start().isAfter(now)) {
                    assertThat(given(new MoveKey(schedule.id(), original, moved.to())))
                            .as("everybody has agreed to the move")
                            .containsAll(partners);
                }
            });
        }
    }

    private Set<PersonId> given(Object what) {
        return book.getOrDefault(what, Set.of());
    }
}
