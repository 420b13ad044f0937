package app.twofold.ui.writing;

import app.twofold.domain.text.WordDiff;
import app.twofold.domain.text.WordDiff.Run;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Puts an edit at one place of a text into another edit of the same text, letter by letter. Somebody who types in
/// the middle of a word while the other writes right beside it changes none of the other's words.
final class Transplant {

    private Transplant() {}

    /// The current text with what was typed; empty if the letters that the typing replaces have changed meanwhile.
    ///
    /// @param held    the text that the typing began with
    /// @param current the text as it stands
    /// @param typed   the text with what was typed, at one place
    static Optional<String> of(String held, String current, String typed) {
        int from = prefix(held, typed);
        int suffix = suffix(held, typed, from);
        int to = held.length() - suffix;
        String inserted = typed.substring(from, typed.length() - suffix);
        return among(held, current, from, to, inserted).or(() -> beside(held, current, from, to, inserted));
    }

    /// Where the other has changed whole words, here and there.
    private static Optional<String> among(String held, String current, int from, int to, String inserted) {
        int old = 0;
        int now = 0;
        for (Run run : WordDiff.between(held, current)) {
            int length = run.text().length();
            switch (run.kind()) {
                case SAME -> {
                    if (old <= from && to <= old + length) {
                        int shift = now - old;
                        return Optional.of(put(current, from + shift, to + shift, inserted));
                    }
                    old += length;
                    now += length;
                }
                case DELETED -> old += length;
                case INSERTED -> now += length;
            }
        }
        return Optional.empty();
    }

    /// Where the other has written into the same word, at another place of it.
    private static Optional<String> beside(String held, String current, int from, int to, String inserted) {
        int start = prefix(held, current);
        int end = held.length() - suffix(held, current, start);
        int shift = current.length() - held.length();
        if (to <= start) {
            return Optional.of(put(current, from, to, inserted));
        }
        return from >= end ? Optional.of(put(current, from + shift, to + shift, inserted)) : Optional.empty();
    }

    private static String put(String text, int from, int to, String inserted) {
        return text.substring(0, from) + inserted + text.substring(to);
    }

    /// How positions move from one text to the other: `s3 d2 i5` for three letters that stay, two that go, five that
    /// come.
    static String moves(String before, String after) {
        List<Run> runs = WordDiff.between(before, after);
        return runs.stream()
                .map(run -> letter(run.kind()) + run.text().length())
                .collect(Collectors.joining(" "));
    }

    private static String letter(WordDiff.Kind kind) {
        return switch (kind) {
            case SAME -> "s";
            case DELETED -> "d";
            case INSERTED -> "i";
        };
    }

    private static int prefix(String one, String other) {
        int end = Math.min(one.length(), other.length());
        int at = 0;
        while (at < end && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static int suffix(String one, String other, int prefix) {
        int end = Math.min(one.length(), other.length()) - prefix;
        int at = 0;
        while (at < end && one.charAt(one.length() - 1 - at) == other.charAt(other.length() - 1 - at)) {
            at++;
        }
        return at;
    }
}
