package app.twofold.domain.checkin.schedule;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.SAM;
import static app.twofold.domain.checkin.SomeSchedules.EVENINGS;
import static app.twofold.domain.checkin.SomeSchedules.FIRST;
import static app.twofold.domain.checkin.SomeSchedules.LATER_EVENINGS;
import static app.twofold.domain.checkin.SomeSchedules.SUNDAYS;
import static app.twofold.domain.checkin.SomeSchedules.agreedSchedule;
import static app.twofold.domain.checkin.SomeSchedules.proposedSchedule;
import static app.twofold.domain.checkin.SomeSchedules.schedule;
import static app.twofold.domain.checkin.SomeSchedules.soloSchedule;
import static app.twofold.domain.checkin.SomeSchedules.status;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.People;
import app.twofold.domain.ScheduleId;
import app.twofold.domain.Story;
import app.twofold.domain.TemplateId;
import app.twofold.domain.Words;
import app.twofold.domain.checkin.PlanRules;
import app.twofold.domain.checkin.SomeSchedules;
import app.twofold.domain.checkin.schedule.ScheduleCommand.AgreeSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.DeclineSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.ProposeSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.SuggestPlan;
import app.twofold.domain.checkin.schedule.ScheduleCommand.TakeBackScheduleAssent;
import app.twofold.domain.checkin.schedule.ScheduleCommand.WithdrawPlan;
import app.twofold.domain.checkin.schedule.ScheduleEvent.PlanSuggested;
import app.twofold.domain.checkin.schedule.ScheduleEvent.PlanWithdrawn;
import app.twofold.domain.checkin.schedule.ScheduleEvent.ScheduleAgreed;
import app.twofold.domain.checkin.schedule.ScheduleEvent.ScheduleAssentTakenBack;
import app.twofold.domain.checkin.schedule.ScheduleEvent.ScheduleDeclined;
import app.twofold.domain.checkin.schedule.ScheduleEvent.ScheduleProposed;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.NoPlanProposed;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.PlanAlreadyAgreed;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.PlanChanged;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.PlanNotYours;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.PlanPast;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.ScheduleIdTaken;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.ScheduleOver;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.ScheduleUnknown;
import app.twofold.domain.checkin.schedule.ScheduleRefusal.TooManySchedules;
import app.twofold.domain.checkin.template.TemplateRef;
import app.twofold.domain.checkin.template.TemplateRefusal.TemplateUnknown;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanRulesTest {

    private static final Instant NOW = Story.START;
    private static final Words LATER = new Words("once I am back");

    @Test
    void proposingIsTheProposersAssentToVersionOne() {
        Story story = Story.givenBoth()
                .when(ALEX, new ProposeSchedule(SUNDAYS, EVENINGS))
                .then(new ScheduleProposed(SUNDAYS, EVENINGS));

        assertThat(status(story, NOW)).isEqualTo(ScheduleStatus.PROPOSED);
        assertThat(schedule(story).proposal().assents()).containsOnlyKeys(ALEX);
        story.when(ALEX, new AgreeSchedule(SUNDAYS, 1)).thenRefused(new PlanAlreadyAgreed());
    }

    @Test
    void isAgreedWhenBothHaveAgreedToTheSamePlan() {
        Story story =
                proposedSchedule().when(SAM, new AgreeSchedule(SUNDAYS, 1)).then(new ScheduleAgreed(SUNDAYS, 1));

        assertThat(status(story, NOW)).isEqualTo(ScheduleStatus.AGREED);
        assertThat(schedule(story).agreed()).isEqualTo(new Schedule.Agreed(1, EVENINGS, NOW, null));
        story.when(SAM, new AgreeSchedule(SUNDAYS, 1)).thenRefused(new PlanAlreadyAgreed());
        story.when(SAM, new AgreeSchedule(SUNDAYS, 2)).thenRefused(new NoPlanProposed());
    }

    @Test
    void isAgreedAtOnceForOneWhoWorksAlone() {
        assertThat(status(soloSchedule(), NOW)).isEqualTo(ScheduleStatus.AGREED);
    }

    @Test
    void nothingBindsTheOneWhoJoins() {
        Story story = soloSchedule().and(People.samJoins());

        assertThat(status(story, NOW)).isEqualTo(ScheduleStatus.PROPOSED);
        assertThat(schedule(story).proposal().assents()).containsOnlyKeys(ALEX);
        story.when(SAM, new AgreeSchedule(SUNDAYS, 1)).then(new ScheduleAgreed(SUNDAYS, 1));
        assertThat(status(story, NOW)).isEqualTo(ScheduleStatus.AGREED);
    }

    @Test
    void keepsWhatWasAgreedWhileAChangeIsProposed() {
        Story story = agreedSchedule()
                .when(SAM, new SuggestPlan(SUNDAYS, 0, LATER_EVENINGS))
                .then(new PlanSuggested(SUNDAYS, 2, LATER_EVENINGS));

        assertThat(schedule(story).plan()).isEqualTo(EVENINGS);
        assertThat(schedule(story).proposal().assents()).containsOnlyKeys(SAM);
        story.later(Duration.ofHours(1))
                .when(ALEX, new AgreeSchedule(SUNDAYS, 2))
                .then(new ScheduleAgreed(SUNDAYS, 2));
        assertThat(schedule(story).plan()).isEqualTo(LATER_EVENINGS);
        assertThat(schedule(story).plans().agreed().getFirst().until()).isEqualTo(NOW.plus(Duration.ofHours(1)));
    }

    @Test
    void aSuggestionClearsTheAssentsToThePlanBefore() {
        Story story = proposedSchedule()
                .when(SAM, new SuggestPlan(SUNDAYS, 1, LATER_EVENINGS))
                .then(new PlanSuggested(SUNDAYS, 2, LATER_EVENINGS));

        assertThat(schedule(story).proposal().assents()).containsOnlyKeys(SAM);
        story.when(SAM, new AgreeSchedule(SUNDAYS, 1)).thenRefused(new PlanChanged(2));
        story.when(ALEX, new SuggestPlan(SUNDAYS, 1, EVENINGS)).thenRefused(new PlanChanged(2));
    }

    @Test
    void suggestingTheSamePlanIsAgreeing() {
        proposedSchedule().when(SAM, new SuggestPlan(SUNDAYS, 1, EVENINGS)).then(new ScheduleAgreed(SUNDAYS, 1));
        proposedSchedule().when(ALEX, new SuggestPlan(SUNDAYS, 1, EVENINGS)).thenNothingToDo();
        agreedSchedule().when(ALEX, new SuggestPlan(SUNDAYS, 0, EVENINGS)).thenNothingToDo();
    }

    @Test
    void anAssentCanBeTakenBackWhileTheOthersIsMissing() {
        Story story = proposedSchedule()
                .when(ALEX, new TakeBackScheduleAssent(SUNDAYS))
                .then(new ScheduleAssentTakenBack(SUNDAYS, 1));

        story.when(ALEX, new TakeBackScheduleAssent(SUNDAYS)).thenNothingToDo();
        story.when(SAM, new AgreeSchedule(SUNDAYS, 1)).then(new ScheduleAgreed(SUNDAYS, 1));
        assertThat(status(story, NOW)).isEqualTo(ScheduleStatus.PROPOSED);
    }

    @Test
    void notNowTellsTheProposerAndCanBeReconsidered() {
        Story story = proposedSchedule()
                .when(SAM, new DeclineSchedule(SUNDAYS, 1, LATER))
                .then(new ScheduleDeclined(SUNDAYS, 1, LATER));

        assertThat(status(story, NOW)).isEqualTo(ScheduleStatus.NOT_NOW);
        story.when(SAM, new DeclineSchedule(SUNDAYS, 1, LATER)).thenNothingToDo();
        story.when(SAM, new AgreeSchedule(SUNDAYS, 1)).then(new ScheduleAgreed(SUNDAYS, 1));
        assertThat(status(story, NOW)).isEqualTo(ScheduleStatus.AGREED);
    }

    @Test
    void aProposalIsDroppedByTheOneWhoOpenedIt() {
        proposedSchedule().when(SAM, new WithdrawPlan(SUNDAYS)).thenRefused(new PlanNotYours());
        Story story = proposedSchedule().when(ALEX, new WithdrawPlan(SUNDAYS)).then(new PlanWithdrawn(SUNDAYS));

        assertThat(status(story, NOW)).isEqualTo(ScheduleStatus.WITHDRAWN);
        story.when(SAM, new AgreeSchedule(SUNDAYS, 1)).thenRefused(new ScheduleOver());
        agreedSchedule().when(ALEX, new WithdrawPlan(SUNDAYS)).thenRefused(new NoPlanProposed());
    }

    @Test
    void refusesAPlanOfWhichNothingIsStillToCome() {
        Plan once = SomeSchedules.plan(FIRST, People.BERLIN, null);
        Story.givenBoth()
                .at(SomeSchedules.berlin(FIRST))
                .when(ALEX, new ProposeSchedule(SUNDAYS, once))
                .thenRefused(new PlanPast());
        Story.givenBoth(Story.by(ALEX, new ScheduleProposed(SUNDAYS, once)))
                .at(SomeSchedules.berlin(FIRST))
                .when(SAM, new AgreeSchedule(SUNDAYS, 1))
                .thenRefused(new PlanPast());
    }

    @Test
    void refusesATemplateThatIsNotThere() {
        Plan plan = new Plan(
                EVENINGS.name(),
                new TemplateRef.Own(new TemplateId(new UUID(8, 1))),
                FIRST,
                People.BERLIN,
                null,
                EVENINGS.length(),
                EVENINGS.window(),
                EVENINGS.reminders());

        Story.givenBoth().when(ALEX, new ProposeSchedule(SUNDAYS, plan)).thenRefused(new TemplateUnknown());
        agreedSchedule().when(ALEX, new SuggestPlan(SUNDAYS, 0, plan)).thenRefused(new TemplateUnknown());
    }

    @Test
    void refusesWhatIsNotThereOrThereAlready() {
        Story.givenBoth().when(SAM, new AgreeSchedule(SUNDAYS, 1)).thenRefused(new ScheduleUnknown());
        proposedSchedule().when(SAM, new ProposeSchedule(SUNDAYS, EVENINGS)).thenRefused(new ScheduleIdTaken());
    }

    @Test
    void aCoupleHasFiftySchedulesAtMost() {
        Story story = Story.givenBoth();
        for (int i = 0; i < PlanRules.MAX_SCHEDULES; i++) {
            story.and(Story.by(ALEX, new ScheduleProposed(new ScheduleId(new UUID(9, i)), EVENINGS)));
        }

        story.when(ALEX, new ProposeSchedule(SUNDAYS, EVENINGS))
                .thenRefused(new TooManySchedules(PlanRules.MAX_SCHEDULES));
        story.and(Story.by(ALEX, new PlanWithdrawn(new ScheduleId(new UUID(9, 0)))))
                .when(ALEX, new ProposeSchedule(SUNDAYS, EVENINGS))
                .then(new ScheduleProposed(SUNDAYS, EVENINGS));
    }
}
