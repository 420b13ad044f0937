package app.twofold.ui.demo;

import app.twofold.domain.Title;
import app.twofold.domain.couple.CoupleCommand.OptPresence;
import app.twofold.domain.couple.Hue;
import app.twofold.server.Profiles;
import app.twofold.server.Seat;
import app.twofold.server.SignedIn;
import app.twofold.server.account.Accounts;
import app.twofold.server.account.Acting;
import app.twofold.server.account.Settings;
import app.twofold.server.account.Settings.ColorScheme;
import app.twofold.server.account.email.EmailAddress;
import app.twofold.server.account.password.Password;
import app.twofold.server.couple.Couples;
import app.twofold.ui.demo.DemoSignIns.SignIn;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// Alex and Sam: their accounts, and the couple they are.
@Component
@ConditionalOnProperty("twofold.demo")
class DemoPeople {

    private static final ZoneId ZONE = ZoneId.systemDefault();
    private static final Hue LAKE = new Hue(242);
    private static final Hue AMBER = new Hue(64);

    private final Accounts accounts;
    private final Acting acting;
    private final Couples couples;
    private final Profiles profiles;

    DemoPeople(Accounts accounts, Acting acting, Couples couples, Profiles profiles) {
        this.accounts = accounts;
        this.acting = acting;
        this.couples = couples;
        this.profiles = profiles;
    }

    /// @param clock goes on when the returned couple's story has been played
    DemoCouple pair(DemoSignIns signIns, DemoClock clock) {
        var story = new DemoStory(clock, ZONE);
        story.begin();
        var alex = person(signIns.all().getFirst(), LAKE);
        var sam = person(signIns.all().getLast(), AMBER);
        var seat = couples.found(alex, new Title("Alex and Sam"), ZONE);
        if (!couples.seat(seat.couple(), sam, profiles.of(sam.person()))) {
            throw new IllegalStateException("The demo's second seat is taken");
        }
        var couple = new DemoCouple(acting, couples, seat, new Seat(sam.person(), seat.couple()), story);
        couple.does(couple.alex(), new OptPresence(true));
        couple.does(couple.sam(), new OptPresence(true));
        return couple;
    }

    private SignedIn person(SignIn one, Hue hue) {
        var name = new Title(one.name());
        accounts.bringAlong(new EmailAddress(one.email()), new Password(one.password()), name, ZONE);
        var person = acting.begin(one.email(), one.password()).getPrincipal();
        accounts.save(person, new Settings(name, hue, ZONE, ColorScheme.DEVICE, false, true));
        return person;
    }
}
