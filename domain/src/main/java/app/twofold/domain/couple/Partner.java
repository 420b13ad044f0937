package app.twofold.domain.couple;

import app.twofold.domain.PersonId;
import java.time.Instant;

/// A person's seat in a couple.
///
/// @param presence whether this partner has opted in to presence
public record Partner(PersonId person, Side side, Profile profile, boolean presence, Instant since) {}
