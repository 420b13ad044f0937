package app.twofold.domain.text;

import java.util.ArrayList;
import java.util.List;

/// Writes down a change part by part, from left to right, and brings it into its normal form.
final class EditBuilder {

    private final List<Hunk> hunks = new ArrayList<>();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder inserted = new StringBuilder();
    private boolean continues;
    private int from;
    private int at;

    void keep(int length) {
        if (length > 0) {
            close();
            at += length;
            from = at;
        }
    }

    /// What grows together goes on with the words that its first part goes on with.
    void add(String text, boolean goesOn) {
        if (inserted.isEmpty()) {
            continues = goesOn;
        }
        inserted.append(text);
    }

    /// Something that was put in here before: it goes on with what is in front of the place, whatever has been put
    /// between the two since, for that is the same writer's.
    void addEarlier(String text, boolean goesOn) {
        continues = goesOn || (continues && !inserted.isEmpty());
        inserted.append(text);
    }

    void drop(String text) {
        removed.append(text);
        at += text.length();
    }

    TextEdit build() {
        close();
        return hunks.isEmpty() ? TextEdit.NOTHING : new TextEdit(hunks);
    }

    private void close() {
        if (!removed.isEmpty() || !inserted.isEmpty()) {
            hunks.add(new Hunk(from, removed.toString(), inserted.toString(), continues && !inserted.isEmpty()));
        }
        removed.setLength(0);
        inserted.setLength(0);
        continues = false;
    }
}
