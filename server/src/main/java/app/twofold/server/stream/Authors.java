package app.twofold.server.stream;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Whose words are in a state: those of whom at least one event has been read that is not erased. Immutable.
record Authors(List<UUID> list) {

    static final Authors NONE = new Authors(List.of());

    static Authors of(List<UUID> authors) {
        return new Authors(List.copyOf(authors));
    }

    Authors plus(UUID author) {
        return list.contains(author)
                ? this
                : new Authors(Stream.concat(list.stream(), Stream.of(author)).toList());
    }
}
