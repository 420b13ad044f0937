package app.twofold.ui.shell;

import app.twofold.domain.couple.CoupleState;
import java.util.Set;

/// A frozen space on the screens: what is there to read opens as ever; any other page leads to the one that says so.
public final class Resting {

    /// The page of a frozen space.
    public static final String PATH = "resting";

    private static final Set<String> OPEN = Set.of(PATH, "history", "settings", "more", "unlock");

    private Resting() {}

    /// Whether this page is not to be seen in this space.
    public static boolean isClosed(CoupleState space, String path) {
        return space.leaving().isFrozen() && !OPEN.contains(path.split("/", 2)[0]);
    }
}
