package app.twofold.domain.checkin.session;

import app.twofold.domain.CheckinEvent;
import app.twofold.domain.CheckinRefusal;
import app.twofold.domain.Decision;
import app.twofold.domain.PersonId;
import app.twofold.domain.checkin.session.SessionCommand.MarkReady;
import app.twofold.domain.checkin.session.SessionEvent.AnswerGiven;
import app.twofold.domain.checkin.session.SessionEvent.MarkedReady;
import app.twofold.domain.checkin.session.SessionEvent.PromptRevealed;
import app.twofold.domain.checkin.session.SessionEvent.ReadyTakenBack;
import app.twofold.domain.checkin.session.SessionRefusal.AlreadyRevealed;
import app.twofold.domain.checkin.session.SessionRefusal.AnswerMissing;
import app.twofold.domain.checkin.session.SessionRefusal.AnswerNotFitting;
import app.twofold.domain.checkin.session.SessionRefusal.CheckinOver;
import app.twofold.domain.checkin.session.SessionRefusal.PromptUnknown;
import app.twofold.domain.checkin.session.SessionRefusal.ReadyAlready;
import app.twofold.domain.checkin.template.Prompt;
import app.twofold.domain.checkin.template.PromptId;
import app.twofold.domain.checkin.template.Template;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Sealed answers, and how they are revealed together.
public final class ReadyRules {

    private ReadyRules() {}

    /// Where everybody is ready by this, the answers of all come into the stream with it, and are revealed.
    static Decision<CheckinEvent, CheckinRefusal> mark(
            Session session, Set<PersonId> persons, PersonId by, MarkReady command) {
        Optional<Prompt> known = session.template().prompt(command.prompt());
        if (known.isEmpty()) {
            return Decision.reject(new PromptUnknown());
        }
        Prompt prompt = known.get();
        Round round = session.round(prompt.id());
        if (round.isRevealed()) {
            return Decision.reject(new AlreadyRevealed());
        }
        Answers answers = new Answers(prompt, command.answers());
        if (!answers.has(by)) {
            return Decision.reject(new AnswerMissing());
        }
        boolean all = round.ready().plus(by).containsAll(persons);
        if (all && persons.stream().allMatch(answers::has)) {
            return Decision.accept(revealed(session, prompt, persons, command.answers()));
        }
        return round.ready().contains(by)
                ? Decision.alreadySo()
                : Decision.accept(new MarkedReady(session.id(), prompt.id()));
    }

    private static List<SessionEvent> revealed(
            Session session, Prompt prompt, Set<PersonId> persons, Map<PersonId, Answer> answers) {
        List<SessionEvent> events = new ArrayList<>();
        persons.stream().sorted(Comparator.comparing(PersonId::value)).forEach(person -> {
            Answer answer = answers.get(person);
            if (answer != null) {
                events.add(new AnswerGiven(session.id(), prompt.id(), person, answer));
            }
        });
        events.add(new PromptRevealed(session.id(), prompt.id()));
        return events;
    }

    static Decision<CheckinEvent, CheckinRefusal> takeBack(Session session, PersonId by, PromptId prompt) {
        Round round = session.round(prompt);
        if (session.template().prompt(prompt).isEmpty()) {
            return Decision.reject(new PromptUnknown());
        }
        if (round.isRevealed()) {
            return Decision.reject(new AlreadyRevealed());
        }
        return round.ready().contains(by)
                ? Decision.accept(new ReadyTakenBack(session.id(), prompt))
                : Decision.alreadySo();
    }

    /// Why somebody may not keep this answer in a check-in that has been opened; empty if they may.
    public static Optional<SessionRefusal> refusalOf(Session session, PersonId by, PromptId id, Answer answer) {
        Round round = session.round(id);
        if (session.isEnded()) {
            return Optional.of(new CheckinOver());
        }
        if (round.isRevealed()) {
            return Optional.of(new AlreadyRevealed());
        }
        return round.ready().contains(by) ? Optional.of(new ReadyAlready()) : refusalOf(session.template(), id, answer);
    }

    /// The same in one that is still to come.
    public static Optional<SessionRefusal> refusalOf(Template template, PromptId id, Answer answer) {
        Optional<Prompt> prompt = template.prompt(id);
        if (prompt.isEmpty()) {
            return Optional.of(new PromptUnknown());
        }
        return answer.fits(prompt.get()) ? Optional.empty() : Optional.of(new AnswerNotFitting());
    }

    private record Answers(Prompt prompt, Map<PersonId, Answer> byPerson) {

        boolean has(PersonId person) {
            Answer answer = byPerson.get(person);
            return answer != null && !answer.isEmpty() && answer.fits(prompt);
        }
    }
}
