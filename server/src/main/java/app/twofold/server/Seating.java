package app.twofold.server;

import app.twofold.domain.CoupleId;
import app.twofold.domain.PersonId;
import app.twofold.domain.couple.Profile;
import java.util.Set;

/// Gives the second seat of a couple, and tells who sits there. Implemented by the couple feature.
public interface Seating {

    /// Seats the joiner. Doing it again changes nothing. A hue too close to the partner's is moved away.
    ///
    /// @param profile what the joiner's seat starts with
    /// @return whether the joiner has a seat now; not if both seats are taken or there is no such couple
    /// @throws Unavailable if the database does not answer
    boolean seat(CoupleId couple, SignedIn joiner, Profile profile);

    /// Who has a seat in this couple; nobody if there is no such couple here.
    ///
    /// @throws Unavailable if the database does not answer
    Set<PersonId> seated(CoupleId couple);
}
