package app.twofold.ui.alone;

/// A view that shows what its owner keeps to themselves. It is opened anew where that locks, so that none of it stays
/// on the screen.
public interface OwnWords {

    /// Whether it shows some now.
    default boolean showsOwn() {
        return true;
    }
}
