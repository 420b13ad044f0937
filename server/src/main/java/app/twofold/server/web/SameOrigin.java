package app.twofold.server.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/// Whether a page of this very server has sent a request. Another port of the same host is another server.
public final class SameOrigin {

    private SameOrigin() {}

    /// Whether the request's `Origin` names this server; never for a missing or a malformed one.
    public static boolean isNamedBy(@Nullable String origin, HttpServletRequest request) {
        return origin != null && origin.equalsIgnoreCase(own(request));
    }

    /// Whether a browser says that a page of somebody else's has sent the request. What is no browser says nothing.
    public static boolean isDenied(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin != null && !isNamedBy(origin, request);
    }

    private static String own(HttpServletRequest request) {
        String scheme = request.getScheme();
        int port = request.getServerPort();
        boolean usual = port == (scheme.equals("https") ? 443 : 80);
        return scheme + "://" + request.getServerName() + (usual ? "" : ":" + port);
    }
}
