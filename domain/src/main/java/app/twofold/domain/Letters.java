package app.twofold.domain;

import app.twofold.domain.InvalidValue.Fault;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.function.IntPredicate;

/// What every text keeps to, whoever wrote it and over whichever way it came: which characters it may hold, and
/// whether there is anything in it to read. Texts are kept as they were written; what compares them compares
/// them in one form ([#composed], [Searched#key]).
public final class Letters {

    private static final int BRAILLE_BLANK = 0x2800;
    private static final int LINE_SEPARATOR = 0x2028;
    private static final int PARAGRAPH_SEPARATOR = 0x2029;

    private Letters() {}

    /// Whether nothing in the text can be seen: no characters, white space, or such as only steer others.
    public static boolean isBlank(String text) {
        return text.codePoints().noneMatch(Letters::isSeen);
    }

    /// The text without white space of any kind, and without characters that nobody sees, before and behind it.
    /// What belongs to the character before it stays: joiners, variants, flags.
    public static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isEmptyEdge(text.codePointAt(from))) {
            from += Character.charCount(text.codePointAt(from));
        }
        while (from < to && isEmptyEdge(text.codePointBefore(to))) {
            to -= Character.charCount(text.codePointBefore(to));
        }
        return text.substring(from, to);
    }

    /// Whether the character is no space, and leaves a trace on a screen by itself. Marks do; so does what is not
    /// assigned yet, which may be next year's emoji.
    public static boolean isSeen(int character) {
        return !isSpace(character)
                && !isIgnorable(character)
                && !Character.isISOControl(character)
                && character != BRAILLE_BLANK;
    }

    /// Whether half a character stands alone somewhere in the text: a unit of UTF-16 that means nothing without
    /// another.
    public static boolean isTorn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return text.codePoints().anyMatch(Letters::isHalf);
            }
        }
        return false;
    }

    /// The same text in the composed form of Unicode (NFC), in which it is the same whichever keyboard it came
    /// from.
    public static String composed(String text) {
        return Normalizer.normalize(text, Form.NFC);
    }

    /// One line, without what nobody sees at its ends. Other line ends in it are spaces.
    static String line(String text, int maxLength) {
        String trimmed = trimmed(text);
        if (isBlank(trimmed)) {
            throw new InvalidValue(Fault.EMPTY);
        }
        String line = trimmed.replace((char) LINE_SEPARATOR, ' ').replace((char) PARAGRAPH_SEPARATOR, ' ');
        return checked(line, maxLength, Character::isISOControl);
    }

    /// As written, but for line ends. The characters stay the very ones that were written, because changes to a
    /// text name places in it.
    static String lines(String text, int maxLength) {
        return checked(
                text.replace("\r\n", "\n").replace('\r', '\n'),
                maxLength,
                c -> Character.isISOControl(c) && c != '\n' && c != '\t');
    }

    private static String checked(String text, int maxLength, IntPredicate refused) {
        if (length(text) > maxLength) {
            throw new InvalidValue(Fault.TOO_LONG, maxLength);
        }
        if (text.codePoints().anyMatch(c -> isHalf(c) || refused.test(c))) {
            throw new InvalidValue(Fault.CONTROL_CHARACTER);
        }
        return text;
    }

    /// How many characters (code points) a text has.
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean isHalf(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }

    private static boolean isEmptyEdge(int character) {
        return isSpace(character)
                || character == 0x00AD
                || character == 0x180E
                || character == 0x200B
                || character == 0x2060
                || character == 0xFEFF;
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /// Unicode's Default_Ignorable_Code_Point, and the marks of interlinear notes.
    private static boolean isIgnorable(int c) {
        return c == 0x00AD
                || c == 0x034F
                || c == 0x061C
                || within(c, 0x115F, 0x1160)
                || within(c, 0x17B4, 0x17B5)
                || within(c, 0x180B, 0x180F)
                || within(c, 0x200B, 0x200F)
                || within(c, 0x202A, 0x202E)
                || within(c, 0x2060, 0x206F)
                || c == 0x3164
                || within(c, 0xFE00, 0xFE0F)
                || c == 0xFEFF
                || c == 0xFFA0
                || within(c, 0xFFF0, 0xFFFB)
                || within(c, 0x1BCA0, 0x1BCA3)
                || within(c, 0x1D173, 0x1D17A)
                || within(c, 0xE0000, 0xE0FFF);
    }

    private static boolean within(int c, int from, int to) {
        return c >= from && c <= to;
    }
}
