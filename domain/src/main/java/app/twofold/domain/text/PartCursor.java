package app.twofold.domain.text;

import java.util.List;

/// Reads a change as parts that cover the text from left to right: so much is kept, this is put in, that is taken out.
/// Behind its last hunk everything is kept.
final class PartCursor {

    private final List<Hunk> hunks;
    private int hunk;
    private int at;
    private int used;
    private boolean inserting = true;

    PartCursor(TextEdit edit) {
        hunks = edit.hunks();
        skip();
    }

    /// Whether nothing but keeping is left.
    boolean isDone() {
        return hunk == hunks.size();
    }

    boolean isAdd() {
        return !isDone() && at == current().from() && inserting;
    }

    boolean isDrop() {
        return !isDone() && at >= current().from() && !inserting;
    }

    boolean isKeep() {
        return !isAdd() && !isDrop();
    }

    /// Whether what is put in here comes in place of something.
    boolean replaces() {
        return !current().removed().isEmpty();
    }

    boolean continues() {
        return current().continues();
    }

    /// What is left of the part, in characters.
    int length() {
        if (isDone()) {
            return Integer.MAX_VALUE;
        }
        if (isAdd()) {
            return current().inserted().length() - used;
        }
        return (isDrop() ? current().to() : current().from()) - at;
    }

    /// The rest of what is put in or taken out here.
    String text() {
        return isAdd() ? current().inserted().substring(used) : text(length());
    }

    /// So many characters of what is put in or taken out here.
    String text(int length) {
        Hunk h = current();
        if (isAdd()) {
            return h.inserted().substring(used, used + length);
        }
        int start = at - h.from();
        return h.removed().substring(start, start + length);
    }

    void advance() {
        advance(length());
    }

    void advance(int length) {
        if (isAdd()) {
            used += length;
            if (used == current().inserted().length()) {
                inserting = false;
            }
        } else if (!isDone()) {
            at += length;
        }
        skip();
    }

    /// Leaves a hunk that is used up, and the insertion of one that inserts nothing.
    private void skip() {
        while (!isDone() && at >= current().from()) {
            if (inserting && current().inserted().isEmpty()) {
                inserting = false;
            } else if (!inserting && at == current().to()) {
                hunk++;
                used = 0;
                inserting = true;
            } else {
                return;
            }
        }
    }

    private Hunk current() {
        return hunks.get(hunk);
    }
}
