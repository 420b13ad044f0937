package app.twofold.domain.checkin.session;

import app.twofold.domain.CheckinEvent;
import app.twofold.domain.CheckinRefusal;
import app.twofold.domain.Decision;
import app.twofold.domain.Issued;
import app.twofold.domain.PersonId;
import app.twofold.domain.Title;
import app.twofold.domain.checkin.session.OutcomeRefusal.NotYourOutcome;
import app.twofold.domain.checkin.session.OutcomeRefusal.OutcomeIdTaken;
import app.twofold.domain.checkin.session.OutcomeRefusal.OutcomeTooLong;
import app.twofold.domain.checkin.session.OutcomeRefusal.OutcomeUnknown;
import app.twofold.domain.checkin.session.OutcomeRefusal.TooManyOutcomes;
import app.twofold.domain.checkin.session.OutcomeRefusal.UntilInPast;
import app.twofold.domain.checkin.session.SessionCommand.NoteOutcome;
import app.twofold.domain.checkin.session.SessionCommand.TakeOutcomeBack;
import app.twofold.domain.checkin.session.SessionEvent.OutcomeNoted;
import app.twofold.domain.checkin.session.SessionEvent.OutcomeTakenBack;
import app.twofold.domain.checkin.session.SessionRefusal.SessionWordsEmpty;
import java.util.Optional;

/// What the two take with them.
final class OutcomeRules {

    static final int MAX_OUTCOMES = 50;

    private OutcomeRules() {}

    static Decision<CheckinEvent, CheckinRefusal> note(Session session, Issued<NoteOutcome> issued) {
        NoteOutcome c = issued.command();
        Outcomes outcomes = session.outcomes();
        if (outcomes.isTaken(c.outcome())) {
            return Decision.reject(new OutcomeIdTaken());
        }
        if (outcomes.byId().size() >= MAX_OUTCOMES) {
            return Decision.reject(new TooManyOutcomes(MAX_OUTCOMES));
        }
        return refusalOf(issued)
                .map(Decision::<CheckinEvent, CheckinRefusal>reject)
                .orElseGet(() ->
                        Decision.accept(new OutcomeNoted(session.id(), c.outcome(), c.kind(), c.text(), c.until())));
    }

    private static Optional<SessionRefusal> refusalOf(Issued<NoteOutcome> issued) {
        NoteOutcome c = issued.command();
        String text = c.text().value();
        if (c.text().isBlank()) {
            return Optional.of(new SessionWordsEmpty());
        }
        boolean tooLong = text.codePointCount(0, text.length()) > Title.MAX_LENGTH;
        if (c.kind().isOneLine() && tooLong) {
            return Optional.of(new OutcomeTooLong(Title.MAX_LENGTH));
        }
        return c.until() != null && c.until().isBefore(issued.today())
                ? Optional.of(new UntilInPast())
                : Optional.empty();
    }

    static Decision<CheckinEvent, CheckinRefusal> takeBack(Session session, PersonId by, TakeOutcomeBack command) {
        Optional<Outcome> known = session.outcomes().find(command.outcome());
        if (known.isEmpty()) {
            return session.outcomes().isTaken(command.outcome())
                    ? Decision.alreadySo()
                    : Decision.reject(new OutcomeUnknown());
        }
        return known.get().by().equals(by)
                ? Decision.accept(new OutcomeTakenBack(session.id(), command.outcome()))
                : Decision.reject(new NotYourOutcome());
    }
}
