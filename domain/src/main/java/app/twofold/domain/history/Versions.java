package app.twofold.domain.history;

import app.twofold.domain.boundary.Boundary;
import app.twofold.domain.checkin.schedule.Schedule;
import app.twofold.domain.goal.Goal;
import app.twofold.domain.goal.GoalHappening;
import app.twofold.domain.goal.Wordings;
import app.twofold.domain.timeline.Entry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The versions of words, oldest first.
final class Versions {

    private Versions() {}

    /// Every wording that was in force, in turn, and the one that waits.
    ///
    /// @param told the goal's entries, oldest first
    static List<Version> of(Goal goal, List<Entry> told) {
        List<Version> versions = new ArrayList<>();
        for (Entry entry : told) {
            if (entry.happening() instanceof GoalHappening.Agreed agreed) {
                until(versions, entry.at());
                versions.add(new Version(
                        agreed.version(),
                        new Version.Stated.OfGoal(agreed.wording()),
                        entry.at(),
                        null,
                        agreed.assents(),
                        true));
            }
        }
        Wordings.Proposal open = goal.proposal();
        if (open != null) {
            versions.add(new Version(
                    open.version(), new Version.Stated.OfGoal(open.wording()), open.at(), null, open.assents(), false));
        } else if (versions.isEmpty()) {
            versions.add(alone(goal));
        }
        return versions;
    }

    /// Words that never needed a second assent, or were given up before it.
    private static Version alone(Goal goal) {
        Wordings.Agreed agreed = goal.agreed();
        return new Version(
                goal.wordings().versions(),
                new Version.Stated.OfGoal(goal.wording()),
                agreed == null ? goal.proposedAt() : agreed.since(),
                null,
                Map.of(),
                agreed != null);
    }

    private static void until(List<Version> versions, Instant at) {
        if (!versions.isEmpty()) {
            Version last = versions.removeLast();
            versions.add(new Version(last.number(), last.words(), last.since(), at, last.assents(), last.isAgreed()));
        }
    }

    static List<Version> of(Boundary boundary) {
        Stream<Version> past = boundary.past().stream().map(p -> version(p.version(), p.until()));
        Instant end = boundary.withdrawn() == null ? null : boundary.withdrawn().at();
        Stream<Version> open = Stream.concat(Stream.of(boundary.standing()), Stream.ofNullable(boundary.beside()))
                .map(v -> version(v, end));
        return Stream.concat(past, open)
                .sorted(Comparator.comparingInt(Version::number))
                .toList();
    }

    private static Version version(app.twofold.domain.boundary.Version version, @Nullable Instant until) {
        return new Version(
                version.number(),
                new Version.Stated.OfBoundary(version.wording(), version.revision()),
                version.agreedAt() == null ? version.at() : version.agreedAt(),
                until,
                version.assents(),
                version.isAgreed());
    }

    static List<Version> of(Schedule schedule) {
        Stream<Version> agreed = schedule.plans().agreed().stream()
                .map(plan -> new Version(
                        plan.version(),
                        new Version.Stated.OfSchedule(plan.plan()),
                        plan.since(),
                        plan.until(),
                        Map.of(),
                        true));
        Stream<Version> open = Optional.ofNullable(schedule.proposal()).map(Versions::waiting).stream();
        return Stream.concat(agreed, open).toList();
    }

    private static Version waiting(Schedule.Proposal proposal) {
        return new Version(
                proposal.version(),
                new Version.Stated.OfSchedule(proposal.plan()),
                proposal.at(),
                null,
                proposal.assents(),
                false);
    }
}
