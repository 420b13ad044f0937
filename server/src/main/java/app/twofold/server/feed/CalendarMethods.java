package app.twofold.server.feed;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// A calendar behind a link is for reading. Calendar programs try more (PROPFIND, REPORT, PUT): they are told what
/// there is, before anything that takes an unusual method for an attack.
@Component
@Order(CalendarMethods.BEFORE_SECURITY)
class CalendarMethods extends OncePerRequestFilter {

    static final int BEFORE_SECURITY = -200;

    private static final String CALENDARS = "/calendar/";
    private static final String OPTIONS = "OPTIONS";
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String ALLOWED = "GET, HEAD, OPTIONS";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + CALENDARS)
                || READING.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.ALLOW, ALLOWED);
        response.setStatus(
                OPTIONS.equals(request.getMethod())
                        ? HttpServletResponse.SC_NO_CONTENT
                        : HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
}
