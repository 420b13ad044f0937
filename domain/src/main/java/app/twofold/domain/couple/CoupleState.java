package app.twofold.domain.couple;

import app.twofold.domain.PersonId;
import app.twofold.domain.Title;
import app.twofold.domain.boundary.Boundaries;
import app.twofold.domain.checkin.Checkins;
import app.twofold.domain.goal.Goals;
import app.twofold.domain.leaving.Leaving;
import app.twofold.domain.phase.Phases;
import app.twofold.domain.promise.Promises;
import app.twofold.domain.win.Wins;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;

/// Everything shared between two partners, as of one place in their stream. Immutable.
///
/// @param seq     the place in the stream that this state has seen; 0 before the first event
/// @param archive a past out of an archive that is offered, or that the two have gone on from, elsewhere
public record CoupleState(
        long seq, Couple couple, Shared shared, @Nullable OfferedArchive archive) {

    /// The state before the first event.
    public static final CoupleState EMPTY = new CoupleState(0, Couple.NONE, Shared.NONE, null);

    public Title name() {
        return couple.called();
    }

    /// One partner while solo, two from then on; the left one first.
    public PVector<Partner> partners() {
        return couple.partners();
    }

    /// The day on which the couple's weeks start.
    public DayOfWeek weekStart() {
        return couple.weekStart();
    }

    /// The zone in which the couple's days and weeks are counted.
    public ZoneId zone() {
        return couple.zone();
    }

    public Goals goals() {
        return shared.goals();
    }

    public Wins wins() {
        return shared.wins();
    }

    public Boundaries boundaries() {
        return shared.boundaries();
    }

    public Checkins checkins() {
        return shared.checkins();
    }

    public Phases phases() {
        return shared.phases();
    }

    public Promises promises() {
        return shared.promises();
    }

    /// Whether the space is frozen, and who would open it again.
    public Leaving leaving() {
        return shared.leaving();
    }

    public boolean isFounded() {
        return !partners().isEmpty();
    }

    /// Whether the second seat is still free.
    public boolean isSolo() {
        return partners().size() < 2;
    }

    public Optional<Partner> partner(PersonId person) {
        return partners().stream().filter(p -> p.person().equals(person)).findFirst();
    }

    /// The partner who is not the given person; empty while solo.
    public Optional<Partner> partnerOf(PersonId person) {
        return partners().stream().filter(p -> !p.person().equals(person)).findFirst();
    }

    /// Who the partners are: one person while solo, two from then on.
    public Set<PersonId> persons() {
        return partners().stream().map(Partner::person).collect(Collectors.toUnmodifiableSet());
    }

    /// What day it is for the couple.
    public LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, zone());
    }

    /// The latest day that it is for the couple or one of the two. What somebody notes for their own today is never
    /// later than this; so what is counted up to now is counted up to this day.
    public LocalDate latestDay(Instant now) {
        return partners().stream()
                .map(partner -> partner.today(now))
                .reduce(today(now), (one, other) -> one.isBefore(other) ? other : one);
    }

    /// What day it is in the couple's calendar for one of the two: the couple's day, or their own where that has begun
    /// already. So what they note for their own today is in the week and month that they are shown.
    public LocalDate today(PersonId person, Instant now) {
        LocalDate couples = today(now);
        return partner(person)
                .map(partner -> partner.today(now))
                .filter(own -> own.isAfter(couples))
                .orElse(couples);
    }

    /// Whether nothing has been shared yet, by any feature.
    public boolean isEmpty() {
        return shared.with(Leaving.NONE).with(checkins().withoutRests()).equals(Shared.NONE);
    }

    /// Whether the two have gone on in another space, so that nothing can happen here any more.
    public boolean hasMovedOn() {
        return archive != null && archive.isAgreed();
    }

    CoupleState seen(long head) {
        return new CoupleState(head, couple, shared, archive);
    }

    CoupleState with(Couple other) {
        return new CoupleState(seq, other, shared, archive);
    }

    CoupleState with(Shared others) {
        return new CoupleState(seq, couple, others, archive);
    }

    CoupleState withArchive(@Nullable OfferedArchive other) {
        return new CoupleState(seq, couple, shared, other);
    }
}
