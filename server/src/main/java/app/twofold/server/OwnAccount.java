package app.twofold.server;

import app.twofold.domain.PersonId;
import app.twofold.domain.couple.Profile;

/// A person's own account, for what asks them once more who they are, or hands them what is theirs. Implemented by the
/// account feature.
public interface OwnAccount {

    /// Whether this is the person's password. Takes its time; whoever calls limits how often.
    ///
    /// @throws java.util.NoSuchElementException if nobody has this id
    /// @throws Busy if too many passwords are being checked
    boolean isPassword(SignedIn person, String typed);

    /// @throws java.util.NoSuchElementException if nobody has this id
    Own own(SignedIn person);

    /// Puts these choices in the place of the person's own.
    ///
    /// @throws java.util.NoSuchElementException if nobody has this id
    void choose(SignedIn person, Own own);

    /// Ends every sign-in of this person but the one that this is asked from.
    void signOutElsewhere(SignedIn person);

    /// Whether this person has an account.
    boolean exists(PersonId person);

    /// Deletes the account with everything that the person keeps to themselves. Wherever they are signed in ends within
    /// a second. Without an account, nothing happens.
    void delete(PersonId person);

    /// What a person has chosen for themselves.
    ///
    /// @param colorScheme   `device`, `light` or `dark`
    /// @param neutralTitle  whether the browser tab shows a neutral title and icon
    /// @param reminderMails whether reminders come by email too
    /// @param onThisDay     whether good things of earlier years come back on their day
    record Own(Profile profile, String colorScheme, boolean neutralTitle, boolean reminderMails, boolean onThisDay) {}
}
