package app.twofold.server.takeout;

import app.twofold.server.Seat;
import app.twofold.server.SomebodysAccount;
import app.twofold.server.archive.Archive;
import app.twofold.server.archive.Progress;
import app.twofold.server.couple.Node;
import app.twofold.server.history.Histories;
import app.twofold.server.seal.Signatures;
import app.twofold.server.table.Tables;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;

/// Taking out on a node, for tests: without asking for a password.
public final class Archives {

    private final Node node;
    private final Archive archive;
    private final Book book;

    private Archives(Node node, Archive archive, Book book) {
        this.node = node;
        this.archive = archive;
        this.book = book;
    }

    public static Archives on(Node node) {
        return new Archives(
                node,
                new Archive(node.streams(), node.personal(), new SomebodysAccount(), Signatures.OURS),
                new Book(Histories.timeline(node)));
    }

    public void write(Seat seat, Form form, Instant now, OutputStream out, Progress progress) throws IOException {
        var state = node.couples().state(seat);
        switch (form) {
            case ARCHIVE -> archive.write(seat, state, now, out, progress);
            case BOOK -> book.write(seat, now, out, progress);
            case WINS -> new Tables(state).writeWins(out, progress);
            case NUMBERS -> new Tables(state).writeNumbers(out, progress);
        }
    }
}
