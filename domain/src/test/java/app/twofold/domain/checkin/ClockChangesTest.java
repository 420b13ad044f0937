package app.twofold.domain.checkin;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.SAM;
import static app.twofold.domain.checkin.SomeSchedules.SUNDAYS;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Recorded;
import app.twofold.domain.checkin.schedule.Occurrence;
import app.twofold.domain.checkin.schedule.Plan;
import app.twofold.domain.checkin.schedule.ScheduleEvent.ScheduleAgreed;
import app.twofold.domain.checkin.schedule.ScheduleEvent.ScheduleProposed;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Every zone that Java knows, every change of its clock from 2020 to 2035, and the partner in another zone whose clock
/// changes at another time.
class ClockChangesTest {

    private static final Instant FROM = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2036-01-01T00:00:00Z");
    private static final String EVERY_DAY = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU";
    private static final int DAYS = 4;

    private static final List<ZoneId> ZONES =
            ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList();

    @Test
    void eachOccurrenceComesOnceAtTheRightTimeForBoth() {
        int changes = 0;
        for (int i = 0; i < ZONES.size(); i++) {
            ZoneId zone = ZONES.get(i);
            ZoneId others = ZONES.get((i + 211) % ZONES.size());
            check(zone, others, LocalDateTime.parse("2026-07-15T19:30"), Instant.parse("2026-07-15T12:00:00Z"));
            for (ZoneOffsetTransition change : changes(zone.getRules())) {
                check(zone, others, insideOf(change), change.getInstant());
                check(zone, others, change.getDateTimeBefore().minusMinutes(1), change.getInstant());
                changes++;
            }
            for (ZoneOffsetTransition change : changes(others.getRules())) {
                check(zone, others, LocalDateTime.ofInstant(change.getInstant(), zone), change.getInstant());
            }
        }
        assertThat(ZONES).hasSizeGreaterThan(500);
        assertThat(changes).isGreaterThan(5_000);
    }

    private static List<ZoneOffsetTransition> changes(ZoneRules rules) {
        List<ZoneOffsetTransition> changes = new ArrayList<>();
        ZoneOffsetTransition next = rules.nextTransition(FROM);
        while (next != null && next.getInstant().isBefore(TO)) {
            changes.add(next);
            next = rules.nextTransition(next.getInstant());
        }
        return changes;
    }

    /// A local time that the change leaves out, or that comes twice.
    private static LocalDateTime insideOf(ZoneOffsetTransition change) {
        LocalDateTime first = change.isGap() ? change.getDateTimeBefore() : change.getDateTimeAfter();
        return first.plus(change.getDuration().abs().dividedBy(2));
    }

    /// A check-in every day at that time, looked at for some days around the instant.
    private static void check(ZoneId zone, ZoneId others, LocalDateTime near, Instant instant) {
        LocalTime time = near.toLocalTime().withSecond(0).withNano(0);
        LocalDate first = near.toLocalDate().minusDays(DAYS);
        Plan plan = SomeSchedules.plan(first.atTime(time), zone, EVERY_DAY);
        Checkins checkins = agreed(plan, first.atTime(time).minusDays(3).toInstant(ZoneOffset.UTC));
        List<LocalDateTime> originals = IntStream.rangeClosed(0, 2 * DAYS)
                .mapToObj(i -> plan.start().plusDays(i))
                .toList();
        Instant from = startOf(originals.getFirst(), zone);
        Instant to = startOf(originals.getLast(), zone);

        List<Occurrence> found = Occurrences.between(checkins, from, to, from);
        assertThat(found.stream().map(o -> o.id().original()))
                .as("each once in %s", zone)
                .isEqualTo(originals.subList(0, 2 * DAYS));
        for (Occurrence occurrence : found) {
            assertThat(occurrence.start()).isEqualTo(startOf(occurrence.id().original(), zone));
            checkShown(occurrence, others);
        }
        List<Occurrence> halves = new ArrayList<>(Occurrences.between(checkins, from, instant, from));
        halves.addAll(Occurrences.between(checkins, instant, to, from));
        assertThat(halves).as("the same in two parts in %s", zone).isEqualTo(found);
    }

    /// By the plan's clock it starts at the agreed time, or as much later as the clock jumps; by the other's it is the
    /// same instant, told by their own offset.
    private static void checkShown(Occurrence occurrence, ZoneId others) {
        LocalDateTime original = occurrence.id().original();
        ZoneRules rules = occurrence.plan().zone().getRules();
        ZoneOffsetTransition gap = rules.getValidOffsets(original).isEmpty() ? rules.getTransition(original) : null;
        LocalDateTime expected = gap == null ? original : original.plus(gap.getDuration());
        assertThat(LocalDateTime.ofInstant(occurrence.start(), occurrence.plan().zone()))
                .as("shown in %s", occurrence.plan().zone())
                .isEqualTo(expected);
        ZoneOffset offset = others.getRules().getOffset(occurrence.start());
        assertThat(LocalDateTime.ofInstant(occurrence.start(), others).toInstant(offset))
                .as("shown in %s", others)
                .isEqualTo(occurrence.start());
    }

    /// Told by offsets alone: the earlier of two, and where there is none the one before the gap.
    private static Instant startOf(LocalDateTime time, ZoneId zone) {
        ZoneRules rules = zone.getRules();
        List<ZoneOffset> offsets = rules.getValidOffsets(time);
        ZoneOffset offset = offsets.isEmpty() ? rules.getTransition(time).getOffsetBefore() : offsets.getFirst();
        return time.toInstant(offset);
    }

    private static Checkins agreed(Plan plan, Instant at) {
        Checkins proposed = CheckinDecider.evolve(
                Checkins.NONE, Set.of(ALEX, SAM), new Recorded<>(1, ALEX, at, new ScheduleProposed(SUNDAYS, plan)));
        return CheckinDecider.evolve(
                proposed,
                Set.of(ALEX, SAM),
                new Recorded<>(2, SAM, at.plus(Duration.ofMinutes(1)), new ScheduleAgreed(SUNDAYS, 1)));
    }
}
