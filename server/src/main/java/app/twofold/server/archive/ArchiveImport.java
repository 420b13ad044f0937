package app.twofold.server.archive;

import app.twofold.domain.Command;
import app.twofold.domain.CoupleId;
import app.twofold.domain.Event;
import app.twofold.domain.PersonId;
import app.twofold.domain.Recorded;
import app.twofold.domain.Refusal;
import app.twofold.domain.couple.ArchiveCommand.AgreeToArchive;
import app.twofold.domain.couple.ArchiveCommand.OfferArchive;
import app.twofold.domain.couple.ArchiveOffer;
import app.twofold.domain.couple.ArchiveOrigin;
import app.twofold.domain.couple.CoupleDecider;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Partner;
import app.twofold.server.CommandResult;
import app.twofold.server.OwnAccount;
import app.twofold.server.OwnAccount.Own;
import app.twofold.server.Seat;
import app.twofold.server.SignedIn;
import app.twofold.server.archive.ArchiveCheck.Line;
import app.twofold.server.archive.ArchiveCheck.Manifest;
import app.twofold.server.archive.ArchiveCheck.OwnLine;
import app.twofold.server.archive.ArchivePreview.Shared;
import app.twofold.server.archive.zip.NotAnArchive;
import app.twofold.server.archive.zip.NotAnArchive.Reason;
import app.twofold.server.archive.zip.Packed;
import app.twofold.server.couple.Couples;
import app.twofold.server.limit.Attempt;
import app.twofold.server.limit.Places;
import app.twofold.server.limit.RateLimits;
import app.twofold.server.seal.ServerSignature;
import app.twofold.server.stream.EventSink;
import app.twofold.server.stream.Streams;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Brings an archive back, all of it or nothing. A shared history comes into a space in which nothing has been shared
/// yet, with its authors and its times. It binds the other too, so it waits until they have agreed to exactly it; they
/// can read all of it before. What its owner kept to themselves, and what they had chosen, comes in at once.
@Service
public class ArchiveImport {

    /// How large an archive may be.
    public static final int MAX_BYTES = Packed.MAX_BYTES;

    /// So many of the largest that there may be fit beside everything else in half a gigabyte.
    private static final int AT_A_TIME = 2;

    private final Couples couples;
    private final Streams<CoupleState, Command, Event, Refusal> streams;
    private final OwnPages ownPages;
    private final OwnAccount accounts;
    private final OfferedSpaces spaces;
    private final ServerSignature signature;
    private final RateLimits limits;
    private final Clock clock;
    private final Places places = new Places(AT_A_TIME);

    ArchiveImport(
            Couples couples,
            Streams<CoupleState, Command, Event, Refusal> streams,
            OwnPages ownPages,
            OwnAccount accounts,
            OfferedSpaces spaces,
            ServerSignature signature,
            RateLimits limits,
            Clock clock) {
        this.couples = couples;
        this.streams = streams;
        this.ownPages = ownPages;
        this.accounts = accounts;
        this.spaces = spaces;
        this.signature = signature;
        this.limits = limits;
        this.clock = clock;
    }

    /// What would come in. Changes nothing.
    ///
    /// @param seat the space that it would come into
    /// @throws NotAnArchive if it is none, or of somebody else who is known here
    /// @throws IOException if it cannot be read to its end
    /// @throws app.twofold.server.Busy if this person brings one in already, or too many do
    /// @throws app.twofold.server.limit.TooManyAttempts if this person has brought too many lately
    /// @throws app.twofold.server.Unavailable if the database does not answer
    public ArchivePreview look(Seat seat, InputStream file) throws IOException {
        return inPlace(seat, file, archive -> preview(seat, read(seat, archive), archive));
    }

    /// Brings in what can come in now. Where that is a shared history of two, the other is asked.
    ///
    /// @return what has come in; nothing has if it says that nothing can
    /// @throws NotAnArchive if it is none, or of somebody else who is known here; nothing has come in then
    /// @throws NotOffered if something has been shared here meanwhile; nothing has come in then
    /// @throws IOException if it cannot be read to its end; nothing has come in then
    /// @throws app.twofold.server.Busy if this person brings one in already, or too many do
    /// @throws app.twofold.server.limit.TooManyAttempts if this person has brought too many lately
    /// @throws app.twofold.server.Unavailable if the database does not answer; doing it again completes it
    public ArchivePreview bringIn(Seat seat, InputStream file) throws IOException {
        return inPlace(seat, file, archive -> {
            ArchiveContents contents = read(seat, archive);
            ArchivePreview preview = preview(seat, contents, archive);
            if (preview.canComeIn()) {
                CoupleId space =
                        preview.shared() == Shared.IS_HERE ? seat.couple() : offer(seat, contents, preview, archive);
                bringInOwn(seat, transfer(seat, contents, space), archive);
            }
            return preview;
        });
    }

    private ArchivePreview inPlace(Seat seat, InputStream file, Function<Packed, ArchivePreview> work)
            throws IOException {
        limits.spendOwn(Attempt.BRING_IN, seat.person().toString());
        return places.take(seat.person(), () -> work.apply(Packed.read(file)));
    }

    private ArchiveContents read(Seat seat, Packed archive) {
        ArchiveContents contents = visit(archive, ArchiveVisitor.NONE);
        if (!isTheirs(seat, contents.manifest())) {
            throw new NotAnArchive(Reason.SOMEBODY_ELSES);
        }
        return contents;
    }

    /// Where the couple of the archive is known here, only its owner brings it in, and nobody else is
    /// put in the place of the other, whose words are in it too. The seats are asked and not the
    /// stream: an archive may name any id, also that of the other's own stream.
    private boolean isTheirs(Seat seat, Manifest manifest) {
        Set<PersonId> there = couples.seated(manifest.couple());
        boolean isOwner = manifest.reader().equals(seat.person()) && there.contains(seat.person());
        return there.isEmpty()
                || (isOwner && there.containsAll(couples.state(seat).persons()));
    }

    private ArchiveContents visit(Packed archive, ArchiveVisitor visitor) {
        try {
            return new ArchiveReader(clock.instant(), visitor).read(archive);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ArchivePreview preview(Seat seat, ArchiveContents contents, Packed archive) {
        Shared shared = shared(seat, contents);
        CoupleId space =
                shared == Shared.IS_HERE ? seat.couple() : contents.manifest().couple();
        Transfer transfer = transfer(seat, contents, space);
        Looking looking = new Looking(transfer);
        visit(archive, looking);
        CoupleState state = looking.state;
        return new ArchivePreview(
                shared,
                contents.manifest().name().value(),
                contents.events(),
                contents.from(),
                contents.until(),
                state.goals().byId().size(),
                state.boundaries().byId().size(),
                state.checkins().sessions().byId().size(),
                state.wins().byId().size(),
                origin(contents),
                ownPages.fresh(seat.person(), looking.own).size());
    }

    private ArchiveOrigin origin(ArchiveContents contents) {
        if (contents.signer().isEmpty()) {
            return ArchiveOrigin.UNKNOWN;
        }
        return contents.signer().equals(signature.publicKey()) ? ArchiveOrigin.HERE : ArchiveOrigin.ELSEWHERE;
    }

    private Shared shared(Seat seat, ArchiveContents contents) {
        CoupleState state = couples.state(seat);
        boolean isHere = streams.after(seat.couple().value(), 0, 1).stream()
                .anyMatch(event -> event.commandId().equals(contents.founding()));
        if (isHere) {
            return Shared.IS_HERE;
        }
        if (!state.isEmpty()) {
            return Shared.NOT_EMPTY;
        }
        if (contents.isOfTwo()) {
            return state.isSolo() ? Shared.OTHER_MISSING : Shared.TO_BE_AGREED;
        }
        return state.isSolo() ? Shared.AT_ONCE : Shared.OF_ONE_ALONE;
    }

    private Transfer transfer(Seat seat, ArchiveContents contents, CoupleId space) {
        @Nullable
        PersonId other = couples.state(seat)
                .partnerOf(seat.person())
                .map(Partner::person)
                .orElse(null);
        return Transfer.of(contents.manifest(), seat.person(), other, space);
    }

    /// Lays the history down where nobody sits yet, and offers it.
    private CoupleId offer(Seat seat, ArchiveContents contents, ArchivePreview preview, Packed archive) {
        CoupleId space = spaces.begin(seat.couple());
        Transfer transfer = transfer(seat, contents, space);
        if (!streams.layDown(space.value(), 0, sink -> visit(archive, new LayingDown(transfer, sink)))) {
            throw new IllegalStateException("A new stream is not new");
        }
        ArchiveOffer offer = new ArchiveOffer(
                space, contents.sha256(), contents.events(), contents.from(), contents.until(), origin(contents));
        execute(seat, space, new OfferArchive(offer));
        if (preview.shared() == Shared.AT_ONCE) {
            execute(seat, space, new AgreeToArchive(space));
        }
        return space;
    }

    private void execute(Seat seat, CoupleId space, Command command) {
        CommandResult outcome = couples.execute(seat, UUID.randomUUID(), command);
        if (outcome instanceof CommandResult.Refused(Refusal reason)) {
            spaces.giveUp(space);
            throw new NotOffered(reason);
        }
    }

    private void bringInOwn(Seat seat, Transfer transfer, Packed archive) {
        Looking looking = new Looking(transfer);
        visit(archive, looking);
        ownPages.bringIn(seat.person(), looking.own);
        if (looking.settings != null) {
            accounts.choose(new SignedIn(seat.person().value()), looking.settings);
        }
    }

    /// Folds what is shared, and keeps what is the person's own.
    private static final class Looking implements ArchiveVisitor {

        private final Transfer transfer;
        private final List<OwnLine> own = new ArrayList<>();
        private CoupleState state = CoupleState.EMPTY;
        private @Nullable Own settings;

        Looking(Transfer transfer) {
            this.transfer = transfer;
        }

        @Override
        public void line(Line line) {
            Event event = transfer.event(line.event());
            state = CoupleDecider.evolve(
                    state, new Recorded<>(line.seq(), transfer.author(line.by()), line.at(), event));
        }

        @Override
        public void own(OwnLine line) {
            own.add(new OwnLine(line.seq(), line.at(), transfer.event(line.event())));
        }

        @Override
        public void settings(Own chosen) {
            settings = chosen;
        }
    }

    /// Writes what is shared.
    private record LayingDown(Transfer transfer, EventSink<Event> sink) implements ArchiveVisitor {

        @Override
        public void line(Line line) {
            sink.add(line.command(), transfer.author(line.by()), line.at(), transfer.event(line.event()));
        }
    }
}
