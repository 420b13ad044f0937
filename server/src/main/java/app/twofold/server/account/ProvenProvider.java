package app.twofold.server.account;

import app.twofold.server.SignedInToken;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/// Passes on a sign-in that a device's cookie has proved. Requests cannot make one: only this package can.
@Component
class ProvenProvider implements AuthenticationProvider {

    @Override
    public Authentication authenticate(Authentication signedIn) {
        return signedIn;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return SignedInToken.class.isAssignableFrom(authentication);
    }
}
