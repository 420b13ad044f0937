package app.twofold.server.personal;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.Command;
import app.twofold.domain.GoalId;
import app.twofold.domain.Issued;
import app.twofold.domain.Refusal;
import app.twofold.domain.RepairId;
import app.twofold.domain.boundary.Boundary;
import app.twofold.domain.boundary.BoundaryRefusal.BoundaryUnknown;
import app.twofold.domain.boundary.BoundaryRefusal.RepairUnknown;
import app.twofold.domain.boundary.Repair;
import app.twofold.domain.boundary.RepairCommand.AskRepair;
import app.twofold.domain.boundary.StatementCommand.ShareBoundary;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.goal.Goal;
import app.twofold.domain.goal.GoalCommand.ProposeGoal;
import app.twofold.domain.goal.GoalRefusal.GoalUnknown;
import app.twofold.domain.personal.PersonalCommand;
import app.twofold.domain.personal.PersonalCommand.DiscardBoundaryDraft;
import app.twofold.domain.personal.PersonalCommand.DiscardDraft;
import app.twofold.domain.personal.PersonalCommand.DiscardRepairDraft;
import app.twofold.domain.personal.PersonalEvent;
import app.twofold.domain.personal.PersonalRefusal;
import app.twofold.domain.personal.PersonalState;
import app.twofold.domain.personal.PersonalState.BoundaryDraft;
import app.twofold.domain.personal.PersonalState.Draft;
import app.twofold.domain.personal.PersonalState.RepairDraft;
import app.twofold.server.CommandResult;
import app.twofold.server.PrivateSideLocked;
import app.twofold.server.Seat;
import app.twofold.server.SignedIn;
import app.twofold.server.couple.Couples;
import app.twofold.server.stream.Result;
import app.twofold.server.stream.Streams;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;

/// The use cases of a person's own stream. Its existence, size and timing do not show to the partner.
@Service
public class PersonalSpace {

    private final Streams<PersonalState, PersonalCommand, PersonalEvent, PersonalRefusal> streams;
    private final Couples couple;
    private final Clock clock;

    PersonalSpace(
            Streams<PersonalState, PersonalCommand, PersonalEvent, PersonalRefusal> streams,
            Couples couple,
            Clock clock) {
        this.streams = streams;
        this.couple = couple;
        this.clock = clock;
    }

    /// @throws PrivateSideLocked if it is locked where the present request or screen is
    /// @throws app.twofold.server.Unavailable if the database does not answer
    public PersonalState state(SignedIn person) {
        return streams.state(person.id());
    }

    /// As [#state]; nothing where it is locked.
    public PersonalState shown(SignedIn person) {
        try {
            return state(person);
        } catch (PrivateSideLocked _) {
            return PersonalState.EMPTY;
        }
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
    /// keeps the draft's id, so doing it twice proposes once. Nothing else that the other can read comes from the
    /// draft: neither when it was written nor that it was kept.
    ///
    /// @throws app.twofold.server.Unavailable if the database does not answer; doing it again completes it
    public CommandResult propose(SignedIn person, Seat seat, GoalId draft) {
        Draft kept = ownState(person, seat).drafts().get(draft);
        return kept == null
                ? alreadyShared(seat, state -> state.goals().find(draft).isPresent(), new GoalUnknown())
                : copy(
                        person,
                        seat,
                        new Copy(
                                kept.savedAt(),
                                new ProposeGoal(draft, kept.wording()),
                                state -> state.goals()
                                        .find(draft)
                                        .filter(goal -> goal.proposedBy().equals(seat.person()))
                                        .map(Goal::proposedAt),
                                new DiscardDraft(draft)));
    }

    /// Shares the draft of a boundary, as [#propose] does with that of a goal.
    ///
    /// @throws app.twofold.domain.InvalidValue if it does not say yet what is okay or what is not
    /// @throws app.twofold.server.Unavailable if the database does not answer; doing it again completes it
    public CommandResult share(SignedIn person, Seat seat, BoundaryId draft) {
        BoundaryDraft kept = ownState(person, seat).boundaries().get(draft);
        return kept == null
                ? alreadyShared(seat, state -> state.boundaries().find(draft).isPresent(), new BoundaryUnknown())
                : copy(
                        person,
                        seat,
                        new Copy(
                                kept.savedAt(),
                                new ShareBoundary(draft, kept.holder(), kept.wording(), kept.reviewOn()),
                                state -> state.boundaries()
                                        .find(draft)
                                        .filter(boundary -> boundary.by().equals(seat.person()))
                                        .map(Boundary::at),
                                new DiscardBoundaryDraft(draft)));
    }

    /// Tells the other what one has written about a boundary that was crossed, as [#propose] does with a goal.
    ///
    /// @throws app.twofold.domain.InvalidValue if it does not say yet what happened
    /// @throws app.twofold.server.Unavailable if the database does not answer; doing it again completes it
    public CommandResult share(SignedIn person, Seat seat, RepairId draft) {
        RepairDraft kept = ownState(person, seat).repairs().get(draft);
        return kept == null
                ? alreadyShared(seat, state -> state.boundaries().find(draft).isPresent(), new RepairUnknown())
                : copy(
                        person,
                        seat,
                        new Copy(
                                kept.savedAt(),
                                new AskRepair(draft, kept.boundary(), kept.account()),
                                state -> state.boundaries()
                                        .find(draft)
                                        .filter(repair -> repair.by().equals(seat.person()))
                                        .map(Repair::at),
                                new DiscardRepairDraft(draft)));
    }

    /// @param savedAt  when its words were kept
    /// @param sharedAt when the couple was told, if it has been
    private record Copy(
            Instant savedAt,
            Command command,
            Function<CoupleState, Optional<Instant>> sharedAt,
            PersonalCommand discard) {

        /// Whether the couple has exactly these words. What was written after they were shared is something else.
        boolean isIn(CoupleState state) {
            return sharedAt.apply(state).filter(at -> !at.isBefore(savedAt)).isPresent();
        }
    }

    private PersonalState ownState(SignedIn person, Seat seat) {
        if (!seat.person().equals(person.person())) {
            throw new IllegalArgumentException("The seat is somebody else's");
        }
        return state(person);
    }

    private CommandResult copy(SignedIn person, Seat seat, Copy copy) {
        CommandResult outcome =
                shared(seat, copy).orElseGet(() -> couple.execute(seat, UUID.randomUUID(), copy.command()));
        if (outcome instanceof CommandResult.Refused) {
            // Another screen of the same person may have been faster.
            outcome = shared(seat, copy).orElse(outcome);
        }
        if (outcome instanceof CommandResult.Done) {
            execute(person, UUID.randomUUID(), copy.discard());
        }
        return outcome;
    }

    private Optional<CommandResult> shared(Seat seat, Copy copy) {
        CoupleState state = couple.state(seat);
        return copy.isIn(state) ? Optional.of(new CommandResult.Done(state.seq())) : Optional.empty();
    }

    private CommandResult alreadyShared(Seat seat, Predicate<CoupleState> isThere, Refusal otherwise) {
        CoupleState state = couple.state(seat);
        return isThere.test(state) ? new CommandResult.Done(state.seq()) : new CommandResult.Refused(otherwise);
    }
}
