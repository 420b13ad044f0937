package app.twofold.ui.line;

import app.twofold.server.sync.Origins;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Whatever a screen says and is told, over its push in any form or by a message, is between this program and its own
/// pages: from a page of somebody else's it is refused with 403, as a socket of `/sync` is.
@Component
@Order(ForeignPages.BEFORE_SECURITY)
class ForeignPages extends OncePerRequestFilter {

    static final int BEFORE_SECURITY = -140;

    private static final String PUSH = "/VAADIN/push";
    private static final String KIND = "v-r";

    private final Origins origins;

    ForeignPages(Origins origins) {
        this.origins = origins;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isOfAScreen(request);
    }

    /// Whether it belongs to what a screen says and is told.
    static boolean isOfAScreen(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith(PUSH) || request.getParameter(KIND) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (origins.areForeignTo(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }
}
