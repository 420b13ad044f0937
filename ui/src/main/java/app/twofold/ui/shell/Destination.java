package app.twofold.ui.shell;

import app.twofold.ui.kit.Icon;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.List;
import java.util.Set;
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
            new Destination("wins", "shell.wins", Icon.WINS),
            new Destination("history", "shell.history", Icon.BOOK_OPEN));

    private static final Destination PHASE = new Destination("phase", "shell.phase", Icon.ROUTE);
    private static final Destination PROMISES = new Destination("promises", "promise.title", Icon.HAND);
    private static final Destination SETTINGS = new Destination("settings", "shell.settings", Icon.SETTINGS);
    private static final Destination SUPPORT = new Destination("support", "safety.support", Icon.PHONE);
    private static final Destination MORE = new Destination("more", "shell.more", Icon.MORE);
    private static final Set<String> BEHIND_MORE = Set.of("check-ins", "history");

    /// The shared pages that there are.
    static List<Destination> together() {
        return existing(TOGETHER.stream());
    }

    /// The pages of the phone's tab bar.
    static List<Destination> onPhone() {
        Stream<Destination> first = TOGETHER.stream().filter(one -> !BEHIND_MORE.contains(one.path()));
        return existing(Stream.concat(first, Stream.of(MORE)));
    }

    /// The pages that the tab bar has no room for.
    static List<Destination> behindMore() {
        Stream<Destination> rest = TOGETHER.stream().filter(one -> BEHIND_MORE.contains(one.path()));
        return existing(Stream.concat(rest, Stream.of(PHASE, PROMISES, SETTINGS, SUPPORT)));
    }

    /// Whether an address is this page or one below it.
    boolean leadsTo(String address) {
        return path.isEmpty() ? address.isEmpty() : address.equals(path) || address.startsWith(path + "/");
    }

    /// Whether an address is a page that the tab bar has no room for, and that this one leads to.
    boolean hasBehindIt(String address) {
        return equals(MORE) && behindMore().stream().anyMatch(one -> one.leadsTo(address));
    }

    private static List<Destination> existing(Stream<Destination> all) {
        RouteConfiguration routes = RouteConfiguration.forApplicationScope();
        return all.filter(one -> routes.isPathAvailable(one.path())).toList();
    }
}
