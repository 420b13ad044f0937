package app.twofold.server.wire;

import app.twofold.domain.couple.ArchiveOrigin;

/// The written names of where an archive comes from.
final class ArchiveNames {

    static final Names<ArchiveOrigin> ORIGIN = Names.of(ArchiveOrigin.class, origin -> switch (origin) {
        case HERE -> "here";
        case ELSEWHERE -> "elsewhere";
        case UNKNOWN -> "unknown";
    });

    private ArchiveNames() {}
}
