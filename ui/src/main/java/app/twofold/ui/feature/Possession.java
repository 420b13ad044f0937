package app.twofold.ui.feature;

import app.twofold.ui.kit.Leaf;
import java.util.List;

/// What a couple had of one kind at some time.
///
/// @param name what all of it is called
public record Possession(String name, List<Leaf> cards) {

    public Possession {
        cards = List.copyOf(cards);
    }
}
