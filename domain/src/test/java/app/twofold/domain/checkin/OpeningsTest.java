package app.twofold.domain.checkin;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.SAM;
import static app.twofold.domain.checkin.SomeSchedules.FIRST;
import static app.twofold.domain.checkin.SomeSchedules.SUNDAYS;
import static app.twofold.domain.checkin.SomeSchedules.WEEKLY;
import static app.twofold.domain.checkin.SomeSchedules.agreedSchedule;
import static app.twofold.domain.checkin.SomeSchedules.berlin;
import static app.twofold.domain.checkin.SomeSchedules.proposedSchedule;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Story;
import app.twofold.domain.TemplateId;
import app.twofold.domain.checkin.Openings.Answer;
import app.twofold.domain.checkin.schedule.OccurrenceId;
import app.twofold.domain.checkin.schedule.ScheduleEvent.ScheduleEnded;
import app.twofold.domain.checkin.schedule.ScheduleEvent.SchedulePaused;
import app.twofold.domain.checkin.schedule.ScheduleEvent.Skipped;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.CheckinsPaused;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.NotOpenYet;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.OccurrenceSkipped;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.OccurrenceUnknown;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.ScheduleNotAgreed;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.ScheduleOver;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.ScheduleUnknown;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.WindowOver;
import app.twofold.domain.checkin.session.Opening;
import app.twofold.domain.checkin.template.BuiltIn;
import app.twofold.domain.checkin.template.Prompt;
import app.twofold.domain.checkin.template.Section;
import app.twofold.domain.checkin.template.Template;
import app.twofold.domain.checkin.template.TemplateEvent.TemplateDropped;
import app.twofold.domain.checkin.template.TemplateEvent.TemplateKept;
import app.twofold.domain.checkin.template.TemplateRef;
import app.twofold.domain.checkin.template.TemplateRefusal.TemplateUnknown;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OpeningsTest {

    private static final TemplateId OURS = new TemplateId(new UUID(8, 1));

    @Test
    void anOccurrenceIsOpenFromAnHourBeforeItsStartUntilItsWindowCloses() {
        Story story = agreedSchedule();

        assertThat(open(story, FIRST, berlin(FIRST.minusMinutes(61))))
                .isEqualTo(new Answer.Shut(new NotOpenYet(berlin(FIRST.minusHours(1)))));
        Opening opening = new Opening(
                WEEKLY,
                1,
                BuiltIn.WEEKLY.template(),
                berlin(FIRST.minusHours(1)),
                berlin(FIRST.plusDays(1)),
                new OccurrenceId(SUNDAYS, FIRST));
        assertThat(open(story, FIRST, berlin(FIRST.minusHours(1)))).isEqualTo(new Answer.Open(opening));
        assertThat(open(story, FIRST, berlin(FIRST.plusDays(1)).minusSeconds(1)))
                .isEqualTo(new Answer.Open(opening));
        assertThat(open(story, FIRST, berlin(FIRST.plusDays(1))))
                .isEqualTo(new Answer.Shut(new WindowOver(berlin(FIRST.plusDays(1)))));
    }

    @Test
    void whatIsLeftOutPausedEndedOrNotAgreedStaysShut() {
        Instant start = berlin(FIRST);

        assertThat(open(proposedSchedule(), FIRST, start)).isEqualTo(new Answer.Shut(new ScheduleNotAgreed()));
        assertThat(open(Story.givenBoth(), FIRST, start)).isEqualTo(new Answer.Shut(new ScheduleUnknown()));
        assertThat(open(agreedSchedule(), FIRST.plusMinutes(1), start))
                .isEqualTo(new Answer.Shut(new OccurrenceUnknown()));
        assertThat(open(agreedSchedule().and(Story.by(SAM, new Skipped(SUNDAYS, FIRST))), FIRST, start))
                .isEqualTo(new Answer.Shut(new OccurrenceSkipped()));
        assertThat(open(agreedSchedule().and(Story.by(SAM, new SchedulePaused(SUNDAYS, null))), FIRST, start))
                .isEqualTo(new Answer.Shut(new CheckinsPaused()));
        assertThat(open(agreedSchedule().and(Story.by(SAM, new ScheduleEnded(SUNDAYS))), FIRST, start))
                .isEqualTo(new Answer.Shut(new ScheduleOver()));
    }

    @Test
    void oneThatStartsNowIsOpenForADayWithTheTemplateAsItIs() {
        Template ours = Template.of("Ours", Section.of("One", Prompt.words("one", "What is new?")));
        Story story = Story.givenBoth(
                Story.by(ALEX, new TemplateKept(OURS, 1, BuiltIn.MONTHLY.template())),
                Story.by(SAM, new TemplateKept(OURS, 2, ours)),
                Story.by(SAM, new TemplateDropped(OURS)));
        TemplateRef ref = new TemplateRef.Own(OURS);

        assertThat(Openings.of(story.state().checkins(), ref, Story.START))
                .isEqualTo(new Answer.Open(
                        new Opening(ref, 2, ours, Story.START, Story.START.plus(Duration.ofDays(1)), null)));
        assertThat(Openings.of(Checkins.NONE, ref, Story.START)).isEqualTo(new Answer.Shut(new TemplateUnknown()));
    }

    private static Answer open(Story story, LocalDateTime original, Instant now) {
        return Openings.of(story.state().checkins(), new OccurrenceId(SUNDAYS, original), now);
    }
}
