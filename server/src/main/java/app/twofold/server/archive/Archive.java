package app.twofold.server.archive;

import app.twofold.domain.Command;
import app.twofold.domain.Event;
import app.twofold.domain.Refusal;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.personal.PersonalCommand;
import app.twofold.domain.personal.PersonalEvent;
import app.twofold.domain.personal.PersonalEvent.AnswerKept;
import app.twofold.domain.personal.PersonalRefusal;
import app.twofold.domain.personal.PersonalState;
import app.twofold.server.OwnAccount;
import app.twofold.server.OwnAccount.Own;
import app.twofold.server.PrivateSideLocked;
import app.twofold.server.Seat;
import app.twofold.server.SignedIn;
import app.twofold.server.archive.zip.ArchiveJson;
import app.twofold.server.couple.CoupleStateJson;
import app.twofold.server.seal.ServerSignature;
import app.twofold.server.stream.Committed;
import app.twofold.server.stream.Streams;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/// Everything that a partner may see, as one ZIP of JSON. `docs/archive.schema.json` describes it. What they keep to
/// themselves is in it if it is open where they are signed in.
@Component
public class Archive {

    private static final int PAGE = 500;

    private final Streams<CoupleState, Command, Event, Refusal> couples;
    private final Streams<PersonalState, PersonalCommand, PersonalEvent, PersonalRefusal> persons;
    private final OwnAccount accounts;
    private final ServerSignature signature;

    public Archive(
            Streams<CoupleState, Command, Event, Refusal> couples,
            Streams<PersonalState, PersonalCommand, PersonalEvent, PersonalRefusal> persons,
            OwnAccount accounts,
            ServerSignature signature) {
        this.couples = couples;
        this.persons = persons;
        this.accounts = accounts;
        this.signature = signature;
    }

    /// @param state how far the history goes
    public void write(Seat seat, CoupleState state, Instant now, OutputStream out, Progress progress)
            throws IOException {
        long own = ownSeq(seat);
        Steps steps = new Steps(progress, state.seq() + own + 1);
        SignedIn person = new SignedIn(seat.person().value());
        try (ArchiveFile file = new ArchiveFile(steps.watched(out), now)) {
            file.lines(ArchiveJson.HISTORY, lines -> writeHistory(seat, state, lines, steps));
            file.file(ArchiveJson.STATE, entry -> CoupleStateJson.write(state, seat.person(), entry));
            file.lines(ArchiveJson.PRIVATE, lines -> writePrivate(seat, own, lines, steps));
            file.text(ArchiveJson.SETTINGS, settings(person));
            file.text(
                    ArchiveJson.MANIFEST,
                    signed(ArchiveJson.manifest(seat.couple(), seat.person(), state, now, file.parts())));
            file.finish();
        }
        steps.end();
    }

    private long ownSeq(Seat seat) {
        try {
            return persons.state(seat.person().value()).seq();
        } catch (PrivateSideLocked _) {
            return 0;
        }
    }

    private String signed(String manifest) {
        return ManifestSignature.added(
                manifest, signature.publicKey(), signature.of(manifest.getBytes(StandardCharsets.UTF_8)));
    }

    private String settings(SignedIn person) {
        Own own = accounts.own(person);
        return ArchiveJson.settings(own);
    }

    private void writeHistory(Seat seat, CoupleState state, Lines lines, Steps steps) throws IOException {
        Open open = new Open(state, seat.person());
        long seq = 0;
        List<Committed<Event>> page;
        do {
            page = couples.after(seat.couple().value(), seq, PAGE);
            for (Committed<Event> event : page) {
                if (event.seq() <= state.seq() && open.isOpen(event.recorded())) {
                    lines.add(ArchiveJson.line(event.commandId(), event.recorded(), event.type(), event.data(), state));
                }
                seq = event.seq();
                steps.one();
            }
        } while (page.size() == PAGE && seq < state.seq());
    }

    /// What was kept for another couple is no part of what belongs to this one.
    private void writePrivate(Seat seat, long until, Lines lines, Steps steps) throws IOException {
        if (until == 0) {
            return;
        }
        long seq = 0;
        List<Committed<PersonalEvent>> page;
        do {
            page = persons.after(seat.person().value(), seq, PAGE);
            for (Committed<PersonalEvent> event : page) {
                boolean elsewhere = event.recorded().event() instanceof AnswerKept kept
                        && !kept.couple().equals(seat.couple());
                if (event.seq() <= until && !elsewhere) {
                    lines.add(ArchiveJson.privateLine(event.recorded(), event.type(), event.data()));
                }
                seq = event.seq();
                steps.one();
            }
        } while (page.size() == PAGE && seq < until);
    }
}
