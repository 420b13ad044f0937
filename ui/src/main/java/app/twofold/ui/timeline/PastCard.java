package app.twofold.ui.timeline;

import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Type;

/// Something as it was, to read.
public final class PastCard {

    private PastCard() {}

    /// @param texts what was written; those that are blank are left out
    public static Leaf of(String title, String line, String... texts) {
        Leaf card = Leaf.article(Type.heading(title), Type.meta2(line)).flat().tight();
        for (String text : texts) {
            Written.voice(text).forEach(card::add);
        }
        return card;
    }
}
