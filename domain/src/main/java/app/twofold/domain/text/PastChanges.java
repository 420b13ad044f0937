package app.twofold.domain.text;

import app.twofold.domain.PersonId;
import java.time.Instant;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/// The latest changes of a text, oldest first: at most [#MAX] of them, of at most [#MAX_WEIGHT] characters in all, so
/// that a text which is written in for years costs no more than one of an evening. Immutable.
///
/// @param since   the oldest seq at which the text is known
/// @param changes what changed it after that, each with its seq
/// @param weight  the size of all changes
public record PastChanges(long since, PVector<PastChange> changes, int weight) {

    public static final int MAX = 1_000;
    public static final int MAX_WEIGHT = 100_000;

    /// One change, with who made it and when.
    public record PastChange(Written written, TextEdit edit) {

        public long seq() {
            return written.seq();
        }

        public PersonId by() {
            return written.by();
        }
    }

    static PastChanges since(long seq) {
        return new PastChanges(seq, TreePVector.empty(), 0);
    }

    PastChanges plus(Written written, TextEdit edit) {
        PVector<PastChange> kept = changes.plus(new PastChange(written, edit));
        long from = since;
        int size = weight + edit.weight();
        while (kept.size() > MAX || size > MAX_WEIGHT) {
            from = kept.getFirst().seq();
            size -= kept.getFirst().edit().weight();
            kept = kept.minus(0);
        }
        return new PastChanges(from, kept, size);
    }

    /// The text as it stood at this seq; empty if it is not known any more.
    Optional<String> at(long base, String now) {
        if (base < since) {
            return Optional.empty();
        }
        String text = now;
        for (PastChange change : changes.reversed()) {
            if (change.seq() <= base) {
                break;
            }
            text = change.edit().reversed().applied(text);
        }
        return Optional.of(text);
    }

    /// A change of the text of `base` as a change of the text as it stands now.
    TextEdit carry(TextEdit edit, long base, PersonId by) {
        TextEdit carried = edit;
        for (PastChange change : changes.subList(firstAfter(base), changes.size())) {
            carried = carried.over(change.edit(), order(by, change.by()));
        }
        return carried;
    }

    /// The order of two writers at one place, the same for everybody; of one writer's changes the first stays first.
    private static int order(PersonId mine, PersonId other) {
        int order = mine.toString().compareTo(other.toString());
        return order == 0 ? 1 : order;
    }

    /// What became of the text of `base`, as one change.
    TextEdit after(long base) {
        TextEdit after = TextEdit.NOTHING;
        for (PastChange change : changes.subList(firstAfter(base), changes.size())) {
            after = after.then(change.edit());
        }
        return after;
    }

    /// What others made of the text of `base` until this time, as one change; nothing if the writer has changed it too.
    TextEdit byOthers(long base, PersonId writer, Instant until) {
        TextEdit after = TextEdit.NOTHING;
        for (PastChange change : changes.subList(firstAfter(base), changes.size())) {
            if (change.by().equals(writer) || change.written().at().isAfter(until)) {
                break;
            }
            after = after.then(change.edit());
        }
        return after;
    }

    /// The last one of the changes that this person made right after `base`, before anybody else made one; `base` if
    /// there is none.
    long lastOwn(long base, PersonId by) {
        long own = base;
        for (PastChange change : changes.subList(firstAfter(base), changes.size())) {
            if (!change.by().equals(by)) {
                break;
            }
            own = change.seq();
        }
        return own;
    }

    private int firstAfter(long base) {
        int first = changes.size();
        while (first > 0 && changes.get(first - 1).seq() > base) {
            first--;
        }
        return first;
    }
}
