package app.twofold.domain.text;

import app.twofold.domain.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// One text in one stream, as the rules keep it: commands come in in any order and any number of times.
final class TypingServer {

    /// Where the stream stands when the text begins.
    static final int START = 1;

    final List<Event> events = new ArrayList<>();
    LiveText text;
    int secondVersions;

    private final Map<UUID, Long> answered = new HashMap<>();

    record Event(long seq, UUID id, PersonId by, TextEdit edit) {}

    TypingServer(String start) {
        text = LiveText.of(START, start);
    }

    long head() {
        return (long) START + events.size();
    }

    /// The seq that the command is done at.
    long take(PersonId by, TypingClient.Sent sent) {
        Long before = answered.get(sent.id());
        if (before != null) {
            return before;
        }
        switch (text.carry(head(), sent.base(), by, sent.edits())) {
            case Carried.Changed(var edit, var _) -> append(sent.id(), by, edit);
            case Carried.Nothing() -> {}
            case Carried.BaseUnknown(), Carried.Differs() -> throw new AssertionError("refused");
        }
        answered.put(sent.id(), head());
        return head();
    }

    /// A whole text from a client that knows nothing else. Answers whether it is in the text, or beside it.
    boolean takeWhole(UUID id, PersonId by, long base, String whole) {
        return switch (text.edit(head(), base, by, whole)) {
            case Edited.Merged(var merged, var change) -> {
                append(id, by, change == null ? TextEdit.between(text.text(), merged) : change);
                yield true;
            }
            case Edited.Unchanged() -> true;
            case Edited.Diverged() -> {
                secondVersions++;
                text = text.diverged(new LiveText.SecondVersion(head(), by, Instant.EPOCH, whole));
                yield false;
            }
        };
    }

    private void append(UUID id, PersonId by, TextEdit edit) {
        events.add(new Event(head() + 1, id, by, edit));
        text = text.changed(new Written(head(), by, Instant.EPOCH), edit);
    }
}
