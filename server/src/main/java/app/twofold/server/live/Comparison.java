package app.twofold.server.live;

import app.twofold.server.Unavailable;
import app.twofold.server.stream.Streams;

/// Compares followed couples with the database every two seconds: hints may get lost, and writes may break off.
final class Comparison extends Chore {

    private static final int EVERY_MS = 2_000;

    private final Streams<?, ?, ?, ?> streams;
    private final boolean amongOthers;

    Comparison(Streams<?, ?, ?, ?> streams, boolean amongOthers) {
        super("comparison");
        this.streams = streams;
        this.amongOthers = amongOthers;
    }

    @Override
    void once() {
        pause(EVERY_MS);
        try {
            if (amongOthers) {
                streams.compareFollowed();
            } else {
                streams.compareDoubted();
            }
        } catch (Unavailable _) {
            // The next round asks again; who needs an answer now learns it from their own question.
        }
    }

    @Override
    void end() {}
}
