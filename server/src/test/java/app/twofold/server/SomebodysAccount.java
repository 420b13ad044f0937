package app.twofold.server;

import app.twofold.domain.PersonId;
import app.twofold.domain.Title;
import app.twofold.domain.couple.Hue;
import app.twofold.domain.couple.Profile;
import java.time.ZoneOffset;

/// The account of a person whom nobody asks for a password, and whose choices nobody looks at.
public final class SomebodysAccount implements OwnAccount {

    @Override
    public boolean isPassword(SignedIn person, String typed) {
        return true;
    }

    @Override
    public void signOutElsewhere(SignedIn person) {}

    @Override
    public boolean exists(PersonId person) {
        return true;
    }

    @Override
    public void delete(PersonId person) {}

    @Override
    public Own own(SignedIn person) {
        return new Own(new Profile(new Title("Alex"), new Hue(8), ZoneOffset.UTC), "dark", true, false, false);
    }

    @Override
    public void choose(SignedIn person, Own own) {}
}
