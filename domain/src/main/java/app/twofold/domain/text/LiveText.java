package app.twofold.domain.text;

import app.twofold.domain.PersonId;
import java.time.Instant;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/// A text that both partners may edit at once, with enough of its past to merge against, and the second
/// versions that
/// wait for somebody to pick.
///
/// @param seq     the seq at which the text was last changed; 0 for never
/// @param text    the text as it stands
/// @param past    earlier texts, oldest first, bounded
/// @param seconds versions that could not be merged, oldest first
public record LiveText(long seq, String text, PVector<Revision> past, PVector<SecondVersion> seconds) {

    public static final LiveText EMPTY = new LiveText(0, "", TreePVector.empty(), TreePVector.empty());

    /// What a text was from this seq on.
    public record Revision(long seq, String text) {}

    /// A version whose words collided with the text as it stood.
    ///
    /// @param seq the event that kept it; names it
    public record SecondVersion(long seq, PersonId by, Instant at, String text) {}
}
