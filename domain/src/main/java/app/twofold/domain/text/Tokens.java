package app.twofold.domain.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Cuts a text into words, line ends, runs of other white space, and single other characters (as readers see them:
/// an emoji is one). Put together again, the tokens are the text. Scripts that write no spaces count each character
/// as a word.
final class Tokens {

    private static final String UNSPACED =
            "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}";
    private static final String WORD_CHARACTERS = "[\\p{L}\\p{N}\\p{M}_'’\\u200c\\u200d&&[^" + UNSPACED + "]]+";
    private static final Pattern TOKEN =
            Pattern.compile("\\n|[\\s&&[^\\n]]+|" + WORD_CHARACTERS + "|\\X", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile(WORD_CHARACTERS);

    private Tokens() {}

    static List<String> of(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    /// Whether two such tokens side by side would read as one word.
    static boolean isWord(String token) {
        return WORD.matcher(token).matches();
    }

    static boolean isSpace(String token) {
        return token.isBlank();
    }

    /// Whether the token is neither white space nor punctuation.
    static boolean saysSomething(String token) {
        return token.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
