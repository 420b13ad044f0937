package app.twofold.domain.text;

import app.twofold.domain.InvalidValue;

/// One place where a text changes: what stood there is taken out, other characters are put in. Places and lengths
/// count UTF-16 code units.
///
/// @param at        where, in the text as it is by then
/// @param continues whether what is put in goes on with the writer's own words: the character right before it is
///     theirs. Such words stay together, whatever others put at the same place
public record Splice(int at, String removed, String inserted, boolean continues) {

    /// @throws InvalidValue with [InvalidValue.Fault#CONTROL_CHARACTER] for inserted characters that no text may hold:
    ///     control characters but LF and tab, and halves of a character
    /// @throws InvalidValue with [InvalidValue.Fault#OUT_OF_RANGE] if the place is negative
    public Splice {
        if (at < 0) {
            throw new InvalidValue(InvalidValue.Fault.OUT_OF_RANGE);
        }
        if (!inserted.codePoints().allMatch(Splice::isWritten)) {
            throw new InvalidValue(InvalidValue.Fault.CONTROL_CHARACTER);
        }
    }

    public Splice(int at, String removed, String inserted) {
        this(at, removed, inserted, false);
    }

    /// Whether the text has these characters at this place, and whole characters stay whole.
    boolean fits(String text) {
        return text.startsWith(removed, at) && !splits(text, at) && !splits(text, at + removed.length());
    }

    boolean goesOn() {
        return continues && !inserted.isEmpty();
    }

    String applied(String text) {
        return text.substring(0, at) + inserted + text.substring(at + removed.length());
    }

    /// Whether a cut here would part a character that takes two code units.
    static boolean splits(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    private static boolean isWritten(int c) {
        boolean lone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !lone && (c == '\n' || c == '\t' || !Character.isISOControl(c));
    }
}
