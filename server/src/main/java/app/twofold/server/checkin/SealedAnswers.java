package app.twofold.server.checkin;

import app.twofold.domain.CheckinId;
import app.twofold.domain.Command;
import app.twofold.domain.Event;
import app.twofold.domain.Issued;
import app.twofold.domain.Refusal;
import app.twofold.domain.checkin.Preparation;
import app.twofold.domain.checkin.session.Answer;
import app.twofold.domain.checkin.session.SessionRefusal.AnswersFull;
import app.twofold.domain.checkin.template.PromptId;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.leaving.LeavingRefusal.SpaceFrozen;
import app.twofold.domain.personal.KeptAnswers;
import app.twofold.domain.personal.KeptAnswers.Kept;
import app.twofold.domain.personal.PersonalCommand;
import app.twofold.domain.personal.PersonalCommand.KeepAnswer;
import app.twofold.domain.personal.PersonalEvent;
import app.twofold.domain.personal.PersonalRefusal;
import app.twofold.domain.personal.PersonalState;
import app.twofold.server.CommandResult;
import app.twofold.server.PrivateSideLocked;
import app.twofold.server.Seat;
import app.twofold.server.Subscription;
import app.twofold.server.stream.Result;
import app.twofold.server.stream.Streams;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/// What a person answers for themselves, before and during a check-in. It is kept in their own stream, and nothing of
/// it, not even that there is something, is in the couple's before it is revealed.
@Service
public class SealedAnswers {

    private final Streams<PersonalState, PersonalCommand, PersonalEvent, PersonalRefusal> streams;
    private final Streams<CoupleState, Command, Event, Refusal> couples;
    private final Clock clock;

    SealedAnswers(
            Streams<PersonalState, PersonalCommand, PersonalEvent, PersonalRefusal> streams,
            Streams<CoupleState, Command, Event, Refusal> couples,
            Clock clock) {
        this.streams = streams;
        this.couples = couples;
        this.clock = clock;
    }

    /// Keeps an answer in place of the one that was kept before.
    ///
    /// @param commandId the same id takes effect once, and is answered as before whatever has happened since
    /// @return the couple's present head, which this does not move, or why the answer cannot be kept
    /// @throws app.twofold.server.Unavailable if the database does not answer
    public CommandResult keep(Seat seat, UUID commandId, CheckinId checkin, PromptId prompt, Answer answer) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        CoupleState state = couple(seat);
        Optional<? extends Refusal> refused = state.leaving().isFrozen()
                ? Optional.of(new SpaceFrozen())
                : Preparation.refusalOf(state.checkins(), checkin, seat.person(), now, prompt, answer);
        if (refused.isPresent()) {
            return streams.isDone(seat.person().value(), commandId)
                    ? new CommandResult.Done(couple(seat).seq())
                    : new CommandResult.Refused(refused.get());
        }
        PersonalCommand command = new KeepAnswer(seat.couple(), checkin, prompt, answer);
        Issued<PersonalCommand> issued = new Issued<>(commandId, seat.person(), now, clock.getZone(), command);
        return switch (streams.execute(seat.person().value(), commandId, _ -> issued)) {
            case Result.Done<PersonalRefusal> _ ->
                new CommandResult.Done(couple(seat).seq());
            case Result.Refused<PersonalRefusal> _ ->
                new CommandResult.Refused(new AnswersFull(KeptAnswers.MAX_PROMPTS));
        };
    }

    /// The person's own answers for a check-in, by prompt.
    ///
    /// @throws app.twofold.server.Unavailable if the database does not answer
    public Map<PromptId, Kept> own(Seat seat, CheckinId checkin) {
        return streams.state(seat.person().value()).answers().of(seat.couple(), checkin);
    }

    /// The check-in that one may prepare for; empty where there is none, it is over, or the space is frozen.
    public Optional<Preparation> preparation(Seat seat, CheckinId checkin) {
        CoupleState state = couple(seat);
        return state.leaving().isFrozen()
                ? Optional.empty()
                : Preparation.find(state.checkins(), checkin, clock.instant());
    }

    private CoupleState couple(Seat seat) {
        return couples.state(seat.couple().value());
    }

    /// Follows one's own answers for a check-in, so that all screens of one person show the same. The listener runs on
    /// a thread of its own, under no lock; the first call comes at once with what there is.
    public Subscription follow(Seat seat, CheckinId checkin, Consumer<Map<PromptId, Kept>> listener) {
        return streams.follow(
                seat.person().value(),
                update -> listener.accept(update.state().answers().of(seat.couple(), checkin)));
    }

    /// Follows for which check-ins a person has begun to answer, which nobody else learns. Runs as
    /// [#follow(Seat, CheckinId, Consumer)] does.
    ///
    /// Nothing is told where they are locked.
    public Subscription followBegun(Seat seat, Consumer<Set<CheckinId>> listener) {
        try {
            return streams.follow(
                    seat.person().value(),
                    update -> listener.accept(update.state().answers().begun(seat.couple())));
        } catch (PrivateSideLocked _) {
            return () -> {};
        }
    }
}
