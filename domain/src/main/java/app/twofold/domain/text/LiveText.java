package app.twofold.domain.text;

import app.twofold.domain.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/// A text that both partners may edit at once, with the changes of its past that edits of an earlier text are carried
/// over, and the second versions that wait for somebody to pick. Immutable.
///
/// @param seq     the seq at which the text was last changed; 0 for never
/// @param text    the text as it stands
/// @param past    the changes that led to it, oldest first, as far as they are known
/// @param seconds versions that could not be merged, oldest first, at most [#MAX_SECONDS]
public record LiveText(long seq, String text, PastChanges past, PVector<SecondVersion> seconds) {

    public static final int MAX_SECONDS = 20;

    /// Whoever has not heard of a change for so long was away.
    private static final Duration AWAY = Duration.ofSeconds(5);

    public static final LiveText EMPTY = of(0, "");

    /// A text that begins at this seq.
    public static LiveText of(long seq, String text) {
        return new LiveText(seq, text, PastChanges.since(seq), TreePVector.empty());
    }

    /// What exact edits come to that were made when the stream stood at `base`.
    ///
    /// @param head  the head of the stream; a base beyond it is unknown
    /// @param by    who makes them
    /// @param edits places and characters, each in the text that those before it leave
    public Carried carry(long head, long base, PersonId by, List<Splice> edits) {
        Optional<String> read = asOf(head, base);
        if (read.isEmpty()) {
            return new Carried.BaseUnknown();
        }
        String typed = read.get();
        for (Splice splice : edits) {
            if (!splice.fits(typed)) {
                return new Carried.Differs();
            }
            typed = splice.applied(typed);
        }
        TextEdit edit = past.carry(TextEdit.of(edits), base, by);
        return edit.isNothing() ? new Carried.Nothing() : new Carried.Changed(edit, edit.applied(text));
    }

    /// What a writer's screen shows who was away, if they have put other words in place of the same words as
    /// another did meanwhile. Somebody who was there has seen it happen, and carries on; somebody who comes back
    /// has not, so the two have to choose.
    ///
    /// @param base what the edits that come in are edits of
    /// @param now  when they come in
    public Optional<String> besides(long base, PersonId by, Instant now, List<Splice> edits) {
        TextEdit others = past.byOthers(base, by, now.minus(AWAY));
        TextEdit mine = TextEdit.of(edits);
        return mine.replacesWhatIsReplacedBy(others) ? past.at(base, text).map(mine::applied) : Optional.empty();
    }

    /// What a whole text comes to. An edit of a text that is not known, because `base` is too old or has not been yet,
    /// diverges unless it changes nothing. An edit that is kept as a second version already changes nothing.
    ///
    /// @param head  the head of the stream; a base beyond it is unknown
    /// @param base  the seq at which the editor read the text; 0 for empty
    /// @param by    who hands it in
    /// @param after the whole text as the editor wants it
    public Edited edit(long head, long base, PersonId by, String after) {
        Edited edited = HandedIn.to(this, by).edited(head, base, after);
        boolean kept = seconds.stream().anyMatch(s -> s.text().equals(after));
        return kept && edited instanceof Edited.Diverged ? new Edited.Unchanged() : edited;
    }

    /// The text as it stood when the stream was at this seq; empty if that is not known any more, or not yet.
    ///
    /// @param head the head of the stream
    public Optional<String> asOf(long head, long base) {
        return base > head ? Optional.empty() : past.at(base, text);
    }

    /// The text with a change from then on. Total: what the change takes out and is not there is left out of it.
    public LiveText changed(Written written, TextEdit edit) {
        TextEdit fitting = edit.fits(text) ? edit : Fitting.of(edit, text);
        return fitting.isNothing()
                ? this
                : new LiveText(written.seq(), fitting.applied(text), past.plus(written, fitting), seconds);
    }

    /// The text as a whole new one from then on.
    ///
    /// @param edit the change that leads to it; null for [TextEdit#between]
    public LiveText replaced(Written written, String after, @Nullable TextEdit edit) {
        return changed(written, edit != null && leadsTo(after, edit) ? edit : TextEdit.between(text, after));
    }

    private boolean leadsTo(String after, TextEdit edit) {
        return edit.fits(text) && edit.applied(text).equals(after);
    }

    /// The same text, with a second version beside it.
    public LiveText diverged(SecondVersion second) {
        PVector<SecondVersion> more = seconds.plus(second);
        return new LiveText(seq, text, past, more.size() > MAX_SECONDS ? more.minus(0) : more);
    }

    /// Whether one more second version has room.
    public boolean hasRoom() {
        return seconds.size() < MAX_SECONDS;
    }

    public Optional<SecondVersion> second(long seq) {
        return seconds.stream().filter(s -> s.seq() == seq).findFirst();
    }

    /// The text after somebody has picked: the named second version is gone, and `kept` stands.
    public LiveText picked(Written written, long second, String kept) {
        return without(second).replaced(written, kept, null);
    }

    /// The same text without this second version.
    public LiveText without(long second) {
        return second(second)
                .map(s -> new LiveText(seq, text, past, seconds.minus(s)))
                .orElse(this);
    }

    /// A version whose words collided with the text as it stood.
    ///
    /// @param seq the event that kept it; names it
    public record SecondVersion(long seq, PersonId by, Instant at, String text) {}
}
