package app.twofold.server;

import app.twofold.domain.CoupleId;
import app.twofold.domain.couple.Profile;

/// Gives the second seat of a couple. Implemented by the couple feature, called once an invitation is confirmed.
public interface Seating {

    /// Seats the joiner. Doing it again changes nothing. A hue too close to the partner's is moved away.
    ///
    /// @param profile what the joiner's seat starts with
    /// @return whether the joiner has a seat now; not if both seats are taken or there is no such couple
    /// @throws Unavailable if the database does not answer
    boolean seat(CoupleId couple, SignedIn joiner, Profile profile);
}
