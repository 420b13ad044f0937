package app.twofold.domain.text;

import app.twofold.domain.PersonId;
import app.twofold.domain.text.ThreeWayMerge.Merged;
import app.twofold.domain.text.WholeText.Hands;
import java.util.Optional;

/// Whole texts that somebody hands in for a text that others write in as well.
record HandedIn(LiveText live, PersonId by) {

    static HandedIn to(LiveText live, PersonId by) {
        return new HandedIn(live, by);
    }

    Edited edited(long head, long base, String after) {
        Optional<String> read = base == 0 ? Optional.of("") : live.asOf(head, base);
        if (read.isEmpty()) {
            return after.equals(live.text()) ? new Edited.Unchanged() : new Edited.Diverged();
        }
        return live.past().at(base, live.text()).equals(read)
                ? onto(base, read.get(), after)
                : joined(read.get(), TextEdit.between(read.get(), live.text()), after);
    }

    private Edited onto(long base, String read, String after) {
        long own = live.past().lastOwn(base, by);
        Optional<String> written = live.past().at(own, live.text());
        if (own > base && written.filter(text -> isIn(read, text, after)).isPresent()) {
            return joined(written.get(), live.past().after(own), after);
        }
        return joined(read, live.past().after(base), after);
    }

    /// Whether a text holds what one has written before: it has come in again, or goes on from there.
    private static boolean isIn(String read, String written, String after) {
        return ThreeWayMerge.merge(read, written, after).equals(new Merged.Clean(after));
    }

    private Edited joined(String read, TextEdit theirs, String after) {
        if (read.equals(after)) {
            return new Edited.Unchanged();
        }
        if (theirs.isNothing()) {
            return Edited.of(read, Rewriting.of(read, after));
        }
        return WholeText.merged(read, theirs, after, Hands.TWO)
                .map(edit -> Edited.of(live.text(), edit))
                .orElseGet(Edited.Diverged::new);
    }
}
