package app.twofold.server;

import app.twofold.domain.PersonId;
import app.twofold.domain.couple.Profile;

/// What a person has chosen to be called and to look like, outside any couple. Implemented by the account feature.
public interface Profiles {

    /// @throws java.util.NoSuchElementException if nobody has this id
    Profile of(PersonId person);
}
