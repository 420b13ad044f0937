package app.twofold.ui.writing;

import app.twofold.domain.text.LiveText;
import app.twofold.domain.text.Splice;
import java.util.List;
import java.util.UUID;

/// A text that both may write in at once, as it is for one of them. Whoever changes it may hear, as exceptions of the
/// server, that the database does not answer, or that they do more than one person can.
public interface SharedText {

    /// The text as it stands, with its latest changes.
    LiveText now();

    /// Puts in and takes out exactly these characters, carried over what has been written since `base`. Under the same
    /// id it takes effect once.
    Answer type(UUID id, long base, List<Splice> edits);

    /// Makes the text a whole other one, by somebody who read it at `base`. What collides is kept beside it.
    Answer whole(UUID id, long base, String text);

    /// What has become of it.
    sealed interface Answer {

        /// @param seq the place in the stream where it stands; the text has a change there unless nothing was left to
        /// do
        record Done(long seq) implements Answer {}

        /// @param words what the person is told; it can go once more with what they write next
        record Refused(String words) implements Answer {}

        /// Nobody knows whether it has been done; under the same id it can be sent once more.
        ///
        /// @param words what the person is told meanwhile
        record Unsure(String words) implements Answer {}

        /// The text is not what the writer's screen shows.
        record Differs() implements Answer {}
    }
}
