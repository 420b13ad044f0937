package app.twofold.server.history;

import app.twofold.server.couple.Node;
import java.time.Clock;

/// Looking back on a node, for tests.
public final class Histories {

    private Histories() {}

    /// Nothing of any couple is in its memory yet.
    public static History on(Node node, Clock clock) {
        return new History(
                new Chronicles(node.couples(), node.streams(), new HistorySettings(null)),
                new PastStates(node.couples(), node.streams()),
                clock);
    }

    /// The timelines alone.
    public static Chronicles timeline(Node node) {
        return new Chronicles(node.couples(), node.streams(), new HistorySettings(null));
    }
}
