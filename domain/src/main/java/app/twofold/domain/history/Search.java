package app.twofold.domain.history;

import app.twofold.domain.Searched;
import app.twofold.domain.timeline.Entry;
import java.util.List;
import java.util.regex.Pattern;

/// Looks for words, in whichever of their forms they were written and are asked for.
record Search(List<String> words) {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    static Search of(String words) {
        return new Search(SPACES.splitAsStream(Searched.key(words))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList());
    }

    /// Whether every word occurs in one of the texts.
    boolean finds(Entry entry) {
        if (words.isEmpty()) {
            return true;
        }
        List<String> texts = entry.texts().map(Searched::key).toList();
        return words.stream().allMatch(word -> texts.stream().anyMatch(text -> text.contains(word)));
    }
}
