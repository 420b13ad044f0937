package app.twofold.domain.text;

import org.jspecify.annotations.Nullable;

/// What a whole text comes to that somebody hands in for a text that both may write in.
public sealed interface Edited {

    /// Everything in it is in the text already.
    record Unchanged() implements Edited {}

    /// @param text   the whole text with it
    /// @param change what leads there; null for [TextEdit#between]
    record Merged(String text, @Nullable TextEdit change) implements Edited {}

    /// Its words collide with the text as it stands: it is to be kept beside it.
    record Diverged() implements Edited {}

    /// @param leading what leads from the text as it stands to the one with the words in it
    static Edited of(String current, TextEdit leading) {
        TextEdit edit = Difference.withLetters(leading, current);
        String text = edit.applied(current);
        if (text.equals(current)) {
            return new Unchanged();
        }
        return new Merged(text, edit.equals(TextEdit.between(current, text)) ? null : edit);
    }
}
