package app.twofold.domain.text;

/// A place of a change: from here on `removed` goes, and `inserted` comes in front of it. Never both empty.
///
/// @param from      where, in the text before the whole change
/// @param continues whether what is put in goes on with its writer's own words, see [Splice]
public record Hunk(int from, String removed, String inserted, boolean continues) {

    int to() {
        return from + removed.length();
    }
}
