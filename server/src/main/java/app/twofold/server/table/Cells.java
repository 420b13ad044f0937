package app.twofold.server.table;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.stream.Collectors;

/// Cells of a table that may be opened in a program that takes some texts for formulas. Such a text gets an apostrophe
/// before it, and loses it again when the table comes back.
public final class Cells {

    /// What begins a formula, in its plain form; a full-width or small form of it counts as the same.
    private static final String SIGNS = "=+-@";

    /// What is guarded wherever a text begins with it.
    private static final String FIRST = "'\t\r\n";

    private static final int MINUS = '\u2212';

    private Cells() {}

    public static String guarded(String text) {
        return isGuarded(text) ? "'" + text : text;
    }

    /// The text before it was guarded. A text that was not comes back as it is, but for an apostrophe before a text
    /// that would be guarded.
    public static String unguarded(String cell) {
        return cell.startsWith("'") && isGuarded(cell.substring(1)) ? cell.substring(1) : cell;
    }

    /// A name, a word or a day as somebody means it who cannot see what a program put around it. White space of every
    /// kind is one space or, at the ends, none; invisible characters are gone; full-width letters are usual ones.
    public static String plain(String cell) {
        return Normalizer.normalize(cell, Form.NFKC)
                .codePoints()
                .filter(c -> isSpace(c) || !isInvisible(c))
                .mapToObj(c -> isSpace(c) ? " " : Character.toString(c))
                .collect(Collectors.joining())
                .replaceAll(" {2,}", " ")
                .strip();
    }

    /// Programs that read tables skip white space and what cannot be seen before they look for a formula.
    private static boolean isGuarded(String text) {
        if (!text.isEmpty() && FIRST.indexOf(text.charAt(0)) >= 0) {
            return true;
        }
        return text.codePoints()
                .dropWhile(c -> isSpace(c) || isInvisible(c) || isMark(c))
                .limit(1)
                .anyMatch(Cells::isSign);
    }

    private static boolean isSign(int codePoint) {
        String plain = Normalizer.normalize(Character.toString(codePoint), Form.NFKC);
        return codePoint == MINUS || SIGNS.contains(plain);
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.FORMAT, Character.CONTROL, Character.UNASSIGNED, Character.SURROGATE -> true;
            default -> isFiller(codePoint);
        };
    }

    /// With nothing before it that it could be put on.
    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /// Letters that are blank.
    private static boolean isFiller(int codePoint) {
        return switch (codePoint) {
            case 0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800 -> true;
            default -> false;
        };
    }
}
