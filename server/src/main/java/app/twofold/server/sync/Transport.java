package app.twofold.server.sync;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One connection, seen from the protocol.
interface Transport {

    /// Sends one text frame. At most one is under way at a time. Never blocks for the reader's sake.
    ///
    /// @param whenOver called once, on this thread or any other, with what went wrong, or null
    void send(String text, Consumer<@Nullable Throwable> whenOver);

    /// Checks that the other side is there, and keeps proxies from closing an idle connection. May block.
    void ping();

    /// Closes the connection. May block; nothing is sent after it.
    void close(CloseCode code);
}
