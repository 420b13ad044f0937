package app.twofold.ui.shell;

/// A view that stands below another one: the top bar shows the way back instead of the date.
public interface Detail {

    Back back();

    /// @param text the name of the page above
    /// @param path its route, without a leading slash
    record Back(String text, String path) {}
}
