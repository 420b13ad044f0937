package app.twofold.ui.shell;

import app.twofold.domain.CoupleId;
import app.twofold.domain.PersonId;
import app.twofold.domain.couple.CoupleState;
import app.twofold.server.Seat;
import app.twofold.server.SignedIn;
import app.twofold.server.account.Accounts;
import app.twofold.server.account.Settings;
import app.twofold.server.account.device.Newcomer;
import app.twofold.server.couple.Couples;
import app.twofold.ui.kit.Elsewhere;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.words.Dates;
import app.twofold.ui.words.Shapes;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import com.vaadin.flow.spring.annotation.UIScope;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// The person at this screen.
@Component
@UIScope
public class Me {

    private static final String SPACE = "twofold.space";

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

    /// The person's place in the space that this screen is in: the one that they have gone to in this browser, or the
    /// one that they share, or one of their own. Empty before they have founded or joined one.
    public Optional<Seat> seat() {
        if (seat == null && ifSignedIn().isPresent()) {
            seat = chosen().or(() -> seats().stream().findFirst()).orElse(null);
        }
        return Optional.ofNullable(seat);
    }

    /// Every place of this person. Nobody else learns how many there are.
    public List<Seat> seats() {
        return couples.seats(signedIn());
    }

    /// Goes to another space of this person, with every page that is opened in this browser from here on, until they
    /// sign out. A screen that is open stays where it is.
    public void goTo(Seat other) {
        // Null where the session has just ended: there is no next page then.
        Optional.ofNullable(VaadinSession.getCurrent().getSession())
                .ifPresent(session -> session.setAttribute(SPACE, other.couple().value()));
    }

    /// Goes to another space of this person on this screen too. The whole page is loaded, so that nothing of the space
    /// before stays on it.
    ///
    /// @param address of the page to open there
    public void enter(Seat other, String address) {
        goTo(other);
        Elsewhere.go(address);
    }

    /// Whether they have made their account in this browser a moment ago, and have not been asked yet whether they want
    /// a recovery code.
    public boolean isNewcomer() {
        return browser()
                .filter(session -> Newcomer.isHere(session, clock.instant()))
                .isPresent();
    }

    /// Makes an account in this browser.
    public void arrives() {
        browser().ifPresent(session -> Newcomer.arrives(session, clock.instant()));
    }

    /// Has been asked about a recovery code.
    public void isAsked() {
        browser().ifPresent(Newcomer::isAsked);
    }

    /// The session of the browser; empty where it has just ended.
    private static Optional<HttpSession> browser() {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .map(VaadinSession::getSession)
                .filter(WrappedHttpSession.class::isInstance)
                .map(session -> ((WrappedHttpSession) session).getHttpSession());
    }

    /// A space of this person, as it is now.
    public CoupleState space(Seat own) {
        return couples.state(own);
    }

    private Optional<Seat> chosen() {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .map(session -> (UUID) session.getSession().getAttribute(SPACE))
                .flatMap(couple -> couples.seat(signedIn(), new CoupleId(couple)));
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
        return new Dates(Shapes.here(), zone(), clock.instant());
    }

    /// The couple as this person sees it now.
    public Viewer viewer(CoupleState couple) {
        return new Viewer(couple, person(), dates());
    }

    /// Who sends the present request.
    public static Optional<SignedIn> signedInNow() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }
}
