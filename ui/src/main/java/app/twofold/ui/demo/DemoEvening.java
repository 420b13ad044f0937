package app.twofold.ui.demo;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.CheckinId;
import app.twofold.domain.Command;
import app.twofold.domain.GoalId;
import app.twofold.domain.OutcomeId;
import app.twofold.domain.Words;
import app.twofold.domain.checkin.schedule.Occasion;
import app.twofold.domain.checkin.schedule.OccurrenceId;
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
import app.twofold.domain.checkin.template.TemplateRef;
import app.twofold.domain.goal.GoalCommand.AgreeGoal;
import app.twofold.server.Seat;
import app.twofold.server.checkin.SealedAnswers;
import app.twofold.ui.demo.DemoTalks.Heard;
import app.twofold.ui.demo.DemoTalks.Round;
import app.twofold.ui.demo.DemoTalks.Taken;
import app.twofold.ui.demo.DemoTalks.Talk;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// One check-in of the demo, from coming in to the last word.
final class DemoEvening {

    private static final int PAUSE = 20;
    private static final Duration SLOW = Duration.ofSeconds(150);

    private final DemoCouple couple;
    private final SealedAnswers answers;
    private final Talk talk;
    private final Occasion occasion;
    private final CheckinId id;
    private final List<Prompt> prompts;
    private final Duration pace;
    private LocalDateTime time;
    private Place place = new Place.AtPrompt(0);

    private DemoEvening(
            DemoCouple couple,
            SealedAnswers answers,
            Talk talk,
            Occasion occasion,
            CheckinId id,
            BuiltIn template,
            Duration pace,
            LocalDateTime time) {
        this.couple = couple;
        this.answers = answers;
        this.talk = talk;
        this.occasion = occasion;
        this.id = id;
        this.prompts = template.template().prompts();
        this.pace = pace;
        this.time = time;
    }

    /// A weekly one, by a schedule.
    ///
    /// @param pace how long each thing takes
    /// @param time when it is held, in case it has been moved
    static DemoEvening scheduled(
            DemoCouple couple,
            SealedAnswers answers,
            Talk talk,
            OccurrenceId occurrence,
            Duration pace,
            LocalDateTime time) {
        var occasion = new Occasion.Scheduled(occurrence);
        return new DemoEvening(couple, answers, talk, occasion, occurrence.checkin(), BuiltIn.WEEKLY, pace, time);
    }

    /// One that no schedule has.
    static DemoEvening started(
            DemoCouple couple, SealedAnswers answers, Talk talk, BuiltIn template, LocalDateTime time) {
        var occasion = new Occasion.StartedNow(new TemplateRef.Supplied(template));
        return new DemoEvening(couple, answers, talk, occasion, new CheckinId(UUID.randomUUID()), template, SLOW, time);
    }

    /// One without a sentence that becomes a boundary.
    void tell() {
        tell(new BoundaryId(UUID.randomUUID()));
    }

    /// @param boundary what the sentence has become that is to be a boundary
    void tell(BoundaryId boundary) {
        then(couple.sam(), new EnterCheckin(id, occasion));
        then(couple.alex(), new EnterCheckin(id, occasion));
        Prompt first = prompts.getFirst();
        tell(new Round(
                first.id().value(),
                numbers(first, talk.numbers().alex()),
                numbers(first, talk.numbers().sam())));
        talk.rounds().forEach(this::tell);
        if (!talk.taken().isEmpty()) {
            goTo(new Place.AtOutcomes());
        }
        talk.taken().forEach(taken -> take(taken, boundary));
        goTo(new Place.AtClosing());
        var last = talk.last();
        then(couple.sam(), new SayClosing(id, last.sam().word(), last.sam().thanks()));
        then(couple.alex(), new SayClosing(id, last.alex().word(), last.alex().thanks()));
    }

    private void tell(Round round) {
        Prompt prompt = prompts.stream()
                .filter(one -> one.id().value().equals(round.prompt()))
                .findFirst()
                .orElseThrow();
        goTo(new Place.AtPrompt(prompts.indexOf(prompt)));
        answer(couple.alex(), prompt, round.alex());
        answer(couple.sam(), prompt, round.sam());
        if (round.paused()) {
            pause();
        }
        if (!round.heard().isEmpty()) {
            then(couple.seat(round.heard().getFirst().speaker()), new TakeFloor(id));
            round.heard().forEach(this::hear);
        }
    }

    private void answer(Seat who, Prompt prompt, Answer answer) {
        then(() -> couple.keeps(answers, who, id, prompt.id(), answer));
        then(who, new MarkReady(id, prompt.id()));
    }

    private void pause() {
        var back = time.plusMinutes(PAUSE).atZone(couple.state().zone()).toInstant();
        then(couple.alex(), new PauseCheckin(id, back));
        time = time.plusMinutes(PAUSE);
        then(couple.alex(), new ComeBack(id));
    }

    /// The floor passes to the other when its speaker has been heard.
    private void hear(Heard heard) {
        Seat speaker = couple.seat(heard.speaker());
        then(couple.other(speaker), new SayBack(id, new Words(heard.saidBack())));
        then(speaker, new ConfirmSayBack(id));
    }

    private void take(Taken taken, BoundaryId boundary) {
        var outcome = new OutcomeId(taken.kind() == Outcome.Kind.BOUNDARY ? boundary.value() : UUID.randomUUID());
        Seat by = couple.seat(taken.by());
        then(by, new NoteOutcome(id, outcome, taken.kind(), new Words(taken.sentence()), null));
        if (taken.kind() == Outcome.Kind.GOAL) {
            then(couple.other(by), new AgreeGoal(new GoalId(outcome.value()), 1));
        }
    }

    private void goTo(Place next) {
        if (!next.equals(place)) {
            then(couple.alex(), new Move(id, place, next));
            place = next;
        }
    }

    private static Answer numbers(Prompt prompt, List<Integer> values) {
        Map<Label, Integer> numbers = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) >= 0) {
                numbers.put(prompt.labels().get(i), values.get(i));
            }
        }
        return new Answer.Numbers(numbers);
    }

    private void then(Seat who, Command command) {
        then(() -> couple.does(who, command));
    }

    private void then(Runnable act) {
        couple.story()
                .on(couple.daysSince(time.toLocalDate()), time.toLocalTime().toString(), act);
        time = time.plus(pace);
    }
}
