package app.twofold.ui.demo;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.ScheduleId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.checkin.schedule.OccurrenceId;
import app.twofold.domain.checkin.schedule.Plan;
import app.twofold.domain.checkin.schedule.Recurrence;
import app.twofold.domain.checkin.schedule.ScheduleCommand.AgreeSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.ProposeSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.Skip;
import app.twofold.domain.checkin.session.Answer;
import app.twofold.domain.checkin.template.BuiltIn;
import app.twofold.domain.checkin.template.PromptId;
import app.twofold.domain.checkin.template.TemplateRef;
import app.twofold.server.checkin.SealedAnswers;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;

/// The demo's check-ins of late: every Sunday by a schedule that both have agreed to, once missed and once skipped, and
/// a monthly one that waits for an answer.
final class DemoCheckins {

    private static final int FIRST = 9;
    private static final int SKIPPED = 4;
    private static final Duration PACE = Duration.ofSeconds(30);
    private static final LocalTime TIME = LocalTime.of(19, 30);

    private final DemoCouple couple;
    private final SealedAnswers answers;
    private final BoundaryId lateTalks;
    private final ScheduleId weekly = new ScheduleId(UUID.randomUUID());

    /// @param lateTalks the boundary that a sentence of a check-in has become
    DemoCheckins(DemoCouple couple, SealedAnswers answers, BoundaryId lateTalks) {
        this.couple = couple;
        this.answers = answers;
        this.lateTalks = lateTalks;
    }

    void tell() {
        sundays();
        monthly();
        couple.does(couple.sam(), daysAgo(SKIPPED) + 2, "18:05", new Skip(weekly, sunday(SKIPPED)));
        DemoTalks.ALL.forEach(talk -> {
            OccurrenceId occurrence = occurrence(talk.week());
            DemoEvening.scheduled(couple, answers, talk, occurrence, PACE, occurrence.original())
                    .tell(lateTalks);
        });
        prepared();
    }

    private void sundays() {
        var plan = plan(couple, "Sunday check-in", BuiltIn.WEEKLY, sunday(FIRST), Recurrence.weekly());
        couple.does(couple.sam(), daysAgo(FIRST) + 5, "20:20", new ProposeSchedule(weekly, plan));
        couple.does(couple.alex(), daysAgo(FIRST) + 4, "08:15", new AgreeSchedule(weekly, 1));
    }

    private void monthly() {
        var first = couple.daysAgo(0)
                .with(TemporalAdjusters.firstDayOfNextMonth())
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        var saturdays = new Recurrence("FREQ=MONTHLY;BYDAY=1SA");
        var plan = plan(couple, "A longer look back", BuiltIn.MONTHLY, first.atTime(LocalTime.of(10, 30)), saturdays);
        couple.does(couple.alex(), 2, "20:55", new ProposeSchedule(new ScheduleId(UUID.randomUUID()), plan));
    }

    /// What Alex has written for the next one, for themselves.
    private void prepared() {
        var next = occurrence(0).checkin();
        var thanks = new Answer.Said(new Words("That you wrote the boundary down, and did not leave it at midnight."));
        couple.story().on(0, "07:35", () -> couple.keeps(answers, couple.alex(), next, new PromptId("thanks"), thanks));
    }

    /// A plan with what is usual otherwise.
    static Plan plan(DemoCouple couple, String name, BuiltIn template, LocalDateTime start, Recurrence recurrence) {
        return new Plan(
                new Title(name),
                new TemplateRef.Supplied(template),
                start,
                couple.state().zone(),
                recurrence,
                template.length(),
                Plan.USUAL_WINDOW,
                List.of(Duration.ofHours(3)));
    }

    private OccurrenceId occurrence(int week) {
        return new OccurrenceId(weekly, sunday(week));
    }

    /// The check-in of so many Sundays ago; that of week 0 is today or still to come.
    private LocalDateTime sunday(int week) {
        return couple.sunday(week).atTime(TIME);
    }

    private int daysAgo(int week) {
        return couple.daysSince(couple.sunday(week));
    }
}
