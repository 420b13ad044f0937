package app.twofold.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.PersonId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One screen with a text that others write in too, as a client of the contract keeps it: what is confirmed, what is
/// under way, what waits behind it, and what the screen shows.
final class TypingClient {

    private static final char OWN = '1';
    private static final char OTHERS = '0';

    final PersonId by;
    String view;
    int caret;
    long seq;

    @Nullable
    Sent underWay;

    private String confirmed;
    private TextEdit waiting = TextEdit.NOTHING;

    /// For each character on the screen whether it was typed here.
    private final StringBuilder own = new StringBuilder();

    private long doneAt = Long.MAX_VALUE;

    /// A command as it was sent, and what has become of it on the way through what others did.
    record Sent(UUID id, long base, List<Splice> edits, TextEdit carried) {

        Sent over(TextEdit other, int tie) {
            return new Sent(id, base, edits, carried.over(other, tie));
        }
    }

    TypingClient(PersonId by, long seq, String text) {
        this.by = by;
        this.seq = seq;
        confirmed = text;
        view = text;
        reloaded();
    }

    /// The text on the screen changes by its owner's hand; the caret ends behind what is put in.
    void replace(int from, int to, String inserted) {
        boolean continues = from > 0 && own.charAt(from - 1) == OWN && !inserted.isEmpty();
        Splice splice = new Splice(from, view.substring(from, to), inserted, continues);
        waiting = waiting.then(TextEdit.of(List.of(splice)));
        view = splice.applied(view);
        own.replace(from, to, String.valueOf(OWN).repeat(inserted.length()));
        caret = from + inserted.length();
    }

    /// What goes to the server now; null if nothing waits, or something is under way still.
    @Nullable
    Sent send(UUID id) {
        if (underWay != null || waiting.isNothing()) {
            return null;
        }
        underWay = new Sent(id, seq, waiting.splices(), waiting);
        waiting = TextEdit.NOTHING;
        doneAt = Long.MAX_VALUE;
        return underWay;
    }

    boolean isSettled() {
        return underWay == null && waiting.isNothing();
    }

    void heard(TypingServer.Event event) {
        seq = event.seq();
        Sent sent = underWay;
        if (sent != null && sent.id().equals(event.id())) {
            assertThat(sent.carried()).as("carried alike at both ends").isEqualTo(event.edit());
            confirmed = event.edit().applied(confirmed);
            underWay = null;
        } else {
            heardOther(event);
        }
        settle();
        TextEdit open = underWay == null ? waiting : underWay.carried().then(waiting);
        if (!view.equals(open.applied(confirmed))) {
            throw new AssertionError("the screen is not what is confirmed and what is not");
        }
    }

    /// The server's answer: committed, and everything that it is made of is in the stream up to this seq.
    void done(UUID id, long at) {
        if (underWay != null && underWay.id().equals(id)) {
            doneAt = at;
            settle();
        }
    }

    /// The page comes again, with what it kept of its own. Who typed what is on the screen is forgotten.
    void reloaded() {
        own.setLength(0);
        own.append(String.valueOf(OTHERS).repeat(view.length()));
    }

    private void settle() {
        if (underWay != null && seq >= doneAt) {
            assertThat(underWay.carried()).as("nothing was left of it").isEqualTo(TextEdit.NOTHING);
            underWay = null;
        }
    }

    private void heardOther(TypingServer.Event event) {
        confirmed = event.edit().applied(confirmed);
        int order = by.toString().compareTo(event.by().toString());
        int tie = order == 0 ? 1 : order;
        TextEdit arriving = event.edit();
        if (underWay != null) {
            TextEdit mine = underWay.carried();
            underWay = underWay.over(arriving, tie);
            arriving = arriving.over(mine, -tie);
        }
        TextEdit mine = waiting;
        waiting = waiting.over(arriving, tie);
        arriving = arriving.over(mine, -tie);
        view = arriving.applied(view);
        caret = moved(caret, arriving);
        for (Splice splice : arriving.splices()) {
            own.replace(
                    splice.at(),
                    splice.at() + splice.removed().length(),
                    String.valueOf(OTHERS).repeat(splice.inserted().length()));
        }
    }

    /// Where a caret goes: it stays in front of what is put in right there, and goes behind what takes the place of
    /// what was in front of it.
    static int moved(int place, TextEdit edit) {
        int shift = 0;
        for (Hunk h : edit.hunks()) {
            if (place <= h.from()) {
                break;
            }
            if (place < h.to()) {
                return h.from() + shift + h.inserted().length();
            }
            shift += h.inserted().length() - h.removed().length();
        }
        return place + shift;
    }
}
