package app.twofold.server.table;

import app.twofold.domain.win.About;
import app.twofold.domain.win.WinKind;
import app.twofold.server.win.WinNames;
import java.util.Locale;
import java.util.Optional;

/// How wins are written in a table.
public final class WinTable {

    public static final String DAY = "day";
    public static final String BY = "by";
    public static final String KIND = "kind";
    public static final String ABOUT = "about";
    public static final String TEXT = "text";
    public static final String ID = "id";

    private WinTable() {}

    public static String[] columns() {
        return new String[] {DAY, BY, KIND, ABOUT, TEXT, "goal", "boundary", "replies", "logged", ID};
    }

    public static String kind(WinKind kind) {
        return WinNames.KIND.of(kind);
    }

    public static String about(About about) {
        return WinNames.ABOUT.of(about);
    }

    /// @param name in whatever letters
    public static Optional<WinKind> kind(String name) {
        return WinNames.KIND.find(name.toLowerCase(Locale.ROOT));
    }

    /// @param name in whatever letters
    public static Optional<About> about(String name) {
        return WinNames.ABOUT.find(name.toLowerCase(Locale.ROOT));
    }
}
