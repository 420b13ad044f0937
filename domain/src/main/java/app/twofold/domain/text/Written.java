package app.twofold.domain.text;

import app.twofold.domain.PersonId;
import java.time.Instant;

/// When a text was changed, and by whom.
///
/// @param seq the event that changed it
public record Written(long seq, PersonId by, Instant at) {}
