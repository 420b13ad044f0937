package app.twofold.server.account;

import app.twofold.domain.Title;
import app.twofold.server.Busy;
import app.twofold.server.SignedInToken;
import app.twofold.server.SignedInToken.Via;
import app.twofold.server.account.device.BrowserLabel;
import app.twofold.server.account.device.DeviceCookie;
import app.twofold.server.account.device.Devices;
import app.twofold.server.account.device.Devices.IssuedToken;
import app.twofold.server.limit.TooManyAttempts;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Signs a browser in by address and password. The browser becomes a device of the person.
@Component
class PasswordProvider implements AuthenticationProvider {

    private final SignIn signIn;
    private final Devices devices;

    PasswordProvider(SignIn signIn, Devices devices) {
        this.signIn = signIn;
        this.devices = devices;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        Proven proven = attempt(typed);
        IssuedToken issued =
                devices.issueToBrowser(proven.opening(), new Title(BrowserLabel.current()), staysSignedIn());
        SignedInToken signedIn = new SignedInToken(proven.person(), issued.device(), Via.BROWSER);
        signedIn.setDetails(issued);
        return signedIn;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static boolean staysSignedIn() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                && DeviceCookie.asksToStay(attributes.getRequest());
    }

    private Proven attempt(Authentication typed) {
        try {
            return signIn.attempt(typed.getName(), String.valueOf(typed.getCredentials()))
                    .orElseThrow(() -> new BadCredentialsException("wrong"));
        } catch (TooManyAttempts e) {
            throw new SignInLater(e.retryAfter());
        } catch (Busy e) {
            throw new SignInLater(SignInLater.A_MOMENT);
        }
    }
}
