package app.twofold.domain.couple;

import app.twofold.domain.PersonId;
import app.twofold.domain.boundary.BoundaryWaiting;
import app.twofold.domain.checkin.schedule.ScheduleWaiting;
import app.twofold.domain.goal.GoalWaiting;
import app.twofold.domain.timeline.Subject;
import app.twofold.domain.timeline.Waiting;
import app.twofold.domain.timeline.Waiting.Reason;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What one of the two is asked for: offered, never demanded. Derived, never stored.
public final class WhatWaits {

    private WhatWaits() {}

    /// All of it, the latest first; nothing in a space that is frozen, nor for somebody who is no partner here.
    public static List<Waiting> of(CoupleState state, PersonId person, Instant now) {
        return state.partner(person).filter(_ -> !state.leaving().isFrozen()).stream()
                .flatMap(partner -> all(state, partner, now))
                .sorted(Comparator.comparing(Waiting::since).reversed())
                .toList();
    }

    private static Stream<Waiting> all(CoupleState state, Partner me, Instant now) {
        PersonId person = me.person();
        BoundaryWaiting boundaries = new BoundaryWaiting(
                state.boundaries(), person, me.today(now), me.profile().zone());
        return Stream.of(
                        state.phases().waiting(person),
                        GoalWaiting.of(state.goals(), person),
                        boundaries.all(state.isSolo()),
                        ScheduleWaiting.of(state.checkins().schedules(), person, now),
                        state.promises()
                                .waiting(person, me.today(now), me.profile().zone()),
                        archive(state, person))
                .flatMap(waiting -> waiting);
    }

    private static Stream<Waiting> archive(CoupleState state, PersonId person) {
        return Stream.ofNullable(state.archive())
                .filter(archive -> !archive.isAgreed() && !archive.by().equals(person))
                .map(archive -> new Waiting(Reason.ARCHIVE_OFFERED, Subject.COUPLE, "", archive.at()));
    }
}
