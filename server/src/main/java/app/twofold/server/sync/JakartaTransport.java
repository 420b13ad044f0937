package app.twofold.server.sync;

import jakarta.websocket.CloseReason;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.Consumer;
import org.apache.tomcat.websocket.Constants;
import org.jspecify.annotations.Nullable;

/// A connection of the servlet container. Sending is asynchronous: a slow reader takes no thread. A reader who has
/// yet to take what is under way has a little time to learn why the connection ends, and to say goodbye itself; after
/// that it is gone whatever the reader does.
record JakartaTransport(Session session) implements Transport {

    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0).asReadOnlyBuffer();
    private static final Long CLOSE_WITHIN_MILLIS = 2_000L;

    JakartaTransport {
        session.getUserProperties().put(Constants.ABNORMAL_SESSION_CLOSE_SEND_TIMEOUT_PROPERTY, CLOSE_WITHIN_MILLIS);
        session.getUserProperties().put(Constants.SESSION_CLOSE_TIMEOUT_PROPERTY, CLOSE_WITHIN_MILLIS);
    }

    @Override
    public void send(String text, Consumer<@Nullable Throwable> whenOver) {
        try {
            session.getAsyncRemote().sendText(text, result -> whenOver.accept(failureOf(result)));
        } catch (IllegalStateException e) {
            whenOver.accept(e);
        }
    }

    @Override
    public void ping() {
        try {
            session.getAsyncRemote().sendPing(NOTHING.duplicate());
        } catch (IOException | IllegalStateException _) {
            // The connection is going down; its end is reported by the container.
        }
    }

    @Override
    public void close(CloseCode code) {
        try {
            session.close(new CloseReason(CloseReason.CloseCodes.getCloseCode(code.number()), code.reason()));
        } catch (IOException | IllegalStateException _) {
            // It is closed already.
        }
    }

    private static @Nullable Throwable failureOf(SendResult result) {
        return result.isOK() ? null : result.getException();
    }
}
