package app.twofold.ui.line;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Whoever asks a screen's push for a version of WebSockets that there is none of is told which there is (RFC 6455,
/// 4.4), and it counts as their mistake, not as the server's. Elsewhere the header says nothing.
@Component
@Order(ForeignPages.BEFORE_SECURITY)
class SocketVersions extends OncePerRequestFilter {

    private static final String VERSION = "Sec-WebSocket-Version";
    private static final String SPOKEN = "13";
    private static final int UPGRADE_REQUIRED = 426;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String asked = request.getHeader(VERSION);
        return asked == null || asked.strip().equals(SPOKEN) || !ForeignPages.isOfAScreen(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(VERSION, SPOKEN);
        response.setStatus(UPGRADE_REQUIRED);
    }
}
