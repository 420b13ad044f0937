package app.twofold.server.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Methods that nothing here is called with (PROPFIND, BREW): 405, before anything that takes one for an attack or asks
/// who is calling.
@Component
@Order(UnusualMethods.BEFORE_SECURITY)
class UnusualMethods extends OncePerRequestFilter {

    static final int BEFORE_SECURITY = -150;

    private static final Set<String> USUAL = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return USUAL.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
}
