package app.twofold.domain.text;

/// A place of a change: from here on `removed` goes, and `inserted` comes in front of it. Never both empty.
///
/// @param from      where, in the text before the whole change
/// @param continues whether what is put in goes on with its writer's own words, see [Splice]
public record Hunk(int from, String removed, String inserted, boolean continues) {

    /// Whether both put something else in place of the same character.
    boolean replacesWith(Hunk other) {
        return isReplacement() && other.isReplacement() && from < other.to() && other.from < to();
    }

    private boolean isReplacement() {
        return !removed.isEmpty() && !inserted.isEmpty();
    }

    int to() {
        return from + removed.length();
    }
}
