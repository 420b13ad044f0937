package app.twofold.domain.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who typed which character, in which run, around which others, and who took it out: what a text must hold in the end.
final class TypedRuns {

    /// Characters for private use: no letters, so nobody takes two of them for one word.
    private static final char FIRST = '\ue000';

    private final Map<Character, Integer> runOf = new HashMap<>();
    private final Map<Character, Set<Integer>> inside = new HashMap<>();
    private final Map<Character, Set<Integer>> deletedBy = new HashMap<>();
    private final List<StringBuilder> runs = new ArrayList<>();
    private final TypedOrder order = new TypedOrder(FIRST);
    private char next = FIRST;

    int begin() {
        runs.add(new StringBuilder());
        return runs.size() - 1;
    }

    /// A text that is there already, which is no run: anybody types inside it.
    String old(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            order.typed(next, text.toString(), i);
            text.append(next);
            runOf.put(next, -1);
            next++;
        }
        return text.toString();
    }

    /// The next character of a run, typed at this place of a text.
    String next(int run, String text, int place) {
        char c = next++;
        runOf.put(c, run);
        inside.put(c, around(text, Math.min(place, text.length())));
        order.typed(c, text, Math.min(place, text.length()));
        runs.get(run).append(c);
        return String.valueOf(c);
    }

    int characters() {
        return runOf.size();
    }

    void deleted(int byRun, String characters) {
        for (int i = 0; i < characters.length(); i++) {
            deletedBy
                    .computeIfAbsent(characters.charAt(i), _ -> new HashSet<>())
                    .add(byRun);
        }
    }

    /// See [TypedOrder#turned].
    int turned(String text) {
        return order.turned(text);
    }

    private Set<Integer> around(String text, int place) {
        if (place == 0 || place == text.length()) {
            return Set.of();
        }
        Set<Integer> before = new HashSet<>();
        for (int i = 0; i < place; i++) {
            before.add(runOf.get(text.charAt(i)));
        }
        Set<Integer> behind = new HashSet<>();
        for (int i = place; i < text.length(); i++) {
            behind.add(runOf.get(text.charAt(i)));
        }
        before.retainAll(behind);
        return before;
    }

    void check(String text) {
        for (Map.Entry<Character, Integer> typed : runOf.entrySet()) {
            long count = text.chars().filter(c -> c == typed.getKey()).count();
            if (count != (deletedBy.containsKey(typed.getKey()) ? 0 : 1)) {
                throw new AssertionError("a character is there " + count + " times");
            }
        }
        for (int run = 0; run < runs.size(); run++) {
            checkRun(run, text);
        }
        if (order.wrong(text) > 0) {
            throw new AssertionError("characters are the wrong way round for one who has typed between them");
        }
    }

    private void checkRun(int run, String text) {
        int last = -1;
        boolean broken = false;
        for (char c : runs.get(run).toString().toCharArray()) {
            if (deletedBy.containsKey(c)) {
                broken |= last >= 0;
                continue;
            }
            int at = text.indexOf(c);
            if (at <= last) {
                throw new AssertionError("a run is out of order");
            }
            if (last >= 0 && !broken) {
                checkBetween(run, text.substring(last + 1, at));
            }
            last = at;
            broken = false;
        }
    }

    private void checkBetween(int run, String between) {
        for (int i = 0; i < between.length(); i++) {
            if (!inside.getOrDefault(between.charAt(i), Set.of()).contains(run)) {
                throw new AssertionError("in the middle of a run is what was not typed there");
            }
        }
    }
}
