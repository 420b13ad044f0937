package app.twofold.server.archive;

import app.twofold.server.OwnAccount.Own;
import app.twofold.server.archive.ArchiveCheck.Line;
import app.twofold.server.archive.ArchiveCheck.OwnLine;

/// Is shown what is in an archive, in its order. Without overriding it does nothing.
interface ArchiveVisitor {

    /// Looks at nothing.
    ArchiveVisitor NONE = new ArchiveVisitor() {};

    default void line(Line line) {}

    default void own(OwnLine line) {}

    default void settings(Own settings) {}
}
