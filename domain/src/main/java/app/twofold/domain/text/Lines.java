package app.twofold.domain.text;

import java.util.ArrayList;
import java.util.List;

/// Tokens as lines, each with the line end that closes it.
///
/// @param texts  the lines
/// @param starts at which token each begins, and the end
record Lines(List<String> texts, List<Integer> starts) {

    static Lines of(List<String> tokens) {
        List<String> texts = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).equals("\n") || i == tokens.size() - 1) {
                texts.add(String.join("", tokens.subList(start, i + 1)));
                starts.add(start);
                start = i + 1;
            }
        }
        starts.add(start);
        return new Lines(texts, starts);
    }

    /// Where a line begins, or where the last one ends.
    int start(int line) {
        return starts.get(line);
    }
}
