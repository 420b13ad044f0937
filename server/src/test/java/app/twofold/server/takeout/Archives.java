package app.twofold.server.takeout;

import app.twofold.domain.Title;
import app.twofold.domain.couple.Hue;
import app.twofold.domain.couple.Profile;
import app.twofold.server.OwnAccount;
import app.twofold.server.Seat;
import app.twofold.server.SignedIn;
import app.twofold.server.couple.Node;
import app.twofold.server.history.Histories;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.fop.configuration.ConfigurationException;

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
        try {
            return new Archives(
                    node,
                    new Archive(node.streams(), node.personal(), new Somebody()),
                    new Book(Histories.timeline(node), new BookMaker()));
        } catch (ConfigurationException e) {
            throw new IllegalStateException(e);
        }
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

    /// The account of a person whom nobody asks for a password.
    private static final class Somebody implements OwnAccount {

        @Override
        public boolean isPassword(SignedIn person, String typed) {
            return true;
        }

        @Override
        public Own own(SignedIn person) {
            return new Own(new Profile(new Title("Alex"), new Hue(8), ZoneOffset.UTC), "dark", true, false, false);
        }

        @Override
        public void choose(SignedIn person, Own own) {
            throw new UnsupportedOperationException();
        }
    }
}
