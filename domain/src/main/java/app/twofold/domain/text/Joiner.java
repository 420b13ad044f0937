package app.twofold.domain.text;

import java.util.List;

/// Puts tokens from different hands together; two words that would run into one get a space between them.
final class Joiner {

    private final StringBuilder text = new StringBuilder();
    private boolean endsInWord;

    void add(List<String> tokens) {
        for (String token : tokens) {
            boolean word = Tokens.isWord(token);
            if (word && endsInWord) {
                text.append(' ');
            }
            text.append(token);
            endsInWord = word;
        }
    }

    String text() {
        return text.toString();
    }
}
