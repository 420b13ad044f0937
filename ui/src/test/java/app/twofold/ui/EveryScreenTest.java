package app.twofold.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.GoalId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.goal.GoalCommand.ProposeGoal;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Wording;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every screen there is, opened by somebody who is not signed in and by somebody whose it is not. A new screen is
/// under test without being named here, unless it is open to all.
class EveryScreenTest extends ViewTest {

    private static final Set<String> OPEN = Set.of(
            "sign-in",
            "sign-up",
            "recover",
            "reset/:secret",
            "join",
            "invitation/:___url_parameter",
            "support",
            "about");
    private static final Set<String> CALLS_BESIDE_THE_API =
            Set.of("/exit", "/exit/blank", "/error", "/calendar/{secret}.ics");
    private static final String SECRET = "A walk that nobody knows of";

    @Autowired
    private ServletContext server;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping calls;

    @LocalServerPort
    private int port;

    private final GoalId goal = new GoalId(UUID.randomUUID());

    @BeforeEach
    void kimHasAGoal() {
        Wording wording = Wording.of(new Title(SECRET), Words.NONE, Area.FUN);
        people.does(people.solo(people.person("Kim")), new ProposeGoal(goal, wording));
    }

    @Test
    void nothingButTheOpenScreensIsServedToWhoIsNotSignedIn() {
        assertThat(screens().map(RouteData::getTemplate)).containsAll(OPEN);
        screens().forEach(screen -> {
            HttpResponse<String> answer = get(address(screen, goal));
            if (OPEN.contains(screen.getTemplate())) {
                assertThat(answer.statusCode()).as(screen.getTemplate()).isEqualTo(200);
            } else {
                assertThat(answer.statusCode()).as(screen.getTemplate()).isEqualTo(302);
                assertThat(answer.headers().firstValue("Location"))
                        .hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in"));
            }
            assertThat(answer.body()).doesNotContain(SECRET);
        });
    }

    /// A browser that goes from screen to screen asks the router, not for pages.
    @Test
    void theRouterOpensNothingEitherWithoutASignIn() {
        UI.getCurrent().navigate("sign-up");
        HasElement before = getCurrentView();
        SecurityContextHolder.clearContext();

        screens().filter(screen -> !OPEN.contains(screen.getTemplate())).forEach(screen -> {
            UI.getCurrent().navigate(address(screen, goal));

            assertThat(getCurrentView()).as(screen.getTemplate()).isSameAs(before);
        });
    }

    @Test
    void whatIsAnotherCouplesLooksLikeWhatIsNotThere() {
        GoalId own = new GoalId(UUID.randomUUID());
        sam(new ProposeGoal(own, Wording.of(new Title("Ours"), Words.NONE, Area.FUN)));
        until(() -> shown("goals/" + own).contains("Ours"));

        for (RouteData screen :
                screens().filter(s -> s.getTemplate().contains(":")).toList()) {
            String foreign = shown(address(screen, goal));
            String missing = shown(address(screen, new GoalId(UUID.randomUUID())));

            assertThat(foreign).as(screen.getTemplate()).isEqualTo(missing).doesNotContain(SECRET);
        }
    }

    @Test
    void nothingElseIsServedBesideScreensAndApi() {
        Set<String> beside = calls.getHandlerMethods().keySet().stream()
                .flatMap(call -> call.getPatternValues().stream())
                .filter(path -> !path.startsWith("/api/"))
                .collect(Collectors.toSet());

        assertThat(beside).isEqualTo(CALLS_BESIDE_THE_API);
        for (String path : List.of("", "/env", "/beans", "/metrics", "/heapdump", "/loggers", "/mappings")) {
            assertThat(get("actuator" + path).statusCode()).as(path).isEqualTo(404);
        }
        for (String path : List.of("/health/liveness", "/health/readiness", "/health/db")) {
            assertThat(get("actuator" + path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(get("actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
    }

    private Stream<RouteData> screens() {
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(server)).getRegisteredRoutes().stream()
                .filter(screen -> !screen.getNavigationTarget().getSimpleName().endsWith("TestView"));
    }

    private static String address(RouteData screen, GoalId goal) {
        return screen.getTemplate().replaceAll(":\\w+\\??", goal.toString());
    }

    private String shown(String address) {
        UI.getCurrent().navigate(address);
        Component view = (Component) getCurrentView();
        return view.getClass() + view.getElement().getTextRecursively();
    }

    private HttpResponse<String> get(String path) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/" + path))
                    .build();
            return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
