package app.twofold.server.account.device;

import app.twofold.server.Secrets;
import app.twofold.server.seal.Seal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Which browsers somebody has signed in with before. A cookie that outlives signing out says so; it opens nothing, it
/// only lets its bearer try a password although strangers have tried too often. One browser is known to the few people
/// who use it. Quick exit forgets it.
@Component
public class KnownBrowsers {

    private static final String FIELD = "browser.known";
    private static final String BETWEEN = "!";
    private static final int PEOPLE = 4;
    private static final int NAME_BITS = 128;
    private static final Duration LIFE = Duration.ofDays(365);

    private final Seal seal;
    private final CookieNames names;

    KnownBrowsers(Seal seal, CookieNames names) {
        this.seal = seal;
        this.names = names;
    }

    /// A name of the current request's browser, if this person has signed in with it before.
    public Optional<String> current(UUID person) {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? marks(attributes.getRequest()).stream()
                        .flatMap(mark -> name(person, mark).stream())
                        .findFirst()
                : Optional.empty();
    }

    void remember(HttpServletRequest request, HttpServletResponse response, UUID person) {
        List<String> marks = new ArrayList<>(marks(request));
        marks.removeIf(mark -> name(person, mark).isPresent());
        byte[] sealed = seal.seal(FIELD, person, Secrets.random(NAME_BITS));
        marks.addFirst(Base64.getUrlEncoder().withoutPadding().encodeToString(sealed));
        String value = String.join(BETWEEN, marks.subList(0, Math.min(PEOPLE, marks.size())));
        Cookies.write(request, response, names.known(request), value, LIFE);
    }

    public void forget(HttpServletRequest request, HttpServletResponse response) {
        Cookies.forget(request, response, names.known(request));
    }

    private List<String> marks(HttpServletRequest request) {
        return Cookies.read(request, names.known(request)).stream()
                .flatMap(value -> Stream.of(value.split(BETWEEN, PEOPLE + 1)))
                .limit(PEOPLE)
                .toList();
    }

    private Optional<String> name(UUID person, String mark) {
        try {
            return Optional.of(seal.open(FIELD, person, Base64.getUrlDecoder().decode(mark)));
        } catch (IllegalArgumentException | IllegalStateException _) {
            return Optional.empty();
        }
    }
}
