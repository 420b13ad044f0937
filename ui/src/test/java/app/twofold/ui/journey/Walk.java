package app.twofold.ui.journey;

import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A walk through every screen there is: whatever a link leads to, from whatever the router knows without being told
/// more, each kind of page once.
final class Walk {

    private static final String READY = "h1:visible, h2:visible";

    private Walk() {}

    /// @param look looks at the page that the device shows, and is told which kind it is: "goals/*"
    static void through(Program program, Device device, Consumer<String> look) {
        Set<String> seen = new HashSet<>();
        Deque<String> ahead = new ArrayDeque<>(plainScreens(program));
        List<String> forms = templates(program).filter(one -> one.contains(":")).toList();
        while (!ahead.isEmpty()) {
            String screen = ahead.pop();
            String kind = screen.replaceAll("[0-9a-f-]{36}|[0-9]{4}(-[0-9]{2})*", "*");
            if (seen.add(kind)) {
                device.open(screen);
                device.page().locator(READY).first().waitFor();
                look.accept(kind);
                ahead.addAll(links(device));
                forms.forEach(form -> below(screen, form).ifPresent(ahead::add));
            }
        }
    }

    private static List<String> plainScreens(Program program) {
        return templates(program).filter(template -> !template.contains(":")).toList();
    }

    /// What the router knows, without what may be left out.
    private static Stream<String> templates(Program program) {
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(program.use(ServletContext.class)))
                .getRegisteredRoutes()
                .stream()
                .filter(screen -> !screen.getNavigationTarget().getSimpleName().endsWith("TestView"))
                .map(RouteData::getTemplate)
                .map(template -> template.replaceAll("/:\\w+\\?", ""));
    }

    /// The address of a form about what a page shows: "boundaries/…/change" beside "boundaries/…".
    private static Optional<String> below(String screen, String form) {
        Matcher subject =
                Pattern.compile(form.replaceFirst(":\\w+.*", "([0-9a-f-]{36})")).matcher(screen);
        return subject.matches() && form.indexOf(':') == form.lastIndexOf(':')
                ? Optional.of(form.replaceFirst(":\\w+", subject.group(1)))
                : Optional.empty();
    }

    private static List<String> links(Device device) {
        return ((List<?>) device.page().evaluate("""
                        () => [...document.querySelectorAll('a[href], vaadin-side-nav-item')]
                            .map(link => new URL(link.getAttribute('href') ?? link.path, document.baseURI))
                            .filter(to => to.origin === location.origin)
                            .map(to => to.pathname.substring(1))
                            .filter(to => !['api', 'VAADIN', 'calendar'].includes(to.split('/')[0]))"""))
                .stream().map(String::valueOf).toList();
    }
}
