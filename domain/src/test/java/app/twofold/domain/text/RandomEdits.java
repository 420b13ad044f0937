package app.twofold.domain.text;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// Texts and changes by chance, with line ends, letters, and characters of two code units.
final class RandomEdits {

    private static final List<String> LETTERS = List.of("a", "b", "c", " ", "\n", "é", "ש", "今", "😀", "👍");

    private RandomEdits() {}

    static String text(RandomGenerator random, int length) {
        return random.ints(random.nextInt(length + 1), 0, LETTERS.size())
                .mapToObj(LETTERS::get)
                .collect(Collectors.joining());
    }

    static TextEdit edit(RandomGenerator random, String text) {
        return TextEdit.of(splices(random, text));
    }

    static List<Splice> splices(RandomGenerator random, String text) {
        List<Splice> splices = new ArrayList<>();
        String now = text;
        for (int i = random.nextInt(4); i >= 0; i--) {
            int[] places = places(now);
            int from = random.nextInt(places.length);
            int to = random.nextBoolean() ? from : Math.min(places.length - 1, from + random.nextInt(4));
            String removed = now.substring(places[from], places[to]);
            String inserted = removed.isEmpty() || random.nextBoolean() ? text(random, 3) : "";
            if (!removed.isEmpty() || !inserted.isEmpty()) {
                splices.add(new Splice(places[from], removed, inserted, !inserted.isEmpty() && random.nextInt(3) == 0));
                now = splices.getLast().applied(now);
            }
        }
        return splices;
    }

    /// Where a text may be cut.
    private static int[] places(String text) {
        return java.util.stream.IntStream.rangeClosed(0, text.length())
                .filter(at -> !Splice.splits(text, at))
                .toArray();
    }
}
