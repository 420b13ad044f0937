package app.twofold.server.alone;

/// Knows whether the present thread works for a screen that nobody has just touched. What a screen reads by itself
/// is no use of what is private: a page that merely stays open does not keep it open.
public interface Unasked {

    boolean isSo();
}
