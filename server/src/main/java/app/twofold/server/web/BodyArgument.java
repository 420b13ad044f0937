package app.twofold.server.web;

import app.twofold.server.wire.Fields;
import app.twofold.server.wire.Json;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Gives controllers the body of a call as the [Fields] of its JSON object, read as strictly as a frame: in UTF-8,
/// every name once, nothing after it. Another kind of content is refused unread, so that no form of another site's
/// page passes for one.
@Component
class BodyArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Fields.class;
    }

    @Override
    public Fields resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws IOException, HttpMediaTypeNotSupportedException {
        HttpServletRequest call = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        String kind = call.getContentType();
        if (kind != null && !isJson(kind)) {
            throw new HttpMediaTypeNotSupportedException(
                    MediaType.parseMediaType(kind), List.of(MediaType.APPLICATION_JSON));
        }
        return Fields.of(Json.parse(call.getInputStream().readAllBytes()));
    }

    /// Kinds of content that cannot be read do not come this far.
    private static boolean isJson(String kind) {
        return MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(kind));
    }
}
