package app.twofold.ui.writing;

import java.util.Optional;

/// Texts that both may write in, to be found from any page: each feature offers its own.
public interface UnsentTexts {

    /// The text that has this key on every screen, as [LiveField] says; empty if it is not one of these, or nobody can
    /// write in it any more.
    Optional<SharedText> named(String key);
}
