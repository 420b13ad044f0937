package app.twofold.ui.shell;

import app.twofold.ui.kit.Icon;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.List;
import java.util.stream.Stream;

/// A page that the navigation leads to.
///
/// @param path  its route
/// @param words the key of its name
record Destination(String path, String words, Icon icon) {

    private static final List<Destination> TOGETHER = List.of(
            new Destination("", "shell.today", Icon.TODAY),
            new Destination("goals", "shell.goals", Icon.GOALS),
            new Destination("boundaries", "shell.boundaries", Icon.BOUNDARIES),
            new Destination("check-ins", "shell.checkins", Icon.CHECKINS),
            new Destination("wins", "shell.wins", Icon.WINS));

    private static final Destination SETTINGS = new Destination("settings", "shell.settings", Icon.SETTINGS);

    /// The shared pages that there are.
    static List<Destination> together() {
        return existing(TOGETHER.stream());
    }

    /// The pages of the phone's tab bar.
    static List<Destination> onPhone() {
        return existing(Stream.concat(TOGETHER.stream(), Stream.of(SETTINGS)));
    }

    /// Whether an address is this page or one below it.
    boolean leadsTo(String address) {
        return path.isEmpty() ? address.isEmpty() : address.equals(path) || address.startsWith(path + "/");
    }

    private static List<Destination> existing(Stream<Destination> all) {
        RouteConfiguration routes = RouteConfiguration.forApplicationScope();
        return all.filter(one -> routes.isPathAvailable(one.path())).toList();
    }
}
