package app.twofold.server.sync;

import app.twofold.server.web.SameOrigin;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.stereotype.Component;

/// From where a browser's pages may connect: from the server's own origin, and from those that the operator lists.
@Component
public class Origins {

    private final Set<String> allowed;

    Origins(SyncSettings settings) {
        this.allowed = settings.allowedOrigins();
    }

    /// Whether a page may connect with the session that its browser sends along. Without an `Origin` it may not.
    boolean allow(ServerHttpRequest request) {
        @Nullable String origin = request.getHeaders().getOrigin();
        return origin != null
                && (allowed.contains(origin)
                        || (request instanceof ServletServerHttpRequest call
                                && SameOrigin.isNamedBy(origin, call.getServletRequest())));
    }

    /// Whether a browser says that the page which sends a request is from elsewhere. Some requests of its own pages
    /// come without an `Origin`.
    public boolean areForeignTo(HttpServletRequest request) {
        @Nullable String origin = request.getHeader(HttpHeaders.ORIGIN);
        return SameOrigin.isDenied(request) && (origin == null || !allowed.contains(origin));
    }
}
