package app.twofold.server.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses, before anything else reads it, a request whose parameters, kind of content or origin are none: 400, or 415
/// for the kind of content. What comes after may take them for readable, and nothing of them gets into the log.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class StrictHead extends OncePerRequestFilter {

    private static final String NO_ORIGIN = "null";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            if (hasParameters(request)) {
                chain.doFilter(request, response);
            }
        } else if (!isKindOfContent(request.getContentType())) {
            Problems.write(response, ProblemCode.CONTENT_KIND_UNKNOWN, "There is no such kind of content.");
        } else if (!isOrigin(request.getHeader(HttpHeaders.ORIGIN)) || !hasParameters(request)) {
            Problems.write(response, ProblemCode.REQUEST_MALFORMED, "The request is malformed.");
        } else {
            chain.doFilter(request, response);
        }
    }

    /// An error of the container's own is told without asking what the request held, if that cannot be read.
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static boolean isKindOfContent(@Nullable String kind) {
        try {
            return kind == null || !MediaType.parseMediaType(kind).getType().isEmpty();
        } catch (InvalidMediaTypeException _) {
            return false;
        }
    }

    private static boolean isOrigin(@Nullable String origin) {
        if (origin == null || origin.equals(NO_ORIGIN)) {
            return true;
        }
        try {
            URI named = URI.create(origin);
            return named.getScheme() != null && named.getRawAuthority() != null;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static boolean hasParameters(HttpServletRequest request) {
        try {
            return request.getParameterMap() != null;
        } catch (IllegalStateException _) {
            return false;
        }
    }
}
