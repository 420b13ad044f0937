package app.twofold.server.account;

import app.twofold.domain.Title;
import app.twofold.server.SignedIn;
import app.twofold.server.SignedInToken;
import app.twofold.server.SignedInToken.Via;
import app.twofold.server.account.device.Devices;
import app.twofold.server.account.email.EmailAddress;
import app.twofold.server.account.password.Password;
import app.twofold.server.alone.DeviceUse;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.context.SecurityContextHolder;

/// People who are signed in on the thread of a test, each at a screen of theirs that stays open.
@TestComponent
public class SignIns implements DeviceUse {

    public static final String PASSWORD = "calm evening tea";

    private final Accounts accounts;
    private final Devices devices;
    private final Map<SignedIn, SignedInToken> screens = new ConcurrentHashMap<>();
    private final Set<UUID> open = ConcurrentHashMap.newKeySet();
    private final Map<SignedIn, String> emails = new ConcurrentHashMap<>();

    @Autowired
    SignIns(Accounts accounts, Devices devices) {
        this.accounts = accounts;
        this.devices = devices;
    }

    /// Somebody new, who is signed in from here on.
    public SignedIn somebody(String name) {
        String email = UUID.randomUUID() + "@example.org";
        accounts.signUp(new EmailAddress(email), new Password(PASSWORD), new Title(name), ZoneId.of("UTC"));
        SignedIn person = signIn(email, PASSWORD);
        emails.put(person, email);
        return person;
    }

    public String emailOf(SignedIn person) {
        return emails.get(person);
    }

    /// Signs somebody in at a new screen, who is signed in from here on.
    public SignedIn signIn(String email, String password) {
        Proven proven = accounts.prove(email, password).orElseThrow();
        UUID device = devices.issueToBrowser(proven.opening(), new Title("A screen"), true)
                .device();
        open.add(device);
        screens.put(proven.person(), new SignedInToken(proven.person(), device, Via.BROWSER));
        return as(proven.person());
    }

    /// The screen that is open on this thread.
    public SignedInToken screen() {
        return (SignedInToken) SecurityContextHolder.getContext().getAuthentication();
    }

    /// Goes back to a screen that was opened before.
    public void at(SignedInToken screen) {
        SecurityContextHolder.getContext().setAuthentication(screen);
    }

    /// Goes to the latest screen of somebody.
    public SignedIn as(SignedIn person) {
        SecurityContextHolder.getContext().setAuthentication(screens.get(person));
        return person;
    }

    /// Nobody is signed in on this thread any more.
    public void leave() {
        SecurityContextHolder.clearContext();
    }

    /// All screens are closed, and their devices stay signed in.
    public void close() {
        open.clear();
        leave();
    }

    @Override
    public Set<UUID> inUse() {
        return open;
    }
}
