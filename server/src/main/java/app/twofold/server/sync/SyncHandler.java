package app.twofold.server.sync;

import app.twofold.server.Seat;
import app.twofold.server.SignedInToken;
import jakarta.websocket.Session;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.BinaryMessage;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PongMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;
import org.springframework.web.socket.handler.AbstractWebSocketHandler;

/// Hands what the container reports to the sockets of this protocol.
@Component
class SyncHandler extends AbstractWebSocketHandler {

    private static final String SOCKET = SyncSocket.class.getName();

    private final SyncServices services;

    SyncHandler(SyncServices services) {
        this.services = services;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        Seat seat = Objects.requireNonNull((Seat) session.getAttributes().get(Handshake.SEAT));
        SignedInToken signIn =
                Objects.requireNonNull((SignedInToken) session.getAttributes().get(Handshake.SIGN_IN));
        Session connection = Objects.requireNonNull(((NativeWebSocketSession) session).getNativeSession(Session.class));
        SyncSocket socket = new SyncSocket(services, seat, signIn, new JakartaTransport(connection), System.nanoTime());
        session.getAttributes().put(SOCKET, socket);
        services.sockets()
                .add(socket, services.settings().socketsPerDevice())
                .ifPresent(oldest -> oldest.close(CloseCode.REPLACED));
    }

    /// A frame is handled as the call of whoever opened the socket.
    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) {
        SyncSocket socket = socketOf(session);
        if (socket == null) {
            return;
        }
        SecurityContextHolder.setContext(new SecurityContextImpl(socket.signIn()));
        try {
            socket.receive(message.getPayload(), message.isLast(), System.nanoTime());
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    @Override
    protected void handleBinaryMessage(WebSocketSession session, BinaryMessage message) {
        SyncSocket socket = socketOf(session);
        if (socket != null) {
            socket.close(CloseCode.MALFORMED);
        }
    }

    @Override
    protected void handlePongMessage(WebSocketSession session, PongMessage message) {
        SyncSocket socket = socketOf(session);
        if (socket != null) {
            socket.heard(System.nanoTime());
        }
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        SyncSocket socket = socketOf(session);
        if (socket != null) {
            socket.ended();
        }
    }

    /// Frames come in parts, so that no large buffer is held for a quiet connection.
    @Override
    public boolean supportsPartialMessages() {
        return true;
    }

    private static @Nullable SyncSocket socketOf(WebSocketSession session) {
        return (SyncSocket) session.getAttributes().get(SOCKET);
    }
}
