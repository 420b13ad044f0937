package app.twofold.server.personal;

import app.twofold.domain.GoalId;
import app.twofold.domain.Issued;
import app.twofold.domain.goal.GoalCommand.ProposeGoal;
import app.twofold.domain.goal.GoalRefusal.GoalUnknown;
import app.twofold.domain.personal.PersonalCommand;
import app.twofold.domain.personal.PersonalCommand.DiscardDraft;
import app.twofold.domain.personal.PersonalEvent;
import app.twofold.domain.personal.PersonalRefusal;
import app.twofold.domain.personal.PersonalState;
import app.twofold.domain.personal.PersonalState.Draft;
import app.twofold.server.CoupleStream;
import app.twofold.server.Outcome;
import app.twofold.server.Seat;
import app.twofold.server.SignedIn;
import app.twofold.server.stream.Result;
import app.twofold.server.stream.Streams;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Service;

/// The use cases of a person's own stream. Its existence, size and timing do not show to the partner.
@Service
public class PersonalSpace {

    private final Streams<PersonalState, PersonalCommand, PersonalEvent, PersonalRefusal> streams;
    private final CoupleStream couple;
    private final Clock clock;

    PersonalSpace(
            Streams<PersonalState, PersonalCommand, PersonalEvent, PersonalRefusal> streams,
            CoupleStream couple,
            Clock clock) {
        this.streams = streams;
        this.couple = couple;
        this.clock = clock;
    }

    /// @throws app.twofold.server.Unavailable if the database does not answer
    public PersonalState state(SignedIn person) {
        return streams.state(person.id());
    }

    /// @param commandId the same id takes effect once
    /// @return whether the rules allowed it
    /// @throws app.twofold.server.Unavailable if the database does not answer
    public boolean execute(SignedIn person, UUID commandId, PersonalCommand command) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Issued<PersonalCommand> issued = new Issued<>(commandId, person.person(), now, clock.getZone(), command);
        return switch (streams.execute(person.id(), commandId, _ -> issued)) {
            case Result.Done<PersonalRefusal> _ -> true;
            case Result.Refused<PersonalRefusal> _ -> false;
        };
    }

    /// Shares a draft: copies its words into the couple's stream as a proposal, then clears the draft. The proposal
    /// keeps the draft's id, so doing it twice proposes once.
    ///
    /// @throws app.twofold.server.Unavailable if the database does not answer; doing it again completes it
    public Outcome propose(SignedIn person, Seat seat, GoalId draft) {
        if (!seat.person().equals(person.person())) {
            throw new IllegalArgumentException("The seat is somebody else's");
        }
        Draft kept = state(person).drafts().get(draft);
        if (kept == null) {
            return alreadyProposed(seat, draft);
        }
        Outcome outcome = couple.execute(seat, step("propose", kept), new ProposeGoal(draft, kept.wording()));
        if (outcome instanceof Outcome.Done) {
            execute(person, step("discard", kept), new DiscardDraft(draft));
        }
        return outcome;
    }

    private Outcome alreadyProposed(Seat seat, GoalId draft) {
        return couple.state(seat)
                .goals()
                .find(draft)
                .<Outcome>map(_ -> new Outcome.Done(couple.state(seat).seq()))
                .orElseGet(() -> new Outcome.Refused(new GoalUnknown()));
    }

    /// The id of one step of sharing exactly this draft: the same again after a failure, another for a draft that
    /// has been written anew.
    private static UUID step(String name, Draft draft) {
        String source = name + " " + draft.goal() + " " + draft.savedAt();
        return UUID.nameUUIDFromBytes(source.getBytes(StandardCharsets.UTF_8));
    }
}
