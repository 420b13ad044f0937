package app.twofold.server.couple;

import app.twofold.domain.CoupleId;
import app.twofold.server.NothingHere;
import app.twofold.server.Seat;
import app.twofold.server.SignedInToken;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Gives controllers the caller's [Seat] in the couple that the path names by `{couple}`. Without a seat there is
/// nothing there, as for a couple that does not exist.
@Component
class SeatArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private static final String VARIABLE = "couple";

    private final ObjectProvider<Couples> couples;

    SeatArgument(ObjectProvider<Couples> couples) {
        this.couples = couples;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Seat.class;
    }

    @Override
    public Seat resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return signedIn()
                .flatMap(token ->
                        couple(request).flatMap(id -> couples.getObject().seat(token.getPrincipal(), id)))
                .orElseThrow(NothingHere::new);
    }

    private static Optional<SignedInToken> signedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(SignedInToken.class::isInstance)
                .map(SignedInToken.class::cast);
    }

    private static Optional<CoupleId> couple(NativeWebRequest request) {
        Object variables =
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        try {
            return variables instanceof Map<?, ?> map && map.get(VARIABLE) instanceof String id
                    ? Optional.of(CoupleId.of(id))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
