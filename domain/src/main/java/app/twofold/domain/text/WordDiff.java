package app.twofold.domain.text;

import java.util.ArrayList;
import java.util.List;

/// What changed between two texts, word by word, to be shown in one piece.
public final class WordDiff {

    private WordDiff() {}

    /// Runs that, without the inserted ones, are the first text, and without the deleted ones the second. A
    /// deleted run comes before the inserted one that takes its place; no run is empty.
    public static List<Run> between(String before, String after) {
        List<String> base = Tokens.of(before);
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (Change change : Change.byLines(base, Tokens.of(after))) {
            add(runs, Kind.SAME, base.subList(at, change.from()));
            add(runs, Kind.DELETED, base.subList(change.from(), change.to()));
            add(runs, Kind.INSERTED, change.tokens());
            at = change.to();
        }
        add(runs, Kind.SAME, base.subList(at, base.size()));
        return List.copyOf(runs);
    }

    private static void add(List<Run> runs, Kind kind, List<String> tokens) {
        if (!tokens.isEmpty()) {
            runs.add(new Run(kind, String.join("", tokens)));
        }
    }

    public record Run(Kind kind, String text) {}

    /// What became of a run.
    public enum Kind {
        SAME,
        DELETED,
        INSERTED
    }
}
