package app.twofold.ui.writing;

import app.twofold.ui.kit.Owner;

/// One of two versions of a text that could not be merged.
///
/// @param owner whose half it carries
/// @param name  who wrote it, as the reader calls them
public record Version(Owner owner, String name, String text) {}
