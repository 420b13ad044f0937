package app.twofold.server.couple;

import app.twofold.domain.couple.ArchiveOrigin;
import app.twofold.server.wire.Names;

/// The written names of where an archive comes from.
final class ArchiveNames {

    static final Names<ArchiveOrigin> ORIGIN = Names.of(ArchiveOrigin.class, origin -> switch (origin) {
                case HERE -> "here";
                case ELSEWHERE -> "elsewhere";
                case UNKNOWN -> "unknown";
            })
            .named("ArchiveOrigin");

    private ArchiveNames() {}
}
