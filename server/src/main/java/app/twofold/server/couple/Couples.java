package app.twofold.server.couple;

import app.twofold.domain.Command;
import app.twofold.domain.CoupleId;
import app.twofold.domain.Event;
import app.twofold.domain.Issued;
import app.twofold.domain.PersonId;
import app.twofold.domain.Refusal;
import app.twofold.domain.Title;
import app.twofold.domain.checkin.schedule.ScheduleCommand;
import app.twofold.domain.checkin.session.SessionCommand;
import app.twofold.domain.checkin.session.SessionCommand.MarkReady;
import app.twofold.domain.couple.ArchiveCommand.AgreeToArchive;
import app.twofold.domain.couple.CoupleCommand.EraseWords;
import app.twofold.domain.couple.CoupleCommand.FoundCouple;
import app.twofold.domain.couple.CoupleCommand.JoinCouple;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.OfferedArchive;
import app.twofold.domain.couple.Partner;
import app.twofold.domain.couple.Profile;
import app.twofold.domain.couple.Side;
import app.twofold.domain.leaving.LeavingCommand.AskToReopen;
import app.twofold.domain.leaving.LeavingCommand.LeaveSpace;
import app.twofold.server.CommandResult;
import app.twofold.server.Profiles;
import app.twofold.server.Seat;
import app.twofold.server.SignedIn;
import app.twofold.server.Unavailable;
import app.twofold.server.checkin.Reveal;
import app.twofold.server.live.LiveHub;
import app.twofold.server.reminder.ReminderPlanner;
import app.twofold.server.stream.Result;
import app.twofold.server.stream.Streams;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;

/// The use cases of a couple.
@Service
public class Couples {

    private final Streams<CoupleState, Command, Event, Refusal> streams;
    private final SeatTable seats;
    private final Profiles profiles;
    private final Reveal reveal;
    private final ReminderPlanner reminders;
    private final List<WayIn> waysIn;
    private final Clock clock;

    Couples(
            Streams<CoupleState, Command, Event, Refusal> streams,
            SeatTable seats,
            Profiles profiles,
            Reveal reveal,
            ReminderPlanner reminders,
            List<WayIn> waysIn,
            Clock clock) {
        this.streams = streams;
        this.seats = seats;
        this.profiles = profiles;
        this.reveal = reveal;
        this.reminders = reminders;
        this.waysIn = List.copyOf(waysIn);
        this.clock = clock;
    }

    /// Founds a couple with the caller as its first partner, whose profile comes from their account settings.
    ///
    /// @throws Unavailable if the database does not answer; no seat remains then
    public Seat found(SignedIn person, Title name, ZoneId zone) {
        Seat seat = new Seat(person.person(), new CoupleId(UUID.randomUUID()));
        Command found = new FoundCouple(name, zone, profiles.of(seat.person()));
        CommandResult outcome = commit(seat, UUID.randomUUID(), _ -> found);
        if (outcome instanceof CommandResult.Refused(Refusal reason)) {
            throw new IllegalStateException("A new couple is refused: " + reason);
        }
        // A stream without a seat is seen by nobody; a seat without a stream would be.
        seats.take(seat.couple(), Side.LEFT, seat.person());
        return seat;
    }

    /// Seats the joiner. Doing it again changes nothing. A hue too close to the partner's is moved away.
    ///
    /// @param profile what the joiner's seat starts with
    /// @return whether the joiner has a seat now; not if both seats are taken or there is no such couple
    /// @throws Unavailable if the database does not answer
    public boolean seat(CoupleId couple, SignedIn joiner, Profile profile) {
        PersonId person = joiner.person();
        if (!streams.state(couple.value()).isFounded()) {
            return false;
        }
        reminders.around(
                couple,
                () -> commit(
                        new Seat(person, couple),
                        joining(couple, person),
                        state -> new JoinCouple(apart(state, person, profile))));
        if (streams.state(couple.value()).partner(person).isEmpty()) {
            return false;
        }
        seats.take(couple, Side.RIGHT, person);
        return true;
    }

    /// Who has a seat in this couple; nobody if there is no such couple here.
    ///
    /// @throws Unavailable if the database does not answer
    public Set<PersonId> seated(CoupleId couple) {
        return seats.persons(couple);
    }

    /// The same person joins the same couple once, however often that is confirmed.
    private static UUID joining(CoupleId couple, PersonId person) {
        return UUID.nameUUIDFromBytes(("join " + couple + " " + person).getBytes(StandardCharsets.UTF_8));
    }

    private static Profile apart(CoupleState state, PersonId joiner, Profile wish) {
        return state.partnerOf(joiner)
                .map(other -> FreeHues.apartFrom(other.profile().hue(), wish.hue()))
                .map(hue -> new Profile(wish.displayName(), hue, wish.zone()))
                .orElse(wish);
    }

    /// The couples in which this person is a confirmed partner: those of two before those of one alone, and of these
    /// the latest first, so that a new space of their own never stands before the one that they share. Frozen ones
    /// come last.
    public List<Seat> seats(SignedIn person) {
        List<Seat> taken = seats.of(person.person());
        boolean isMoved = taken.stream().filter(this::goOn).count() > 0;
        List<Seat> all = isMoved ? seats.of(person.person()) : taken;
        return all.size() < 2
                ? all
                : all.stream()
                        .sorted(Comparator.comparing(
                                seat -> state(seat).leaving().isFrozen()))
                        .toList();
    }

    /// Whether this person shares a space that is not frozen with somebody.
    public boolean hasPartner(SignedIn person) {
        return seats(person).stream()
                .map(this::state)
                .anyMatch(space -> !space.isSolo() && !space.leaving().isFrozen());
    }

    /// The person's seat in this couple; empty if there is no such couple or it is not theirs.
    public Optional<Seat> seat(SignedIn person, CoupleId couple) {
        return seats.find(person.person(), couple);
    }

    /// From where the past can be read that is offered in a couple; empty if none is. For reading alone: nothing is
    /// agreed yet.
    public Optional<Seat> offered(Seat seat) {
        return Optional.ofNullable(state(seat).archive())
                .filter(archive -> !archive.isAgreed())
                .map(archive -> new Seat(seat.person(), archive.offer().space()));
    }

    /// @throws Unavailable if it has to be read and the database does not answer
    public CoupleState state(Seat seat) {
        return streams.state(seat.couple().value());
    }

    /// Whether a space is frozen, as of a commit that is not older than this call.
    ///
    /// @throws Unavailable if the database does not answer
    public boolean isFrozen(CoupleId couple) {
        return streams.latest(couple.value()).leaving().isFrozen();
    }

    /// The committed events after a place in the stream, oldest first, without gap.
    ///
    /// @param after the seq before the first one wanted; 0 for all
    /// @param limit at most so many
    /// @throws Unavailable if the database does not answer
    public List<LiveHub.Committed> events(Seat seat, long after, int limit) {
        return streams.after(seat.couple().value(), after, limit).stream()
                .map(LiveHub.Committed::of)
                .toList();
    }

    /// Decides and commits one command.
    ///
    /// @param commandId made by the client; the same id takes effect once
    /// @throws Unavailable if the database does not answer
    public CommandResult execute(Seat seat, UUID commandId, Command command) {
        if (command instanceof SessionCommand step) {
            CommandResult result = commit(
                    seat,
                    commandId,
                    state -> step instanceof MarkReady mark ? reveal.complete(seat, state, mark) : step);
            reveal.settle(seat, () -> state(seat), step);
            return result;
        }
        if (command instanceof AskToReopen) {
            // Where a process died after the space froze, no way in shall come back with it.
            closeWaysIn(seat.couple());
            return reminders.around(seat.couple(), () -> commit(seat, commandId, _ -> command));
        }
        if (command instanceof ScheduleCommand || command instanceof AgreeToArchive) {
            CommandResult result = reminders.around(seat.couple(), () -> commit(seat, commandId, _ -> command));
            if (command instanceof AgreeToArchive) {
                goOn(seat);
            }
            return result;
        }
        return commit(seat, commandId, _ -> command);
    }

    /// Leaves a space, at once and alone: it freezes for both. Whoever calls has asked for the password. Doing it again
    /// changes nothing.
    ///
    /// @param commandId the same id takes effect once
    /// @return refused only where both have gone on elsewhere
    /// @throws Unavailable if the database does not answer; doing it again completes it
    public CommandResult leave(Seat seat, UUID commandId) {
        CommandResult result = reminders.around(seat.couple(), () -> commit(seat, commandId, _ -> new LeaveSpace()));
        closeWaysIn(seat.couple());
        return result;
    }

    /// Takes back for good everything that this person has written here, also in a past that is only offered, and in a
    /// frozen space. What the other wrote stays, and so does the seat. Whoever calls has asked for the password.
    ///
    /// @param commandId the same id takes effect once
    /// @return refused only where both have gone on elsewhere
    /// @throws Unavailable if the database does not answer; doing it again completes it
    public CommandResult erase(Seat seat, UUID commandId) {
        UUID inThePast = UUID.nameUUIDFromBytes(("erase " + commandId).getBytes(StandardCharsets.UTF_8));
        offered(seat).ifPresent(past -> commit(past, inThePast, _ -> new EraseWords()));
        reaching(() -> waysIn.forEach(way -> way.forget(seat)));
        Supplier<CommandResult> erase = () -> commit(seat, commandId, _ -> new EraseWords());
        // What is only offered reminds nobody.
        CommandResult result = seated(seat.couple()).isEmpty() ? erase.get() : reminders.around(seat.couple(), erase);
        reveal.forget(seat.couple());
        return result;
    }

    /// Nothing is closed in a space that is open.
    private void closeWaysIn(CoupleId couple) {
        if (isFrozen(couple)) {
            reaching(() -> waysIn.forEach(way -> way.close(couple)));
        }
    }

    private static void reaching(Runnable work) {
        try {
            work.run();
        } catch (DataAccessException e) {
            throw new Unavailable(e);
        }
    }

    /// @param making makes the command from the state that it is decided in; may be called more than once
    private CommandResult commit(Seat seat, UUID id, Function<CoupleState, Command> making) {
        Result<Refusal> result = streams.execute(seat.couple().value(), id, state -> {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            return new Issued<>(id, seat.person(), now, zone(state, seat.person()), making.apply(state));
        });
        return switch (result) {
            case Result.Done<Refusal>(long seq) -> new CommandResult.Done(seq);
            case Result.Refused<Refusal>(Refusal reason) -> new CommandResult.Refused(reason);
        };
    }

    private static ZoneId zone(CoupleState state, PersonId person) {
        return state.partner(person).map(Partner::profile).map(Profile::zone).orElse(state.zone());
    }

    /// Gives the two their seats where they have agreed to go on. Doing it again changes nothing; where a process died
    /// in between, whoever looks for their seats next completes it.
    ///
    /// @return whether they go on elsewhere
    private boolean goOn(Seat seat) {
        CoupleState state = state(seat);
        OfferedArchive archive = state.archive();
        if (archive == null || !state.hasMovedOn()) {
            return false;
        }
        CoupleId next = archive.offer().space();
        return reminders.around(next, () -> {
            seats.move(seat.couple(), next, streams.state(next.value()).partners());
            return true;
        });
    }
}
