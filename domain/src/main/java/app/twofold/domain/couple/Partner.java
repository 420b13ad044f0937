package app.twofold.domain.couple;

import app.twofold.domain.PersonId;
import java.time.Instant;
import java.time.LocalDate;

/// A person's seat in a couple.
///
/// @param presence whether this partner has opted in to presence
public record Partner(PersonId person, Side side, Profile profile, boolean presence, Instant since) {

    /// What day it is where this partner lives.
    public LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, profile.zone());
    }

    Partner withProfile(Profile other) {
        return new Partner(person, side, other, presence, since);
    }

    Partner withPresence(boolean in) {
        return new Partner(person, side, profile, in, since);
    }
}
