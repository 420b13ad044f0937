package app.twofold.ui.shell;

import app.twofold.domain.PersonId;
import app.twofold.server.Seat;
import app.twofold.server.SignedIn;
import app.twofold.server.account.Accounts;
import app.twofold.server.account.Settings;
import app.twofold.server.couple.Couples;
import app.twofold.ui.words.Dates;
import app.twofold.ui.words.Messages;
import com.vaadin.flow.spring.annotation.UIScope;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// The person at this screen.
@Component
@UIScope
public class Me {

    private final Accounts accounts;
    private final Couples couples;
    private final Clock clock;

    private @Nullable SignedIn signedIn;
    private @Nullable Seat seat;
    private @Nullable Settings settings;

    Me(Accounts accounts, Couples couples, Clock clock) {
        this.accounts = accounts;
        this.couples = couples;
        this.clock = clock;
    }

    /// Empty on a page that somebody sees who is not signed in.
    public Optional<SignedIn> ifSignedIn() {
        if (signedIn == null) {
            signedIn = signedInNow().orElse(null);
        }
        return Optional.ofNullable(signedIn);
    }

    /// @throws IllegalStateException on a page that needs no sign-in, if nobody is signed in
    public SignedIn signedIn() {
        return ifSignedIn().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    public PersonId person() {
        return signedIn().person();
    }

    /// The person's place in their couple; empty before they have founded or joined one.
    public Optional<Seat> seat() {
        if (seat == null && ifSignedIn().isPresent()) {
            seat = couples.seats(signedIn()).stream().findFirst().orElse(null);
        }
        return Optional.ofNullable(seat);
    }

    public Settings settings() {
        Settings known = settings;
        if (known == null) {
            known = accounts.settings(signedIn());
            settings = known;
        }
        return known;
    }

    /// Keeps changed settings.
    public void save(Settings changed) {
        accounts.save(signedIn(), changed);
        settings = changed;
    }

    public ZoneId zone() {
        return settings().zone();
    }

    /// Dates as this person reads them now.
    public Dates dates() {
        return new Dates(Messages.locale(), zone(), clock.instant());
    }

    /// Who sends the present request.
    static Optional<SignedIn> signedInNow() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }
}
