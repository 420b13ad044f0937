package app.twofold.domain.couple;

import app.twofold.domain.PersonId;
import app.twofold.domain.Title;
import app.twofold.domain.boundary.Boundaries;
import app.twofold.domain.checkin.Checkins;
import app.twofold.domain.goal.Goals;
import app.twofold.domain.phase.Phases;
import app.twofold.domain.win.Wins;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/// Everything shared between two partners, as of one place in their stream. Immutable.
///
/// @param seq       the place in the stream that this state has seen; 0 before the first event
/// @param partners  one partner while solo, two from then on; the left one first
/// @param weekStart the day on which the couple's weeks start
/// @param zone      the zone in which the couple's days and weeks are counted
/// @param archive   a past out of an archive that is offered, or that the two have gone on from, elsewhere
public record CoupleState(
        long seq,
        Title name,
        PVector<Partner> partners,
        DayOfWeek weekStart,
        ZoneId zone,
        Goals goals,
        Wins wins,
        Boundaries boundaries,
        Checkins checkins,
        Phases phases,
        @Nullable OfferedArchive archive) {

    /// The state before the first event.
    public static final CoupleState EMPTY = new CoupleState(
            0,
            new Title("-"),
            TreePVector.empty(),
            DayOfWeek.MONDAY,
            ZoneOffset.UTC,
            Goals.NONE,
            Wins.NONE,
            Boundaries.NONE,
            Checkins.NONE,
            Phases.NONE,
            null);

    public boolean isFounded() {
        return !partners.isEmpty();
    }

    /// Whether the second seat is still free.
    public boolean isSolo() {
        return partners.size() < 2;
    }

    public Optional<Partner> partner(PersonId person) {
        return partners.stream().filter(p -> p.person().equals(person)).findFirst();
    }

    /// The partner who is not the given person; empty while solo.
    public Optional<Partner> partnerOf(PersonId person) {
        return partners.stream().filter(p -> !p.person().equals(person)).findFirst();
    }

    /// Who the partners are: one person while solo, two from then on.
    public Set<PersonId> persons() {
        return partners.stream().map(Partner::person).collect(Collectors.toUnmodifiableSet());
    }

    /// What day it is for the couple.
    public LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }

    /// The latest day that it is for the couple or one of the two. What somebody notes for their own today is never
    /// later
    /// than this; so what is counted up to now is counted up to this day.
    public LocalDate latestDay(Instant now) {
        return partners.stream()
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

    /// Whether nothing has been shared yet: no goal, no boundary, no check-in, no win and no phase.
    public boolean isEmpty() {
        return goals.equals(EMPTY.goals)
                && wins.equals(EMPTY.wins)
                && boundaries.equals(EMPTY.boundaries)
                && checkins.equals(EMPTY.checkins)
                && phases.equals(EMPTY.phases);
    }

    /// Whether the two have gone on in another space, so that nothing can happen here any more.
    public boolean hasMovedOn() {
        return archive != null && archive.isAgreed();
    }

    CoupleState seen(long head) {
        return new CoupleState(
                head, name, partners, weekStart, zone, goals, wins, boundaries, checkins, phases, archive);
    }

    CoupleState withName(Title other) {
        return new CoupleState(
                seq, other, partners, weekStart, zone, goals, wins, boundaries, checkins, phases, archive);
    }

    CoupleState withPartners(PVector<Partner> others) {
        return new CoupleState(seq, name, others, weekStart, zone, goals, wins, boundaries, checkins, phases, archive);
    }

    CoupleState withWeekStart(DayOfWeek day) {
        return new CoupleState(seq, name, partners, day, zone, goals, wins, boundaries, checkins, phases, archive);
    }

    CoupleState withZone(ZoneId other) {
        return new CoupleState(
                seq, name, partners, weekStart, other, goals, wins, boundaries, checkins, phases, archive);
    }

    CoupleState withGoals(Goals others) {
        return new CoupleState(
                seq, name, partners, weekStart, zone, others, wins, boundaries, checkins, phases, archive);
    }

    CoupleState withWins(Wins others) {
        return new CoupleState(
                seq, name, partners, weekStart, zone, goals, others, boundaries, checkins, phases, archive);
    }

    CoupleState withBoundaries(Boundaries others) {
        return new CoupleState(seq, name, partners, weekStart, zone, goals, wins, others, checkins, phases, archive);
    }

    CoupleState withCheckins(Checkins others) {
        return new CoupleState(seq, name, partners, weekStart, zone, goals, wins, boundaries, others, phases, archive);
    }

    CoupleState withArchive(@Nullable OfferedArchive other) {
        return new CoupleState(seq, name, partners, weekStart, zone, goals, wins, boundaries, checkins, phases, other);
    }

    CoupleState withPhases(Phases others) {
        return new CoupleState(
                seq, name, partners, weekStart, zone, goals, wins, boundaries, checkins, others, archive);
    }
}
