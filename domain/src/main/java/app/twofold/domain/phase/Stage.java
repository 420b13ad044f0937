package app.twofold.domain.phase;

import java.time.LocalDate;

/// Where the two are, without a word of how they came there.
///
/// @param since the first day of it
public record Stage(Phase phase, LocalDate since) {}
