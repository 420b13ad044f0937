package app.twofold.server.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ProtocolHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;

/// What every answer tells a browser to refuse: pages, files, errors, redirects, handshakes, calls.
///
/// They are set before anything else looks at the request, so that nothing which ends an answer early, a forward of
/// the container above all, can leave them out. An answer starts with the narrowest: it loads nothing, is framed by
/// nobody and kept by no cache. Whoever needs more (a page its scripts, a file its cache) replaces that header, which
/// never stands twice. The container's own answers, to requests that reach no filter, carry them too.
@Configuration(proxyBeanMethods = false)
class AnswerHeaders {

    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "no-referrer",
            "Permissions-Policy",
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            HttpHeaders.CACHE_CONTROL,
            "no-store");
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String SECURE = "Strict-Transport-Security";
    private static final String FOR_A_YEAR = "max-age=31536000";

    @Bean
    static FilterRegistrationBean<Filter> answerHeadersFilter() {
        FilterRegistrationBean<Filter> first = new FilterRegistrationBean<>(AnswerHeaders::filter);
        first.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
        first.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return first;
    }

    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> answerHeadersOfTheContainer() {
        return server -> server.addEngineValves(new ValveBase(true) {
            @Override
            public void invoke(Request request, Response response) throws IOException, ServletException {
                headers(request).forEach(response::setHeader);
                getNext().invoke(request, response);
            }
        });
    }

    /// `OPTIONS *` is about the whole server: the container answers it before any valve.
    @Bean
    static TomcatConnectorCustomizer answerHeadersOfTheServer() {
        return connector -> connector.addLifecycleListener(event -> {
            if (event.getType().equals(Lifecycle.AFTER_INIT_EVENT)) {
                ProtocolHandler protocol = connector.getProtocolHandler();
                protocol.setAdapter(new WholeServer(protocol.getAdapter(), ALWAYS));
            }
        });
    }

    private static void filter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (response instanceof HttpServletResponse answer && !(response instanceof Told)) {
            HttpServletRequest call = (HttpServletRequest) request;
            chain.doFilter(request, new Told(answer, headers(call), isBuilt(call)));
        } else {
            chain.doFilter(request, response);
        }
    }

    /// Whether a file is asked for whose name changes with its content.
    private static boolean isBuilt(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/VAADIN/build/");
    }

    private static Map<String, String> headers(HttpServletRequest request) {
        Map<String, String> headers = new LinkedHashMap<>(ALWAYS);
        if (request.isSecure()) {
            headers.put(SECURE, FOR_A_YEAR);
        }
        return headers;
    }

    /// An answer that keeps the headers, whatever is added to it or taken back.
    private static final class Told extends HttpServletResponseWrapper {

        private final Map<String, String> headers;
        private final boolean built;
        private final TreeSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

        Told(HttpServletResponse response, Map<String, String> headers, boolean built) {
            super(response);
            this.headers = headers;
            this.built = built;
            names.addAll(headers.keySet());
            tell();
        }

        @Override
        public void setHeader(String name, @Nullable String value) {
            if (value == null && names.contains(name)) {
                // Nothing takes one of them back.
                return;
            }
            super.setHeader(name, HttpHeaders.CACHE_CONTROL.equalsIgnoreCase(name) ? cached(value) : value);
        }

        /// A file whose name changes with its content is kept for ever, and what is to be asked for again each time is
        /// not kept at all.
        private @Nullable String cached(@Nullable String value) {
            return value == null
                    ? null
                    : built && value.contains("max-age") ? FOR_EVER : value.equals("no-cache") ? "no-store" : value;
        }

        @Override
        public void addHeader(String name, String value) {
            if (names.contains(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }

        @Override
        public void reset() {
            super.reset();
            tell();
        }

        private void tell() {
            headers.forEach(super::setHeader);
        }
    }
}
