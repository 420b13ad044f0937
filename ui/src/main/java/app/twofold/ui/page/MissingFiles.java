package app.twofold.ui.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Whoever asks for a file that is not there gets 404 and nothing, in place of a screen.
@Component
@Order(MissingFiles.AFTER_SECURITY)
class MissingFiles extends OncePerRequestFilter {

    static final int AFTER_SECURITY = 0;

    private static final String BUILT = "/VAADIN/";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = path(request);
        // What is built is looked up by Vaadin, and what has its version in its address by its own handler: both do the
        // same.
        return path.startsWith(BUILT) || path.startsWith(WritingScripts.ADDRESSES) || !StaticFile.isOne(path);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (StaticFile.isThere(path(request))) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
