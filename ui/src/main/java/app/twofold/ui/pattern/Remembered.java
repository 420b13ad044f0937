package app.twofold.ui.pattern;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;

/// What a reader has chosen on the page of patterns. It stays when the plots are drawn anew.
final class Remembered implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Set<String> open = new HashSet<>();
    private String label = "";

    /// The titles of plots whose tables are open.
    Set<String> open() {
        return open;
    }

    /// The label whose numbers show; empty before any was chosen.
    String label() {
        return label;
    }

    void choose(String other) {
        label = other;
    }
}
