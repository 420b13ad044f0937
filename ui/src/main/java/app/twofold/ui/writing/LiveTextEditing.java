package app.twofold.ui.writing;

import app.twofold.domain.text.ThreeWayMerge;
import app.twofold.domain.text.ThreeWayMerge.Merged;
import java.io.Serializable;
import java.util.Optional;

/// One writer's side of a text that two may write in at once: what their field holds, what the text is by now, and
/// what follows from both. Knows no field; whoever owns one reports to it and does what it answers.
///
/// Words that were typed and not sent yet are never given up: what comes from elsewhere waits in [#toShow] until
/// the field holds nothing that has not been sent.
public final class LiveTextEditing implements Serializable {

    private static final long serialVersionUID = 1L;

    private Reading current;
    private Reading base;
    private String held;

    /// @param start the text that the field shows at first
    public LiveTextEditing(Reading start) {
        current = start;
        base = start;
        held = start.text();
    }

    /// A text as it stood at a place of the stream.
    public record Reading(long seq, String text) implements Serializable {}

    /// What to send: a whole text, and the seq of the text that it is an edit of.
    public record Submission(long base, String text) {}

    /// What the field holds as far as it has been sent or shown.
    public String held() {
        return held;
    }

    /// The text by now, whoever changed it.
    public void arrived(Reading reading) {
        if (same(held, current.text())) {
            base = current;
        }
        current = reading;
    }

    /// What the field should show in place of [#held]; empty if it shows the text already. White space at the end
    /// is no difference: somebody may be about to type the next word.
    public Optional<Reading> toShow() {
        return same(held, current.text()) ? Optional.empty() : Optional.of(current);
    }

    /// The field shows this text now, in place of what it held.
    public void showed(Reading reading) {
        held = reading.text();
        base = reading;
    }

    /// The typing has paused with this text in the field.
    ///
    /// @return what to send; empty if nothing new was typed
    public Optional<Submission> paused(String typed) {
        if (same(typed, held)) {
            return Optional.empty();
        }
        return Optional.of(Transplant.of(held, current.text(), typed)
                .map(text -> new Submission(current.seq(), text))
                .orElseGet(() -> merged(typed)));
    }

    /// What [#paused] answered for this text has been committed.
    public void sent(String typed) {
        held = typed;
    }

    private Submission merged(String typed) {
        return switch (ThreeWayMerge.merge(held, current.text(), typed)) {
            case Merged.Clean(var text) -> new Submission(current.seq(), text);
            case Merged.Collided() -> new Submission(base.seq(), typed);
        };
    }

    private static boolean same(String one, String other) {
        return one.stripTrailing().equals(other.stripTrailing());
    }
}
