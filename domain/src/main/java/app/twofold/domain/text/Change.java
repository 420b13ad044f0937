package app.twofold.domain.text;

import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;

/// Tokens `from` (inclusive) to `to` (exclusive) of a base, replaced by others. With `from == to` an insertion.
record Change(int from, int to, List<String> tokens) {

    /// So many comparisons are worth a fine difference; beyond it, two texts have too little in common.
    private static final int MAX_COMPARISONS = 4_000_000;

    boolean isInsertion() {
        return from == to;
    }

    boolean isDeletion() {
        return tokens.isEmpty();
    }

    /// The changes that lead from one list of tokens to the other, in order, never touching each other: which lines
    /// have changed, and in those which words. Texts that have next to nothing in common count as one
    /// change, so the time is bounded.
    static List<Change> byLines(List<String> base, List<String> revised) {
        Lines before = Lines.of(base);
        Lines after = Lines.of(revised);
        List<Change> changes = new ArrayList<>();
        int shift = 0;
        for (Change lines : between(before.texts(), after.texts())) {
            int from = before.start(lines.from);
            int to = before.start(lines.to);
            int start = lines.from + shift;
            shift += lines.tokens.size() - (lines.to - lines.from);
            List<String> written = revised.subList(after.start(start), after.start(start + lines.tokens.size()));
            for (Change change : between(base.subList(from, to), written)) {
                append(changes, new Change(from + change.from, from + change.to, change.tokens));
            }
        }
        return changes;
    }

    /// The same without a look at lines.
    static List<Change> between(List<String> base, List<String> revised) {
        int head = commonHead(base, revised);
        int tail = commonTail(base, revised, head);
        List<String> from = base.subList(head, base.size() - tail);
        List<String> to = revised.subList(head, revised.size() - tail);
        if (from.isEmpty() && to.isEmpty()) {
            return List.of();
        }
        if (from.isEmpty() || to.isEmpty()) {
            return List.of(new Change(head, head + from.size(), to));
        }
        try {
            return fine(from, to, head);
        } catch (Comparisons.Exceeded _) {
            return List.of(new Change(head, head + from.size(), to));
        }
    }

    private static List<Change> fine(List<String> from, List<String> to, int offset) {
        List<Change> changes = new ArrayList<>();
        Comparisons comparisons = new Comparisons(MAX_COMPARISONS);
        for (var delta : new MyersDiffWithLinearSpace<String>(comparisons::same).computeDiff(from, to, null)) {
            if (delta.deltaType == DeltaType.EQUAL) {
                continue;
            }
            append(
                    changes,
                    new Change(
                            offset + delta.startOriginal,
                            offset + delta.endOriginal,
                            to.subList(delta.startRevised, delta.endRevised)));
        }
        return changes;
    }

    private static void append(List<Change> changes, Change next) {
        if (changes.isEmpty() || changes.getLast().to < next.from) {
            changes.add(next);
            return;
        }
        Change last = changes.removeLast();
        List<String> tokens = new ArrayList<>(last.tokens);
        tokens.addAll(next.tokens);
        changes.add(new Change(last.from, next.to, tokens));
    }

    private static int commonHead(List<String> one, List<String> other) {
        int limit = Math.min(one.size(), other.size());
        int length = 0;
        while (length < limit && one.get(length).equals(other.get(length))) {
            length++;
        }
        return length;
    }

    private static int commonTail(List<String> one, List<String> other, int head) {
        int limit = Math.min(one.size(), other.size()) - head;
        int length = 0;
        while (length < limit && one.get(one.size() - 1 - length).equals(other.get(other.size() - 1 - length))) {
            length++;
        }
        return length;
    }
}
