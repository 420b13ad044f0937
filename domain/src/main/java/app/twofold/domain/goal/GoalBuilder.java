package app.twofold.domain.goal;

import app.twofold.domain.MilestoneId;
import app.twofold.domain.PersonId;
import app.twofold.domain.goal.Goal.Agreed;
import app.twofold.domain.goal.Goal.Entry;
import app.twofold.domain.goal.Goal.LettingGo;
import app.twofold.domain.goal.Goal.Pause;
import app.twofold.domain.goal.Goal.Proposal;
import app.twofold.domain.goal.Goal.Reached;
import app.twofold.domain.text.LiveText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PSortedMap;

/// Makes a goal from another one. Short-lived, for one event.
final class GoalBuilder {

    private final Goal before;
    private int versions;
    private @Nullable Agreed agreed;
    private @Nullable Proposal proposal;
    private LiveWording words;
    private LiveText notes;
    private PSortedMap<Long, Entry> progress;
    private PMap<MilestoneId, Reached> reached;
    private PMap<PersonId, Pause> aside;
    private @Nullable LettingGo lettingGo;
    private PSet<PersonId> calledAchieved;
    private @Nullable Instant achievedAt;
    private Instant touchedAt;

    GoalBuilder(Goal before) {
        this.before = before;
        versions = before.versions();
        agreed = before.agreed();
        proposal = before.proposal();
        words = before.words();
        notes = before.notes();
        progress = before.progress();
        reached = before.reached();
        aside = before.aside();
        lettingGo = before.lettingGo();
        calledAchieved = before.calledAchieved();
        achievedAt = before.achievedAt();
        touchedAt = before.touchedAt();
    }

    GoalBuilder versions(int value) {
        versions = value;
        return this;
    }

    GoalBuilder agreed(@Nullable Agreed value) {
        agreed = value;
        return this;
    }

    GoalBuilder proposal(@Nullable Proposal value) {
        proposal = value;
        return this;
    }

    GoalBuilder words(LiveWording value) {
        words = value;
        return this;
    }

    GoalBuilder notes(LiveText value) {
        notes = value;
        return this;
    }

    GoalBuilder progress(PSortedMap<Long, Entry> value) {
        progress = value;
        return this;
    }

    GoalBuilder reached(PMap<MilestoneId, Reached> value) {
        reached = value;
        return this;
    }

    GoalBuilder aside(PMap<PersonId, Pause> value) {
        aside = value;
        return this;
    }

    GoalBuilder lettingGo(@Nullable LettingGo value) {
        lettingGo = value;
        return this;
    }

    GoalBuilder calledAchieved(PSet<PersonId> value) {
        calledAchieved = value;
        return this;
    }

    GoalBuilder achievedAt(@Nullable Instant value) {
        achievedAt = value;
        return this;
    }

    GoalBuilder touchedAt(Instant value) {
        touchedAt = value;
        return this;
    }

    Goal build() {
        return new Goal(
                before.id(),
                before.proposedBy(),
                before.proposedAt(),
                versions,
                agreed,
                proposal,
                words,
                notes,
                progress,
                reached,
                aside,
                lettingGo,
                calledAchieved,
                achievedAt,
                touchedAt);
    }
}
