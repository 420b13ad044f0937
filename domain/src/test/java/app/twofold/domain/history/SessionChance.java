package app.twofold.domain.history;

import app.twofold.domain.CheckinId;
import app.twofold.domain.Command;
import app.twofold.domain.OutcomeId;
import app.twofold.domain.PersonId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.checkin.schedule.Occasion;
import app.twofold.domain.checkin.session.Answer;
import app.twofold.domain.checkin.session.Outcome;
import app.twofold.domain.checkin.session.Place;
import app.twofold.domain.checkin.session.Session;
import app.twofold.domain.checkin.session.SessionCommand.AddTime;
import app.twofold.domain.checkin.session.SessionCommand.ComeBack;
import app.twofold.domain.checkin.session.SessionCommand.ConfirmSayBack;
import app.twofold.domain.checkin.session.SessionCommand.CorrectSayBack;
import app.twofold.domain.checkin.session.SessionCommand.EndCheckin;
import app.twofold.domain.checkin.session.SessionCommand.EnterCheckin;
import app.twofold.domain.checkin.session.SessionCommand.MarkReady;
import app.twofold.domain.checkin.session.SessionCommand.Move;
import app.twofold.domain.checkin.session.SessionCommand.NoteOutcome;
import app.twofold.domain.checkin.session.SessionCommand.PassFloor;
import app.twofold.domain.checkin.session.SessionCommand.PauseCheckin;
import app.twofold.domain.checkin.session.SessionCommand.SayBack;
import app.twofold.domain.checkin.session.SessionCommand.SayClosing;
import app.twofold.domain.checkin.session.SessionCommand.TakeFloor;
import app.twofold.domain.checkin.session.SessionCommand.TakeOutcomeBack;
import app.twofold.domain.checkin.session.SessionCommand.TakeReadyBack;
import app.twofold.domain.checkin.template.BuiltIn;
import app.twofold.domain.checkin.template.Prompt;
import app.twofold.domain.checkin.template.TemplateRef;
import app.twofold.domain.couple.CoupleState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Makes up what partners may ask for in a check-in, and what each of them keeps sealed meanwhile. Every sealed answer
/// in words has a word of its own.
final class SessionChance {

    private static final TemplateRef TEMPLATE = new TemplateRef.Supplied(BuiltIn.PACE_CHECK);

    private final Random random;
    private final Map<Key, Answer> sealed = new HashMap<>();
    private int written;

    private record Key(PersonId person, CheckinId checkin, Prompt prompt) {}

    SessionChance(Random random) {
        this.random = random;
    }

    Command command(CoupleState state, PersonId by, Instant now) {
        List<Session> open = state.checkins().sessions().byId().values().stream()
                .filter(session -> !session.isEnded())
                .toList();
        if (open.isEmpty() || random.nextInt(40) == 0) {
            return new EnterCheckin(checkin(), random.nextInt(9) == 0 ? null : new Occasion.StartedNow(TEMPLATE));
        }
        Session session = open.get(random.nextInt(open.size()));
        if (!session.entered().containsKey(by) && random.nextInt(8) > 0) {
            return new EnterCheckin(session.id(), null);
        }
        if (session.isPaused() && random.nextBoolean()) {
            return new ComeBack(session.id());
        }
        return inside(session, by, now);
    }

    private Command inside(Session session, PersonId by, Instant now) {
        CheckinId id = session.id();
        if (session.floor() != null && random.nextBoolean()) {
            return speaking(session, by);
        }
        return switch (random.nextInt(24)) {
            case 0, 1, 2, 3, 4, 5, 6, 7 -> ready(session, by);
            case 8 -> new TakeReadyBack(id, prompt(session).id());
            case 9, 10, 11, 12 -> move(session);
            case 13, 14, 15, 16 -> new TakeFloor(id);
            case 17 -> new PauseCheckin(id, backAt(now));
            case 18, 19, 20 -> outcome(id, now);
            case 21, 22 -> new SayClosing(id, new Title(words().value()), words());
            default -> random.nextInt(12) == 0 ? new EndCheckin(id) : ready(session, by);
        };
    }

    private Command speaking(Session session, PersonId by) {
        CheckinId id = session.id();
        boolean saidBack = session.floor() != null && session.floor().saidBack() != null;
        if (session.floor() != null && session.floor().speaker().equals(by)) {
            return switch (random.nextInt(saidBack ? 5 : 8)) {
                case 0 -> new ConfirmSayBack(id);
                case 1, 2 -> new CorrectSayBack(id, words());
                case 3 -> new PassFloor(id);
                case 4 -> new AddTime(id);
                default -> new SayBack(id, words());
            };
        }
        return random.nextInt(6) == 0 ? new ConfirmSayBack(id) : new SayBack(id, words());
    }

    /// What the server makes of a mark: the answers of the asking one and of those who are ready.
    private Command ready(Session session, PersonId by) {
        Prompt prompt = prompt(session);
        if (!session.round(prompt.id()).ready().contains(by) && random.nextInt(9) > 0) {
            sealed.put(new Key(by, session.id(), prompt), answer(prompt));
        }
        Map<PersonId, Answer> answers = new HashMap<>();
        for (PersonId person : session.round(prompt.id()).ready().plus(by)) {
            Answer answer = sealed.get(new Key(person, session.id(), prompt));
            if (answer != null) {
                answers.put(person, answer);
            }
        }
        return new MarkReady(session.id(), prompt.id(), answers);
    }

    private Answer answer(Prompt prompt) {
        return switch (random.nextInt(8)) {
            case 0 -> new Answer.InPerson();
            case 1 -> new Answer.Skipped();
            case 2 -> new Answer.Said(Words.NONE);
            default ->
                prompt.kind() == Prompt.Kind.NUMBERS
                        ? new Answer.Numbers(Map.of(prompt.labels().getFirst(), random.nextInt(11)))
                        : new Answer.Said(new Words(String.format("sealed%05d", written++)));
        };
    }

    private Prompt prompt(Session session) {
        List<Prompt> all = session.template().prompts();
        return random.nextInt(4) == 0
                ? all.get(random.nextInt(all.size()))
                : session.prompt().orElse(all.getFirst());
    }

    private Command move(Session session) {
        Place to = random.nextInt(6) == 0
                ? new Place.AtPrompt(random.nextInt(8) - 1)
                : random.nextInt(5) == 0
                        ? new Place.AtOutcomes()
                        : session.place().next(session.template());
        return new Move(session.id(), random.nextInt(9) == 0 ? new Place.AtPrompt(0) : session.place(), to);
    }

    private Command outcome(CheckinId id, Instant now) {
        OutcomeId outcome = new OutcomeId(new UUID(6, random.nextInt(12)));
        Outcome.Kind kind = pick(Outcome.Kind.values());
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return random.nextInt(3) == 0
                ? new TakeOutcomeBack(id, outcome)
                : new NoteOutcome(id, outcome, kind, words(), random.nextBoolean() ? today.plusDays(2) : null);
    }

    private @Nullable Instant backAt(Instant now) {
        return random.nextBoolean() ? null : now.plus(Duration.ofMinutes(random.nextInt(60) - 5L));
    }

    private <T> T pick(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    private Words words() {
        return new Words("said " + random.nextInt(50));
    }

    private CheckinId checkin() {
        return new CheckinId(new UUID(0x4000, 0x8000_0000_0000_0000L | random.nextInt(6)));
    }
}
