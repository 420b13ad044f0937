package app.twofold.domain.text;

import java.util.ArrayList;
import java.util.List;

/// Finds out what somebody has changed who hands in a whole text: line by line and word by word, so that what the
/// other is writing on another line, or between two changed places, stays where it is.
final class Rewriting {

    /// More places than this are a text that was written anew.
    private static final int MAX_PLACES = 100;

    private Rewriting() {}

    /// The change from one text to the other.
    static TextEdit of(String before, String after) {
        List<String> base = Tokens.of(before);
        List<Change> changes = apart(base, Change.byLines(base, Tokens.of(after)));
        if (changes.size() > MAX_PLACES) {
            return TextEdit.between(before, after);
        }
        List<Hunk> hunks = new ArrayList<>(changes.size());
        int token = 0;
        int place = 0;
        for (Change change : changes) {
            place += length(base.subList(token, change.from()));
            String old = String.join("", base.subList(change.from(), change.to()));
            hunks.add(Difference.of(old, String.join("", change.tokens())).hunk(place));
            place += old.length();
            token = change.to();
        }
        return new TextEdit(hunks);
    }

    /// Changes with no word and no line end between them are one.
    private static List<Change> apart(List<String> base, List<Change> changes) {
        List<Change> apart = new ArrayList<>();
        for (Change change : changes) {
            List<String> between =
                    apart.isEmpty() ? List.of() : base.subList(apart.getLast().to(), change.from());
            if (apart.isEmpty() || between.stream().anyMatch(Rewriting::parts)) {
                apart.add(change);
            } else {
                Change last = apart.removeLast();
                List<String> tokens = new ArrayList<>(last.tokens());
                tokens.addAll(between);
                tokens.addAll(change.tokens());
                apart.add(new Change(last.from(), change.to(), tokens));
            }
        }
        return apart;
    }

    private static boolean parts(String token) {
        return Tokens.saysSomething(token) || token.indexOf('\n') >= 0;
    }

    private static int length(List<String> tokens) {
        return tokens.stream().mapToInt(String::length).sum();
    }
}
