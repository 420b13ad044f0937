package app.twofold.domain.text;

import java.util.ArrayList;
import java.util.List;

/// An exact change of a text, seen as a change of its words: a letter put into a word, or to its end, is a change of
/// that word.
final class WordChanges {

    private final List<String> tokens;
    private final List<Hunk> hunks;
    private final String result;
    private final int[] starts;

    private WordChanges(List<String> tokens, TextEdit edit) {
        this.tokens = tokens;
        hunks = edit.hunks();
        result = edit.applied(String.join("", tokens));
        starts = new int[tokens.size() + 1];
        for (int i = 0; i < tokens.size(); i++) {
            starts[i + 1] = starts[i] + tokens.get(i).length();
        }
    }

    /// In order, never overlapping.
    ///
    /// @param tokens the text before the change
    static List<Change> of(List<String> tokens, TextEdit edit) {
        return new WordChanges(tokens, edit).changes();
    }

    /// Hunks that change the same words.
    private record Span(int from, int to, int shiftBefore, int shiftAfter) {}

    private List<Change> changes() {
        List<Span> spans = new ArrayList<>();
        int shift = 0;
        for (Hunk h : hunks) {
            int after = shift + h.inserted().length() - h.removed().length();
            Span span = widened(new Span(tokenAt(h.from()), tokenFrom(h.to()), shift, after));
            shift = after;
            if (!spans.isEmpty() && span.from() < spans.getLast().to()) {
                Span last = spans.removeLast();
                span = new Span(last.from(), Math.max(last.to(), span.to()), last.shiftBefore(), span.shiftAfter());
            }
            spans.add(span);
        }
        return spans.stream()
                .map(span -> new Change(span.from(), span.to(), written(span)))
                .toList();
    }

    /// With the words at its sides that have grown together with it.
    private Span widened(Span span) {
        List<String> written = written(span);
        boolean wordBefore = span.from() > 0 && Tokens.isWord(tokens.get(span.from() - 1));
        boolean wordBehind = span.to() < tokens.size() && Tokens.isWord(tokens.get(span.to()));
        boolean before = wordBefore && (written.isEmpty() ? wordBehind : Tokens.isWord(written.getFirst()));
        boolean behind = wordBehind && (written.isEmpty() ? wordBefore : Tokens.isWord(written.getLast()));
        return new Span(
                before ? span.from() - 1 : span.from(),
                behind ? span.to() + 1 : span.to(),
                span.shiftBefore(),
                span.shiftAfter());
    }

    private List<String> written(Span span) {
        return Tokens.of(
                result.substring(starts[span.from()] + span.shiftBefore(), starts[span.to()] + span.shiftAfter()));
    }

    /// The token that holds this place, or begins there.
    private int tokenAt(int place) {
        int token = 0;
        while (token < tokens.size() && starts[token + 1] <= place) {
            token++;
        }
        return token;
    }

    /// The first token that begins there or later.
    private int tokenFrom(int place) {
        int token = tokenAt(place);
        return starts[token] < place ? token + 1 : token;
    }
}
