package app.twofold.domain.text;

import app.twofold.domain.PersonId;
import java.time.Instant;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/// A text that both partners may edit at once, with enough of its past to merge against, and the second versions
/// that wait for somebody to pick. Immutable.
///
/// @param seq     the seq at which the text was last changed; 0 for never
/// @param text    the text as it stands
/// @param past    earlier texts, oldest first, at most [#MAX_PAST] of at most [#MAX_PAST_LENGTH] characters in all
/// @param seconds versions that could not be merged, oldest first, at most [#MAX_SECONDS]
public record LiveText(long seq, String text, PVector<Revision> past, PVector<SecondVersion> seconds) {

    public static final int MAX_PAST = 256;
    public static final int MAX_PAST_LENGTH = 200_000;
    public static final int MAX_SECONDS = 20;

    public static final LiveText EMPTY = new LiveText(0, "", TreePVector.empty(), TreePVector.empty());

    /// What an edit comes to. An edit of a text that is not known, because `base` is too old or has not been yet,
    /// diverges unless it changes nothing. An edit that is kept as a second version already changes nothing.
    ///
    /// @param head  the head of the stream; a base beyond it is unknown
    /// @param base  the seq at which the editor read the text; 0 for empty
    /// @param after the whole text as the editor wants it
    public Edited edit(long head, long base, String after) {
        Edited edited = Edited.of(base > head ? Optional.empty() : at(base), text, after);
        boolean kept = seconds.stream().anyMatch(s -> s.text().equals(after));
        return kept && edited instanceof Edited.Diverged ? new Edited.Unchanged() : edited;
    }

    /// The text as it was read at this seq; empty if it is not kept any more.
    public Optional<String> at(long base) {
        if (base == 0) {
            return Optional.of("");
        }
        if (base >= seq) {
            return Optional.of(text);
        }
        return past.reversed().stream().filter(r -> r.seq() <= base).findFirst().map(Revision::text);
    }

    /// The text with new words from this seq on.
    public LiveText changed(long at, String after) {
        return new LiveText(at, after, bounded(past.plus(new Revision(seq, text))), seconds);
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
    public LiveText picked(long at, long second, String kept) {
        PVector<SecondVersion> left =
                second(second).<PVector<SecondVersion>>map(seconds::minus).orElse(seconds);
        LiveText settled = new LiveText(seq, text, past, left);
        return kept.equals(text) ? settled : settled.changed(at, kept);
    }

    private static PVector<Revision> bounded(PVector<Revision> revisions) {
        PVector<Revision> kept = revisions;
        int length = kept.stream().mapToInt(r -> r.text().length()).sum();
        while (kept.size() > MAX_PAST || length > MAX_PAST_LENGTH) {
            length -= kept.getFirst().text().length();
            kept = kept.minus(0);
        }
        return kept;
    }

    /// What a text was from this seq on.
    public record Revision(long seq, String text) {}

    /// A version whose words collided with the text as it stood.
    ///
    /// @param seq the event that kept it; names it
    public record SecondVersion(long seq, PersonId by, Instant at, String text) {}
}
