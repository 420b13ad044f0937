package app.twofold.ui.shell;

/// A view that stands below another one: the top bar shows the way back instead of the date.
public interface Detail {

    Back back();

    /// Whether something private is written here. The partner is told of the page above then: not even that somebody
    /// writes shows.
    default boolean isPrivate() {
        return false;
    }

    /// @param text the name of the page above
    /// @param path its route, without a leading slash
    record Back(String text, String path) {}
}
