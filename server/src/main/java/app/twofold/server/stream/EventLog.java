package app.twofold.server.stream;

import app.twofold.domain.PersonId;
import app.twofold.domain.Recorded;
import app.twofold.server.key.StreamKeys;
import com.google.crypto.tink.Aead;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Turns events into encrypted rows and back. A payload is bound to its stream, seq, type and author: under any
/// other it does not decrypt.
final class EventLog<E> {

    private static final int ATTEMPTS = 3;

    private final EventTable table;
    private final StreamKind<?, ?, E, ?> kind;

    EventLog(EventTable table, StreamKind<?, ?, E, ?> kind) {
        this.table = table;
        this.kind = kind;
    }

    /// The events after a seq, oldest first.
    ///
    /// @throws IllegalStateException if a payload does not decrypt, although its key is there
    List<Committed<E>> after(UUID stream, StreamKeys keys, long seq, int limit) {
        for (int i = 1; i < ATTEMPTS; i++) {
            try {
                return open(table.after(stream, seq, limit), keys);
            } catch (Undecipherable _) {
                // An author has erased their words meanwhile, and has another key.
                keys.forget();
            }
        }
        return open(table.after(stream, seq, limit), keys);
    }

    private List<Committed<E>> open(List<Row> rows, StreamKeys keys) {
        List<Committed<E>> events = new ArrayList<>(rows.size());
        for (Row row : rows) {
            events.add(open(row, keys));
        }
        return events;
    }

    private static final class Undecipherable extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        Undecipherable(Row row, Throwable cause) {
            super("Event " + row.seq() + " of stream " + row.stream() + " does not decrypt", cause);
        }
    }

    /// The events of a command as they will be stored, with consecutive seqs after the head, each under its author.
    List<Committed<E>> number(UUID command, long head, PersonId by, Instant at, List<E> events) {
        List<Committed<E>> numbered = new ArrayList<>(events.size());
        for (E event : events) {
            Recorded<E> recorded = new Recorded<>(head + 1 + numbered.size(), kind.author(event, by), at, event);
            numbered.add(new Committed<>(command, kind.typeOf(event), kind.write(event), recorded));
        }
        return numbered;
    }

    /// The rows of one command's events.
    List<Row> seal(UUID stream, StreamKeys keys, List<Committed<E>> events) {
        List<Row> rows = new ArrayList<>(events.size());
        for (Committed<E> event : events) {
            rows.add(seal(stream, rows.size(), event, keys));
        }
        return rows;
    }

    /// The row of an event that happened elsewhere.
    ///
    /// @param part which of its command's events it is, from 0
    Row sealed(UUID stream, StreamKeys keys, int part, UUID command, Recorded<E> recorded) {
        E event = recorded.event();
        return seal(stream, part, new Committed<>(command, kind.typeOf(event), kind.write(event), recorded), keys);
    }

    /// The row of an event under a key that is not stored yet.
    Row sealed(UUID stream, Aead key, Committed<E> event) {
        return seal(stream, 0, event, key);
    }

    private Row seal(UUID stream, int part, Committed<E> event, StreamKeys keys) {
        return seal(stream, part, event, keys.forWriting(event.recorded().by().value()));
    }

    private static <E> Row seal(UUID stream, int part, Committed<E> event, Aead key) {
        UUID author = event.recorded().by().value();
        byte[] plain = event.data().getBytes(StandardCharsets.UTF_8);
        try {
            byte[] payload = key.encrypt(plain, binding(stream, event.seq(), event.type(), author));
            return new Row(
                    stream,
                    event.seq(),
                    event.commandId(),
                    part,
                    event.type(),
                    author,
                    event.recorded().at(),
                    payload);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("An event cannot be encrypted", e);
        }
    }

    private Committed<E> open(Row row, StreamKeys keys) {
        byte[] payload = row.payload();
        Optional<Aead> key = payload == null ? Optional.empty() : keys.forReading(row.author());
        if (payload == null || key.isEmpty()) {
            E erased = kind.erased(row.type());
            return committed(row, kind.typeOf(erased), kind.write(erased), erased);
        }
        try {
            byte[] binding = binding(row.stream(), row.seq(), row.type(), row.author());
            String json = new String(key.get().decrypt(payload, binding), StandardCharsets.UTF_8);
            return committed(row, row.type(), kind.current(row.type(), json), kind.read(row.type(), json));
        } catch (GeneralSecurityException e) {
            throw new Undecipherable(row, e);
        }
    }

    private Committed<E> committed(Row row, String type, String data, E event) {
        PersonId by = new PersonId(row.author());
        return new Committed<>(row.command(), type, data, new Recorded<>(row.seq(), by, row.at(), event));
    }

    private static byte[] binding(UUID stream, long seq, String type, UUID author) {
        byte[] name = type.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(40 + name.length)
                .putLong(stream.getMostSignificantBits())
                .putLong(stream.getLeastSignificantBits())
                .putLong(seq)
                .putLong(author.getMostSignificantBits())
                .putLong(author.getLeastSignificantBits())
                .put(name)
                .array();
    }
}
