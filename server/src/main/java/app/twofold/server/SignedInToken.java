package app.twofold.server;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/// A proven sign-in, as the security context holds it. Its principal is the [SignedIn] person; its
/// authority is `ROLE_PERSON`. Only the account feature makes one.
public final class SignedInToken extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;
    private static final List<SimpleGrantedAuthority> AUTHORITIES = List.of(new SimpleGrantedAuthority("ROLE_PERSON"));

    private final SignedIn person;
    private final UUID device;
    private final Via via;

    public SignedInToken(SignedIn person, UUID device, Via via) {
        super(AUTHORITIES);
        this.person = person;
        this.device = device;
        this.via = via;
        setAuthenticated(true);
    }

    @Override
    public SignedIn getPrincipal() {
        return person;
    }

    /// The device that this sign-in belongs to. Once it is revoked, the sign-in is over.
    public UUID device() {
        return device;
    }

    public Via via() {
        return via;
    }

    /// The person's id: no secret, and what logs may hold.
    @Override
    public String getName() {
        return person.id().toString();
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedInToken that && device.equals(that.device) && super.equals(other);
    }

    @Override
    public int hashCode() {
        return Objects.hash(person, device);
    }

    /// How the sign-in came with the request. Only a browser sends its proof by itself.
    public enum Via {
        BEARER_TOKEN,
        BROWSER
    }
}
