package app.twofold.server.account;

import app.twofold.domain.PersonId;
import app.twofold.domain.Title;
import app.twofold.server.SignedInToken;
import app.twofold.server.SignedInToken.Via;
import app.twofold.server.account.device.Devices;
import app.twofold.server.alone.DeviceUse;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/// Lets the program act as people whose passwords it has been given, as the demo does while it tells its story. It has
/// no other way into what people keep to themselves.
@Component
public class Acting implements DeviceUse {

    private static final Title LABEL = new Title("Twofold");

    private final Accounts accounts;
    private final Devices devices;
    private final Map<PersonId, SignedInToken> screens = new ConcurrentHashMap<>();

    Acting(Accounts accounts, Devices devices) {
        this.accounts = accounts;
        this.devices = devices;
    }

    /// Signs somebody in until [#end].
    ///
    /// @throws IllegalArgumentException if the address or the password is not right
    public SignedInToken begin(String email, String password) {
        Proven proven = accounts.prove(email, password).orElseThrow(IllegalArgumentException::new);
        UUID device = devices.issueToBrowser(proven.opening(), LABEL, false).device();
        SignedInToken screen = new SignedInToken(proven.person(), device, Via.BROWSER);
        screens.put(proven.person().person(), screen);
        return screen;
    }

    /// Does something as somebody who has been signed in here; as whoever the present thread is if they have not.
    public <T> T as(PersonId person, Supplier<T> work) {
        SignedInToken screen = screens.get(person);
        if (screen == null) {
            return work.get();
        }
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(screen));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /// Signs everybody out who has been signed in here.
    public void end() {
        screens.values().forEach(screen -> devices.revoke(screen.getPrincipal(), screen.device()));
        screens.clear();
    }

    @Override
    public Set<UUID> inUse() {
        return screens.values().stream().map(SignedInToken::device).collect(Collectors.toSet());
    }
}
