package app.twofold.domain;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Map;

/// Texts as a search compares them: what a reader takes for the same letter is the same, whatever keyboard,
/// typesetter or program it came from, and letters that are others to a reader stay others.
///
/// The same are capitals and small letters, wide and narrow forms, kinds of quotes, apostrophes, dashes and
/// spaces, digits of all scripts, and letters with and without what are accents to most readers (Latin, Greek),
/// stress marks (Cyrillic), or points that may be left out (Hebrew, Arabic). The marks of all other scripts are
/// vowels or make another letter: が is not か, कि is not क followed by anything else, й is not и.
public final class Searched {

    private static final String SINGLE_QUOTES = "‘’‚‛′‵´\u1FFDʹʻʼʽˈ‹›＇";
    private static final String DOUBLE_QUOTES = "“”„‟″‶«»〝〞〟＂";
    private static final String DASHES = "‐‑‒–—―−﹘﹣－⁃";

    /// Letters that no decomposition of Unicode leads to the ones that people type for them.
    private static final Map<Integer, String> LETTERS = Map.ofEntries(
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'ŧ', "t"),
            Map.entry((int) 'ŋ', "n"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ɓ', "b"),
            Map.entry((int) 'ɗ', "d"),
            Map.entry((int) 'ƙ', "k"),
            Map.entry((int) 'ς', "σ"),
            Map.entry((int) 'ک', "ك"),
            Map.entry((int) 'ی', "ي"));

    /// Makes an Arabic word longer, for looks.
    private static final int LENGTHENING = 'ـ';

    /// Becomes a letter in capitals.
    private static final int IOTA_BELOW = 0x0345;

    private Searched() {}

    /// The text as it is compared. Of two texts the one is found in the other if its key is part of the
    /// other's. A key's own key is the same.
    public static String key(String text) {
        return quoted(isPlain(text) ? text.toLowerCase(Locale.ROOT) : plainKey(text));
    }

    /// Two apostrophes are a quotation mark to many.
    private static String quoted(String key) {
        return key.replace("''", "\"");
    }

    private static String plainKey(String text) {
        String decomposed = typed(Normalizer.normalize(typed(text), Form.NFKD));
        String composed = Normalizer.normalize(folded(unmarked(decomposed)), Form.NFC);
        StringBuilder key = new StringBuilder(composed.length());
        composed.codePoints().forEach(c -> {
            String letter = LETTERS.get(c);
            if (letter == null) {
                key.appendCodePoint(c);
            } else {
                key.append(letter);
            }
        });
        return Normalizer.normalize(key, Form.NFC);
    }

    /// In small letters. By way of the capitals, because some small letters have more than one form.
    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /// The text as a plain keyboard has it.
    private static String typed(String text) {
        StringBuilder typed = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int plain = plain(c);
            if (plain != 0) {
                typed.appendCodePoint(plain);
            }
        });
        return typed.toString();
    }

    /// The character that a plain keyboard has for this one; 0 for one that nobody sees.
    private static int plain(int c) {
        if (c < 0x80) {
            return c;
        }
        if (SINGLE_QUOTES.indexOf(c) >= 0) {
            return '\'';
        }
        if (DOUBLE_QUOTES.indexOf(c) >= 0) {
            return '"';
        }
        if (DASHES.indexOf(c) >= 0) {
            return '-';
        }
        if (c == LENGTHENING) {
            return 0;
        }
        if (Character.isSpaceChar(c)) {
            return ' ';
        }
        if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
            return '0' + Character.digit(c, 10);
        }
        return Letters.isSeen(c) || Character.isISOControl(c) || c == 0x2800 ? c : 0;
    }

    /// A decomposed text without the marks that its scripts do without.
    private static String unmarked(String decomposed) {
        StringBuilder left = new StringBuilder(decomposed.length());
        int base = ' ';
        for (int i = 0; i < decomposed.length(); i += Character.charCount(decomposed.codePointAt(i))) {
            int c = decomposed.codePointAt(i);
            if (!isMark(c)) {
                base = c;
                left.appendCodePoint(c);
            } else if (!isAccent(base, c)) {
                left.appendCodePoint(c);
            }
        }
        return left.toString();
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isAccent(int base, int mark) {
        UnicodeScript script = UnicodeScript.of(base);
        return mark == IOTA_BELOW
                || script == UnicodeScript.LATIN
                || script == UnicodeScript.GREEK
                || (script == UnicodeScript.HEBREW && mark >= 0x0591 && mark <= 0x05C7)
                || (script == UnicodeScript.ARABIC && isHaraka(mark))
                || (script == UnicodeScript.CYRILLIC && isStress(base, mark));
    }

    /// Short vowels, doubling and signs of recitation. Hamza and madda make another letter.
    private static boolean isHaraka(int mark) {
        return (mark >= 0x064B && mark <= 0x0652) || mark == 0x0670 || (mark >= 0x06D6 && mark <= 0x06ED);
    }

    /// Where the stress is, or ё, which is mostly written without its dots.
    private static boolean isStress(int base, int mark) {
        return mark == 0x0300
                || mark == 0x0304
                || mark == 0x030F
                || mark == 0x0311
                || (mark == 0x0301 && "гкГК".indexOf(base) < 0)
                || (mark == 0x0308 && "еЕ".indexOf(base) >= 0);
    }
}
