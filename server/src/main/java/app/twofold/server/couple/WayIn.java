package app.twofold.server.couple;

import app.twofold.domain.CoupleId;
import app.twofold.server.Seat;

/// What leads into a space from outside, such as a link or an invitation. It ends when the space freezes, and stays
/// ended when it is opened again.
public interface WayIn {

    /// Ends all of it. Doing it again changes nothing.
    ///
    /// @throws org.springframework.dao.DataAccessException if the database does not answer
    void close(CoupleId couple);

    /// Ends what this person has written words for, and destroys the words. Doing it again changes nothing.
    ///
    /// @throws org.springframework.dao.DataAccessException if the database does not answer
    default void forget(Seat seat) {}
}
