package app.twofold.domain.checkin.schedule;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.BERLIN;
import static app.twofold.domain.People.SAM;
import static app.twofold.domain.checkin.SomeSchedules.FIRST;
import static app.twofold.domain.checkin.SomeSchedules.SECOND;
import static app.twofold.domain.checkin.SomeSchedules.SUNDAYS;
import static app.twofold.domain.checkin.SomeSchedules.THIRD;
import static app.twofold.domain.checkin.SomeSchedules.agreedSchedule;
import static app.twofold.domain.checkin.SomeSchedules.occurrence;
import static app.twofold.domain.checkin.SomeSchedules.plan;
import static app.twofold.domain.checkin.SomeSchedules.schedule;
import static app.twofold.domain.checkin.SomeSchedules.soloSchedule;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.People;
import app.twofold.domain.PersonId;
import app.twofold.domain.Story;
import app.twofold.domain.checkin.Occurrences;
import app.twofold.domain.checkin.SomeSchedules;
import app.twofold.domain.checkin.schedule.Revisions.Revision;
import app.twofold.domain.checkin.schedule.ScheduleEvent.MoveAgreed;
import app.twofold.domain.checkin.schedule.ScheduleEvent.MoveProposed;
import app.twofold.domain.checkin.schedule.ScheduleEvent.PlanSuggested;
import app.twofold.domain.checkin.schedule.ScheduleEvent.ScheduleAgreed;
import app.twofold.domain.checkin.schedule.ScheduleEvent.SchedulePaused;
import app.twofold.domain.checkin.schedule.ScheduleEvent.ScheduleResumed;
import app.twofold.domain.checkin.schedule.ScheduleEvent.Skipped;
import app.twofold.domain.checkin.schedule.ScheduleEvent.Unskipped;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RevisionsTest {

    private static final Duration AN_HOUR = Duration.ofHours(1);

    @Test
    void movingAgainAndBackAreChangesToo() {
        Story story = agreedSchedule();
        assertThat(revision(story, FIRST)).isEqualTo(new Revision(0, Story.START));

        moved(story.later(AN_HOUR), FIRST.plusDays(2));
        assertThat(revision(story, FIRST)).isEqualTo(new Revision(1, Story.START.plus(AN_HOUR)));
        moved(story, FIRST.plusDays(3));
        assertThat(revision(story, FIRST).number()).isEqualTo(2);
        moved(story.later(AN_HOUR), FIRST);
        assertThat(revision(story, FIRST)).isEqualTo(new Revision(3, Story.START.plus(AN_HOUR.multipliedBy(2))));

        assertThat(revision(story, SECOND)).isEqualTo(new Revision(0, Story.START));
    }

    @Test
    void whatIsOnlyAskedForIsNoChange() {
        Story story = agreedSchedule().and(Story.by(ALEX, new MoveProposed(SUNDAYS, FIRST, FIRST.plusDays(1), BERLIN)));

        assertThat(revision(story, FIRST).number()).isZero();
        story.and(Story.by(SAM, new ScheduleEvent.MoveDeclined(SUNDAYS, FIRST)));
        assertThat(revision(story, FIRST).number()).isZero();
    }

    @Test
    void leavingOutCountsWhenItBeginsAndWhenItEnds() {
        Story story = agreedSchedule().and(Story.by(SAM, new Skipped(SUNDAYS, FIRST)));
        assertThat(revision(story, FIRST).number()).isEqualTo(1);
        story.and(Story.by(ALEX, new Skipped(SUNDAYS, FIRST)), Story.by(SAM, new Unskipped(SUNDAYS, FIRST)));
        assertThat(revision(story, FIRST).number()).isEqualTo(1);
        story.and(Story.by(ALEX, new Unskipped(SUNDAYS, FIRST)));
        assertThat(revision(story, FIRST).number()).isEqualTo(2);
    }

    @Test
    void whatHappensToAllOfThemTouchesThoseThatAreNotOver() {
        Story story = agreedSchedule().at(SomeSchedules.berlin(SECOND.plusHours(25)));

        story.and(Story.by(SAM, new SchedulePaused(SUNDAYS, null)));
        assertThat(revision(story, FIRST).number()).isZero();
        assertThat(revision(story, THIRD).number()).isEqualTo(1);
        story.later(AN_HOUR).and(Story.by(SAM, new ScheduleResumed(SUNDAYS)));
        assertThat(revision(story, THIRD).number()).isEqualTo(2);
        Plan elsewhere = plan(FIRST, ZoneId.of("America/New_York"), "FREQ=WEEKLY");
        story.later(AN_HOUR)
                .and(Story.by(ALEX, new PlanSuggested(SUNDAYS, 2, elsewhere)))
                .and(Story.by(SAM, new ScheduleAgreed(SUNDAYS, 2)));
        assertThat(revision(story, THIRD).number()).isEqualTo(3);
        assertThat(revision(story, FIRST)).isEqualTo(new Revision(0, Story.START));
    }

    @Test
    void aPartnerWhoJoinsMakesItAnotherOneUntilBothAgree() {
        Story story = soloSchedule().and(Story.by(ALEX, new MoveProposed(SUNDAYS, FIRST, FIRST.plusDays(1), BERLIN)));
        assertThat(revision(story, FIRST).number()).isEqualTo(1);

        story.later(AN_HOUR).and(People.samJoins()).and(Story.by(SAM, new ScheduleAgreed(SUNDAYS, 1)));

        assertThat(revision(story, SECOND).number()).isEqualTo(2);
        assertThat(revision(story, FIRST).number()).isEqualTo(4);
    }

    @Test
    void neverFallsAndRisesWheneverATimeChanges() {
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            Story story = agreedSchedule();
            Map<LocalDateTime, String> shown = new HashMap<>();
            Map<LocalDateTime, Integer> numbers = new HashMap<>();
            for (int step = 0; step < 40; step++) {
                story.later(Duration.ofMinutes(random.nextInt(2_000)));
                happens(story, random);
                for (LocalDateTime original : List.of(FIRST, SECOND, THIRD, THIRD.plusWeeks(3))) {
                    Optional<Occurrence> found = Occurrences.find(
                            story.state().checkins(), new OccurrenceId(SUNDAYS, original), Story.START);
                    String now = found.map(RevisionsTest::shown).orElse("none");
                    String before = shown.put(original, now);
                    int number = found.map(o -> schedule(story).revision(o).number())
                            .orElse(numbers.getOrDefault(original, 0));
                    Integer last = numbers.put(original, number);
                    boolean changed = found.isPresent() && !now.equals(before);
                    if (last != null) {
                        assertThat(number)
                                .as("seed %d, step %d: %s to %s", seed, step, before, now)
                                .isGreaterThanOrEqualTo(changed ? last + 1 : last);
                    }
                }
            }
        }
    }

    private static void happens(Story story, Random random) {
        LocalDateTime original = FIRST.plusWeeks(random.nextInt(6));
        PersonId who = random.nextBoolean() ? ALEX : SAM;
        switch (random.nextInt(6)) {
            case 0 -> story.and(Story.by(who, new Skipped(SUNDAYS, original)));
            case 1 -> story.and(Story.by(who, new Unskipped(SUNDAYS, original)));
            case 2 -> story.and(Story.by(who, new SchedulePaused(SUNDAYS, null)));
            case 3 -> story.and(Story.by(who, new ScheduleResumed(SUNDAYS)));
            case 4 -> {
                int version = schedule(story).plans().versions() + 1;
                Plan plan = plan(FIRST, random.nextBoolean() ? BERLIN : ZoneId.of("Asia/Tokyo"), "FREQ=WEEKLY");
                story.and(Story.by(ALEX, new PlanSuggested(SUNDAYS, version, plan)))
                        .and(Story.by(SAM, new ScheduleAgreed(SUNDAYS, version)));
            }
            default -> {
                LocalDateTime to = LocalDateTime.ofInstant(
                                SomeSchedules.schedule(story).proposedAt(), BERLIN)
                        .plusDays(60 + random.nextInt(40));
                story.and(Story.by(ALEX, new MoveProposed(SUNDAYS, original, to, BERLIN)))
                        .and(Story.by(SAM, new MoveAgreed(SUNDAYS, original, to)));
            }
        }
    }

    /// What a calendar would show of an occurrence: when it is, and whether it is on.
    private static String shown(Occurrence occurrence) {
        boolean off = occurrence.state() == OccurrenceState.SKIPPED || occurrence.state() == OccurrenceState.PAUSED;
        return occurrence.start() + (off ? " off" : " on");
    }

    private static void moved(Story story, LocalDateTime to) {
        story.and(Story.by(ALEX, new MoveProposed(SUNDAYS, FIRST, to, BERLIN)))
                .and(Story.by(SAM, new MoveAgreed(SUNDAYS, FIRST, to)));
    }

    private static Revision revision(Story story, LocalDateTime original) {
        return schedule(story).revision(occurrence(story, original, Story.START));
    }
}
