package app.twofold.domain.boundary.wording;

/// How far the two are with one version of a boundary. It holds from the first stage on: what follows adds
/// understanding, it is no permission.
public enum Stage {
    /// Waits to be said back, for the first time or again.
    SHARED,
    /// The other has said it back; its author has not answered yet.
    SAID_BACK,
    /// Its author has confirmed that this is what was meant.
    UNDERSTOOD,
    /// Both have agreed to exactly this version.
    AGREED
}
