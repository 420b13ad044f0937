package app.twofold.server.web;

import app.twofold.server.Unforeseen;
import app.twofold.server.limit.TooManyAttempts;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Answers what nothing else has answered: a request that failed before it reached anybody, while it was asked who is
/// calling above all, and one that something ended with a status alone. A program gets problem details, a browser the
/// [ErrorPage]. Nobody is asked to sign in because something has failed.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class LastResort extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(LastResort.class);
    private static final Set<String> PROGRAMS = Set.of("api", "sync", "calendar", "actuator");
    private static final String SOON = "1";

    private final OfferedMethods methods;
    private final ObjectProvider<ErrorPage> page;

    LastResort(OfferedMethods methods, ObjectProvider<ErrorPage> page) {
        this.methods = methods;
        this.page = page;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            answer(request, response, path(request, RequestDispatcher.ERROR_REQUEST_URI), status(request));
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (!Unforeseen.isSomebodyGone(e)) {
                Unforeseen.log(LOG, "A request failed", e);
            }
            if (response.isCommitted()) {
                throw e;
            }
            response.reset();
            answer(request, response, OfferedMethods.path(request), status(e));
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, String path, int status)
            throws IOException {
        boolean forProgram = PROGRAMS.contains(path.split("/", 3)[1]);
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
        } else if (status == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
            Set<String> offered = offered(path, forProgram);
            if (offered.isEmpty()) {
                answer(request, response, path, HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setHeader(HttpHeaders.ALLOW, String.join(", ", offered));
        }
        if (forProgram) {
            ProblemCode code = ProblemCode.of(status);
            Problems.write(response, code, code.sentence());
        } else {
            response.setStatus(status);
            ErrorPage shown = page.getIfAvailable();
            if (shown != null) {
                shown.write(request, response, path);
            }
        }
    }

    private Set<String> offered(String path, boolean forProgram) {
        Set<String> offered = methods.of(path);
        return !offered.isEmpty() || path.startsWith("/api/")
                ? offered
                : forProgram ? Set.of("GET") : Set.of("GET", "HEAD", "POST", "OPTIONS");
    }

    private static int status(Throwable failure) {
        for (@Nullable Throwable e = failure; e != null; e = e.getCause()) {
            if (e instanceof TooManyAttempts) {
                return ProblemCode.TOO_MANY_ATTEMPTS.status().value();
            }
        }
        return PassingFailure.is(failure)
                ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    /// The status counts before the exception: the container answers a body that breaks off with 400, and names both.
    private static int status(HttpServletRequest request) {
        int given = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? status
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        return given == HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                        && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure
                ? status(failure)
                : given;
    }

    private static String path(HttpServletRequest request, String attribute) {
        return request.getAttribute(attribute) instanceof String uri && uri.startsWith(request.getContextPath() + "/")
                ? uri.substring(request.getContextPath().length())
                : "/";
    }
}
