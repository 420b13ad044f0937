package app.twofold.server.sync;

import app.twofold.domain.CoupleId;
import app.twofold.server.Seat;
import app.twofold.server.SignedInToken;
import app.twofold.server.Unavailable;
import app.twofold.server.couple.Couples;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketHttpHeaders;
import org.springframework.web.socket.server.HandshakeInterceptor;

/// Lets in who is signed in (else 401), comes from an allowed place (else 403) and has a seat in the couple (else
/// 404, as for a couple that does not exist).
@Component
class Handshake implements HandshakeInterceptor {

    static final String PROTOCOL = "twofold.v1";
    static final String PATH = "/sync/v1/couples/";
    static final String SEAT = "seat";
    static final String SIGN_IN = "signIn";

    private final Couples couples;
    private final Origins origins;

    Handshake(Couples couples, Origins origins) {
        this.couples = couples;
        this.origins = origins;
    }

    @Override
    public boolean beforeHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            Map<String, Object> attributes) {
        HttpStatus refusal = check(request, response, attributes);
        if (refusal != null) {
            response.setStatusCode(refusal);
        }
        return refusal == null;
    }

    private @Nullable HttpStatus check(
            ServerHttpRequest request, ServerHttpResponse response, Map<String, Object> attributes) {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof SignedInToken signIn)) {
            return HttpStatus.UNAUTHORIZED;
        }
        if (signIn.via() == SignedInToken.Via.BROWSER && !origins.allow(request)) {
            return HttpStatus.FORBIDDEN;
        }
        if (!speaksProtocol(request)) {
            return HttpStatus.BAD_REQUEST;
        }
        try {
            Optional<Seat> seat = coupleOf(request).flatMap(couple -> couples.seat(signIn.getPrincipal(), couple));
            if (seat.isEmpty()) {
                return HttpStatus.NOT_FOUND;
            }
            attributes.put(SEAT, seat.get());
            attributes.put(SIGN_IN, signIn);
            return null;
        } catch (Unavailable _) {
            response.getHeaders().set(HttpHeaders.RETRY_AFTER, "1");
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
    }

    /// A client that names no subprotocol means the only one there is.
    private static boolean speaksProtocol(ServerHttpRequest request) {
        List<String> offered = new WebSocketHttpHeaders(request.getHeaders()).getSecWebSocketProtocol();
        return offered.isEmpty() || offered.contains(PROTOCOL);
    }

    private static Optional<CoupleId> coupleOf(ServerHttpRequest request) {
        String path = request.getURI().getPath();
        try {
            return Optional.of(CoupleId.of(path.substring(path.lastIndexOf('/') + 1)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public void afterHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            @Nullable Exception exception) {}
}
