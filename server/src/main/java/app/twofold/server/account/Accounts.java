package app.twofold.server.account;

import app.twofold.domain.Title;
import app.twofold.server.SignedIn;
import java.time.ZoneId;
import org.springframework.stereotype.Service;

/// A person's account: how it begins, its password and its settings.
@Service
public class Accounts {

    /// Makes an account. Takes as long and answers the same if the e-mail address is taken; nothing
    /// changes then.
    ///
    /// @throws app.twofold.domain.InvalidValue if the address or the password breaks a rule
    public void signUp(EmailAddress email, Password password, Title displayName, ZoneId zone) {
        throw new UnsupportedOperationException();
    }

    /// Changes the password; ends every other session and revokes every other device.
    ///
    /// @return false if the current password is wrong; nothing changes then
    public boolean changePassword(SignedIn person, Password current, Password next) {
        throw new UnsupportedOperationException();
    }

    public Settings settings(SignedIn person) {
        throw new UnsupportedOperationException();
    }

    public void save(SignedIn person, Settings settings) {
        throw new UnsupportedOperationException();
    }
}
