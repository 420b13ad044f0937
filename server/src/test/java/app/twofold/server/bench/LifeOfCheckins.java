package app.twofold.server.bench;

import app.twofold.domain.CheckinId;
import app.twofold.domain.OutcomeId;
import app.twofold.domain.PersonId;
import app.twofold.domain.ScheduleId;
import app.twofold.domain.TemplateId;
import app.twofold.domain.Title;
import app.twofold.domain.checkin.schedule.Occasion.Scheduled;
import app.twofold.domain.checkin.schedule.OccurrenceId;
import app.twofold.domain.checkin.schedule.Plan;
import app.twofold.domain.checkin.schedule.Recurrence;
import app.twofold.domain.checkin.schedule.ScheduleCommand.AgreeSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.ProposeSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.Skip;
import app.twofold.domain.checkin.session.Answer;
import app.twofold.domain.checkin.session.Outcome;
import app.twofold.domain.checkin.session.Place;
import app.twofold.domain.checkin.session.SessionCommand.ComeBack;
import app.twofold.domain.checkin.session.SessionCommand.ConfirmSayBack;
import app.twofold.domain.checkin.session.SessionCommand.EnterCheckin;
import app.twofold.domain.checkin.session.SessionCommand.MarkReady;
import app.twofold.domain.checkin.session.SessionCommand.Move;
import app.twofold.domain.checkin.session.SessionCommand.NoteOutcome;
import app.twofold.domain.checkin.session.SessionCommand.PauseCheckin;
import app.twofold.domain.checkin.session.SessionCommand.SayBack;
import app.twofold.domain.checkin.session.SessionCommand.SayClosing;
import app.twofold.domain.checkin.session.SessionCommand.TakeFloor;
import app.twofold.domain.checkin.template.BuiltIn;
import app.twofold.domain.checkin.template.Label;
import app.twofold.domain.checkin.template.Prompt;
import app.twofold.domain.checkin.template.Template;
import app.twofold.domain.checkin.template.TemplateCommand.KeepTemplate;
import app.twofold.domain.checkin.template.TemplateRef;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A check-in each Sunday evening, with numbers and answers, some words said back, and what comes of it.
final class LifeOfCheckins {

    private final Life life;
    private final ScheduleId schedule;

    LifeOfCheckins(Life life) {
        this.life = life;
        this.schedule = new ScheduleId(life.id());
    }

    /// Proposes the schedule, which the other agrees to.
    void begin(LocalDate day) {
        Duration length = Duration.ofMinutes(20);
        Plan plan = new Plan(
                new Title("Sunday evening"),
                new TemplateRef.Supplied(BuiltIn.WEEKLY),
                start(day.plusDays(
                        DayOfWeek.SUNDAY.getValue() - (long) day.getDayOfWeek().getValue())),
                Life.ZONE,
                Recurrence.weekly(),
                length,
                Plan.USUAL_WINDOW,
                List.of(Duration.ofHours(1)));
        PersonId by = life.someone();
        life.does(by, new ProposeSchedule(schedule, plan));
        life.does(life.otherThan(by), new AgreeSchedule(schedule, 1));
        life.does(by, new KeepTemplate(new TemplateId(life.id()), 0, BuiltIn.MONTHLY.template()));
    }

    void day(LocalDate day) {
        if (day.getDayOfWeek() != DayOfWeek.SUNDAY) {
            return;
        }
        OccurrenceId occurrence = new OccurrenceId(schedule, start(day));
        if (life.chance(5)) {
            life.does(life.someone(), new Skip(schedule, occurrence.original()));
        } else if (life.chance(90)) {
            hold(occurrence, day);
        }
    }

    private static LocalDateTime start(LocalDate day) {
        return day.atTime(20, 0);
    }

    private void hold(OccurrenceId occurrence, LocalDate day) {
        CheckinId id = occurrence.checkin();
        PersonId first = life.someone();
        life.does(first, new EnterCheckin(id, new Scheduled(occurrence)));
        life.does(life.otherThan(first), new EnterCheckin(id, null));
        Template template =
                life.state().checkins().sessions().find(id).orElseThrow().template();
        Place place = new Place.AtPrompt(0);
        for (Prompt prompt : template.prompts()) {
            answer(id, prompt);
            if (life.chance(20)) {
                talk(id);
            }
            life.does(first, new Move(id, place, place.next(template)));
            place = place.next(template);
        }
        if (life.chance(10)) {
            life.does(first, new PauseCheckin(id, null));
            life.does(first, new ComeBack(id));
        }
        conclude(id, day);
        life.does(first, new Move(id, place, new Place.AtClosing()));
        close(id, first);
        close(id, life.otherThan(first));
    }

    private void answer(CheckinId id, Prompt prompt) {
        PersonId first = life.someone();
        PersonId second = life.otherThan(first);
        Answer early = answerTo(prompt);
        life.does(first, new MarkReady(id, prompt.id(), Map.of(first, early)));
        life.does(second, new MarkReady(id, prompt.id(), Map.of(first, early, second, answerTo(prompt))));
    }

    private Answer answerTo(Prompt prompt) {
        if (life.chance(8)) {
            return life.chance(50) ? new Answer.Skipped() : new Answer.InPerson();
        }
        if (prompt.kind() == Prompt.Kind.WORDS) {
            return new Answer.Said(life.phrases().words(3));
        }
        Map<Label, Integer> numbers = new HashMap<>();
        prompt.labels().forEach(label -> numbers.put(label, life.upTo(Answer.Numbers.MAX)));
        return new Answer.Numbers(numbers);
    }

    private void talk(CheckinId id) {
        PersonId speaker = life.someone();
        life.does(speaker, new TakeFloor(id));
        life.does(life.otherThan(speaker), new SayBack(id, life.phrases().words(1)));
        life.does(speaker, new ConfirmSayBack(id));
    }

    private void conclude(CheckinId id, LocalDate day) {
        for (int left = life.upTo(2); left > 0; left--) {
            Outcome.Kind kind = life.phrases()
                    .pick(List.of(
                            Outcome.Kind.PROMISE, Outcome.Kind.NOTE, Outcome.Kind.PROMISE, Outcome.Kind.BOUNDARY));
            LocalDate until = kind == Outcome.Kind.PROMISE ? day.plusDays(7) : null;
            life.does(
                    life.someone(),
                    new NoteOutcome(
                            id, new OutcomeId(life.id()), kind, life.phrases().words(1), until));
        }
    }

    private void close(CheckinId id, PersonId who) {
        life.does(
                who,
                new SayClosing(
                        id,
                        new Title(life.phrases().pick(List.of("calm", "close", "tired", "glad"))),
                        life.phrases().words(1)));
    }
}
