package app.twofold.ui.demo;

import app.twofold.domain.ScheduleId;
import app.twofold.domain.checkin.schedule.OccurrenceId;
import app.twofold.domain.checkin.schedule.Plan;
import app.twofold.domain.checkin.schedule.Recurrence;
import app.twofold.domain.checkin.schedule.ScheduleCommand;
import app.twofold.domain.checkin.schedule.ScheduleCommand.AgreeMove;
import app.twofold.domain.checkin.schedule.ScheduleCommand.AgreeSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.EndSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.PauseSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.ProposeMove;
import app.twofold.domain.checkin.schedule.ScheduleCommand.ProposeSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.Skip;
import app.twofold.domain.checkin.schedule.ScheduleCommand.SuggestPlan;
import app.twofold.domain.checkin.template.BuiltIn;
import app.twofold.server.Seat;
import app.twofold.server.checkin.SealedAnswers;
import app.twofold.ui.demo.DemoEarlierTalks.Earlier;
import app.twofold.ui.demo.DemoTalks.Talk;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// The demo's earlier check-ins: every second week while the two were friends, every week when they came back, and
/// after a break every second week, until they let them be.
final class DemoEarlierCheckins {

    private static final Recurrence SECOND_WEEK = new Recurrence("FREQ=WEEKLY;INTERVAL=2");
    private static final Duration PACE = Duration.ofSeconds(75);
    private static final LocalTime FIRST_TIME = LocalTime.of(17, 0);
    private static final LocalTime SECOND_TIME = LocalTime.of(20, 0);
    private static final LocalTime MORNING = LocalTime.of(10, 30);

    private final DemoCouple couple;
    private final SealedAnswers answers;
    private final Seat alex;
    private final Seat sam;
    private final ScheduleId first = new ScheduleId(UUID.randomUUID());
    private final ScheduleId second = new ScheduleId(UUID.randomUUID());
    private final Map<Integer, LocalDateTime> moved = new HashMap<>();

    DemoEarlierCheckins(DemoCouple couple, SealedAnswers answers) {
        this.couple = couple;
        this.answers = answers;
        this.alex = couple.alex();
        this.sam = couple.sam();
    }

    void tell() {
        asFriends();
        comingBack();
        everySecondWeek();
        DemoEarlierTalks.ALL.forEach(earlier -> evening(earlier).tell());
    }

    private void asFriends() {
        does(
                alex,
                93,
                -6,
                "21:15",
                new ProposeSchedule(first, plan("Twenty minutes", at(93, FIRST_TIME), SECOND_WEEK)));
        does(sam, 93, -4, "18:20", new AgreeSchedule(first, 1));
        does(alex, 79, -1, "09:40", new Skip(first, at(79, FIRST_TIME)));
        does(sam, 75, 9, "22:10", new PauseSchedule(first, null));
        does(sam, 65, -2, "20:05", new EndSchedule(first));
    }

    private void comingBack() {
        Plan plan = plan("After the dishes", at(64, SECOND_TIME), Recurrence.weekly());
        does(sam, 65, -2, "20:15", new ProposeSchedule(second, plan));
        does(alex, 65, -1, "07:55", new AgreeSchedule(second, 1));
        skip(sam, 61, "12:10");
        skip(alex, 59, "21:50");
        skip(alex, 51, "12:40");
        skip(alex, 48, "11:50");
        skip(sam, 46, "08:30");
        move(sam, 47, at(47, SECOND_TIME).plusDays(1));
        does(alex, 43, 2, "19:10", new PauseSchedule(second, couple.sunday(36).plusDays(1)));
    }

    private void everySecondWeek() {
        Plan plan = plan("After the dishes", at(35, SECOND_TIME), SECOND_WEEK);
        does(sam, 36, 2, "18:30", new SuggestPlan(second, 0, plan));
        does(alex, 36, 3, "08:05", new AgreeSchedule(second, 2));
        move(alex, 25, at(25, SECOND_TIME).plusDays(2).minusMinutes(15));
        skip(alex, 21, "16:45");
        does(sam, 19, 3, "21:30", new EndSchedule(second));
    }

    private void skip(Seat by, int week, String time) {
        does(by, week, -1, time, new Skip(second, at(week, SECOND_TIME)));
    }

    private void move(Seat by, int week, LocalDateTime to) {
        does(by, week, -2, "13:05", new ProposeMove(second, at(week, SECOND_TIME), to));
        does(couple.other(by), week, -1, "09:10", new AgreeMove(second, at(week, SECOND_TIME), to));
        moved.put(week, to);
    }

    private DemoEvening evening(Earlier earlier) {
        Talk talk = earlier.talk();
        return switch (earlier.kind()) {
            case FIRST -> scheduled(first, talk, at(talk.week(), FIRST_TIME));
            case SECOND -> scheduled(second, talk, at(talk.week(), SECOND_TIME));
            case MONTHLY -> started(talk, BuiltIn.MONTHLY);
            case YEARLY -> started(talk, BuiltIn.YEARLY_REVIEW);
        };
    }

    private DemoEvening scheduled(ScheduleId schedule, Talk talk, LocalDateTime original) {
        LocalDateTime time = moved.getOrDefault(talk.week(), original);
        return DemoEvening.scheduled(couple, answers, talk, new OccurrenceId(schedule, original), PACE, time);
    }

    /// On the morning before that Sunday.
    private DemoEvening started(Talk talk, BuiltIn template) {
        return DemoEvening.started(
                couple,
                answers,
                talk,
                template,
                couple.sunday(talk.week()).minusDays(1).atTime(MORNING));
    }

    private Plan plan(String name, LocalDateTime start, Recurrence recurrence) {
        return DemoCheckins.plan(couple, name, BuiltIn.WEEKLY, start, recurrence);
    }

    /// @param daysLater how long after the Sunday of that week; less than 0 before it
    private void does(Seat who, int week, int daysLater, String time, ScheduleCommand command) {
        couple.does(who, couple.daysSince(couple.sunday(week).plusDays(daysLater)), time, command);
    }

    private LocalDateTime at(int week, LocalTime time) {
        return couple.sunday(week).atTime(time);
    }
}
