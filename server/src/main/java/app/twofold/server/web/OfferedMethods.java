package app.twofold.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// With which methods something can be called.
@Component
class OfferedMethods {

    private final ObjectProvider<RequestMappingHandlerMapping> calls;

    OfferedMethods(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> calls) {
        this.calls = calls;
    }

    /// @param path without the context
    /// @return empty if there is nothing; otherwise with `OPTIONS`, and `HEAD` wherever there is `GET`
    Set<String> of(String path) {
        PathContainer container = PathContainer.parsePath(path);
        Set<String> offered = new TreeSet<>();
        calls.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .filter(call -> matches(call, container))
                .map(call -> call.getMethodsCondition().getMethods())
                .flatMap(Collection::stream)
                .map(RequestMethod::name)
                .forEach(offered::add);
        if (offered.contains("GET")) {
            offered.add("HEAD");
        }
        if (!offered.isEmpty()) {
            offered.add("OPTIONS");
        }
        return offered;
    }

    static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static boolean matches(RequestMappingInfo call, PathContainer path) {
        var patterns = call.getPathPatternsCondition();
        return patterns != null && patterns.getPatterns().stream().anyMatch(pattern -> pattern.matches(path));
    }
}
