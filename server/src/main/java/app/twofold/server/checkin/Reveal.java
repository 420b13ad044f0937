package app.twofold.server.checkin;

import app.twofold.domain.CheckinId;
import app.twofold.domain.CoupleId;
import app.twofold.domain.PersonId;
import app.twofold.domain.checkin.session.Answer;
import app.twofold.domain.checkin.session.Round;
import app.twofold.domain.checkin.session.Session;
import app.twofold.domain.checkin.session.SessionCommand;
import app.twofold.domain.checkin.session.SessionCommand.EndCheckin;
import app.twofold.domain.checkin.session.SessionCommand.MarkReady;
import app.twofold.domain.checkin.session.SessionCommand.SayClosing;
import app.twofold.domain.checkin.session.SessionCommand.TakeReadyBack;
import app.twofold.domain.checkin.template.PromptId;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.personal.PersonalCommand;
import app.twofold.domain.personal.PersonalEvent;
import app.twofold.domain.personal.PersonalRefusal;
import app.twofold.domain.personal.PersonalState;
import app.twofold.server.PrivateSideLocked;
import app.twofold.server.RedactedFailure;
import app.twofold.server.Seat;
import app.twofold.server.Unavailable;
import app.twofold.server.checkin.HandedAnswers.Of;
import app.twofold.server.stream.Streams;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// Brings sealed answers to a mark: that of the one who marks out of their own stream, and those of the others who have
/// marked already, as they handed them over then. Nobody else's is read.
///
/// A couple's lock is held meanwhile, so this looks into persons' own streams and what has been handed over, and
/// nowhere else; nothing there ever waits for a couple.
@Component
public class Reveal {

    private static final Logger LOG = LoggerFactory.getLogger(Reveal.class);

    private final Streams<PersonalState, PersonalCommand, PersonalEvent, PersonalRefusal> streams;
    private final HandedAnswers handed;

    Reveal(Streams<PersonalState, PersonalCommand, PersonalEvent, PersonalRefusal> streams, HandedAnswers handed) {
        this.streams = streams;
        this.handed = handed;
    }

    /// Adds to a mark what no client may send, and takes over the answer of the one who marks. Called under the lock of
    /// the couple's stream, once for each attempt.
    ///
    /// @param seat  of whom the mark is
    /// @param state what it is decided on
    /// @throws PrivateSideLocked if the own stream of the one who marks cannot be read from here
    /// @throws Unavailable if the database does not answer
    public MarkReady complete(Seat seat, CoupleState state, MarkReady mark) {
        if (state.partner(seat.person()).isEmpty()) {
            return mark;
        }
        try {
            Map<PersonId, Answer> answers = new HashMap<>();
            Optional<Answer> own = kept(of(seat, mark, seat.person()));
            own.ifPresent(answer -> {
                handed.put(of(seat, mark, seat.person()), answer);
                answers.put(seat.person(), answer);
            });
            round(state, mark.checkin(), mark.prompt())
                    .ifPresent(round -> round.ready().stream()
                            .filter(person -> !person.equals(seat.person()))
                            .forEach(person ->
                                    handedOver(of(seat, mark, person)).ifPresent(a -> answers.put(person, a))));
            return new MarkReady(mark.checkin(), mark.prompt(), answers);
        } catch (DataAccessException e) {
            throw new Unavailable(e);
        }
    }

    /// Puts away what has been handed over and is not needed any more, after a command of a check-in. That the command
    /// is done stays true also where this fails.
    ///
    /// @param after what has come of it
    public void settle(Seat seat, Supplier<CoupleState> after, SessionCommand command) {
        tidy(() -> {
            switch (command) {
                case MarkReady mark -> settle(seat, after.get(), mark.checkin(), mark.prompt());
                case TakeReadyBack back -> settle(seat, after.get(), back.checkin(), back.prompt());
                case EndCheckin _, SayClosing _ -> settleEnded(seat, after.get(), command.checkin());
                default -> {
                    // Nothing was handed over by it.
                }
            }
        });
    }

    /// Puts away everything that has been handed over in a space none of whose check-ins goes on.
    public void forget(CoupleId couple) {
        tidy(() -> handed.remove(couple));
    }

    private static void tidy(Runnable work) {
        try {
            work.run();
        } catch (DataAccessException | Unavailable e) {
            LOG.warn("Answers that were handed over could not be put away", RedactedFailure.of(e));
        }
    }

    private void settle(Seat seat, CoupleState state, CheckinId checkin, PromptId prompt) {
        Optional<Round> round = round(state, checkin, prompt);
        if (round.filter(Round::isRevealed).isPresent()) {
            handed.remove(seat.couple(), checkin, prompt);
        } else if (round.filter(one -> one.ready().contains(seat.person())).isEmpty()) {
            handed.remove(new Of(seat.couple(), checkin, prompt, seat.person()));
        }
    }

    private void settleEnded(Seat seat, CoupleState state, CheckinId checkin) {
        if (session(state, checkin).filter(Session::isEnded).isPresent()) {
            handed.remove(seat.couple(), checkin);
        }
    }

    /// Where somebody has been ready since an earlier version, which left the answer in their own stream, it is read
    /// there as long as it can be.
    private Optional<Answer> handedOver(Of of) {
        return handed.find(of).or(() -> {
            try {
                return kept(of);
            } catch (PrivateSideLocked _) {
                return Optional.empty();
            }
        });
    }

    private Optional<Answer> kept(Of of) {
        return streams.state(of.person().value()).answers().find(of.couple(), of.checkin(), of.prompt());
    }

    private static Of of(Seat seat, MarkReady mark, PersonId person) {
        return new Of(seat.couple(), mark.checkin(), mark.prompt(), person);
    }

    private static Optional<Session> session(CoupleState state, CheckinId checkin) {
        return state.checkins().sessions().find(checkin);
    }

    private static Optional<Round> round(CoupleState state, CheckinId checkin, PromptId prompt) {
        return session(state, checkin).map(session -> session.round(prompt));
    }
}
