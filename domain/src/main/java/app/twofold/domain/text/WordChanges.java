package app.twofold.domain.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
    ///
    /// @param goesOn whether what was put in goes on with its writer's own words in front of it
    private record Span(int from, int to, int shiftBefore, int shiftAfter, boolean goesOn) {}

    private List<Change> changes() {
        List<Span> spans = new ArrayList<>();
        int shift = 0;
        for (Hunk h : hunks) {
            int after = shift + h.inserted().length() - h.removed().length();
            Span span = widened(spanOf(h, shift, after));
            shift = after;
            if (!spans.isEmpty() && span.from() < spans.getLast().to()) {
                Span last = spans.removeLast();
                span = new Span(
                        last.from(), Math.max(last.to(), span.to()), last.shiftBefore(), span.shiftAfter(), false);
            }
            spans.add(span);
        }
        return spans.stream().flatMap(this::changes).toList();
    }

    /// Whole tokens that are taken out behind words that go on with others are another change than those words.
    private Stream<Change> changes(Span span) {
        List<String> written = written(span);
        return span.goesOn() && span.from() < span.to()
                ? Stream.of(
                        new Change(span.from(), span.from(), written), new Change(span.from(), span.to(), List.of()))
                : Stream.of(new Change(span.from(), span.to(), written));
    }

    private Span spanOf(Hunk h, int before, int after) {
        int from = tokenAt(h.from());
        int to = tokenFrom(h.to());
        boolean whole = starts[from] == h.from() && starts[to] == h.to();
        return new Span(from, to, before, after, whole && h.continues());
    }

    /// With the words at its sides that have grown together with it.
    private Span widened(Span span) {
        List<String> written = written(span);
        boolean wordBefore = span.from() > 0 && Tokens.isWord(tokens.get(span.from() - 1));
        boolean wordBehind = span.to() < tokens.size() && Tokens.isWord(tokens.get(span.to()));
        boolean before = wordBefore && (written.isEmpty() ? wordBehind : Tokens.isWord(written.getFirst()));
        boolean behind = wordBehind && (written.isEmpty() ? wordBefore : Tokens.isWord(written.getLast()));
        return before || behind
                ? new Span(
                        before ? span.from() - 1 : span.from(),
                        behind ? span.to() + 1 : span.to(),
                        span.shiftBefore(),
                        span.shiftAfter(),
                        false)
                : span;
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
