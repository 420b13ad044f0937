package app.twofold.domain.text;

import java.util.List;

/// Puts tokens from different hands together; two words that would run into one get a space between them.
final class Joiner {

    private boolean endsInWord;

    /// The text that these tokens are behind the ones before.
    String add(List<String> tokens) {
        StringBuilder text = new StringBuilder();
        for (String token : tokens) {
            boolean word = Tokens.isWord(token);
            if (word && endsInWord) {
                text.append(' ');
            }
            text.append(token);
            endsInWord = word;
        }
        return text.toString();
    }
}
