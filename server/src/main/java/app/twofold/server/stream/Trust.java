package app.twofold.server.stream;

import java.time.Duration;

/// How long a state in memory is believed without asking the database. Writing never relies on it.
///
/// @param withHints    for streams whose commits other nodes hint at, while nobody follows them here
/// @param withoutHints for streams that no node hints at
public record Trust(Duration withHints, Duration withoutHints) {

    /// This node is the only one.
    public static final Trust ALONE = new Trust(Duration.ofDays(10_000), Duration.ofDays(10_000));

    /// Other nodes write too.
    public static final Trust AMONG_OTHERS = new Trust(Duration.ofSeconds(2), Duration.ZERO);
}
