package app.twofold.domain.history;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Looks for words, whatever their case and accents.
record Search(List<String> words) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    static Search of(String words) {
        return new Search(SPACES.splitAsStream(plain(words))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList());
    }

    /// Whether every word occurs in one of the texts.
    boolean finds(Entry entry) {
        if (words.isEmpty()) {
            return true;
        }
        List<String> texts = entry.texts().map(Search::plain).toList();
        return words.stream().allMatch(word -> texts.stream().anyMatch(text -> text.contains(word)));
    }

    /// The text without case and accents.
    private static String plain(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String folded = text.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return MARKS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFKD)).replaceAll("");
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
