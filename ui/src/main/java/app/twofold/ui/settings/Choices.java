package app.twofold.ui.settings;

import app.twofold.domain.Command;
import app.twofold.domain.Title;
import app.twofold.domain.couple.CoupleCommand.ChangeProfile;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Hue;
import app.twofold.domain.couple.Partner;
import app.twofold.domain.couple.Profile;
import app.twofold.domain.couple.Side;
import app.twofold.server.account.Settings;
import app.twofold.server.couple.Couples;
import app.twofold.ui.shell.Me;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/// A person's choices where they live in two places: their account, and their seat in the couple.
public final class Choices {

    private final Me me;
    private final Couples couples;

    Choices(Me me, Couples couples) {
        this.me = me;
        this.couples = couples;
    }

    Settings settings() {
        return me.settings();
    }

    Optional<CoupleState> space() {
        return me.seat().map(couples::state);
    }

    Optional<Partner> own() {
        return space().flatMap(state -> state.partner(me.signedIn().person()));
    }

    Optional<Partner> partner() {
        return space().flatMap(state -> state.partnerOf(me.signedIn().person()));
    }

    Side side() {
        return own().map(Partner::side).orElse(Side.LEFT);
    }

    void rename(Title name, ZoneId zone) {
        save(settings().with(name, zone));
    }

    void recolour(Hue hue) {
        save(settings().with(hue));
    }

    void look(Settings.ColorScheme scheme, boolean neutralTitle) {
        me.save(settings().with(scheme).withNeutralTitle(neutralTitle));
    }

    void remindByMail(boolean mails) {
        me.save(settings().withReminderMails(mails));
    }

    void bringBack(boolean shown) {
        me.save(settings()
                .with(new Settings.OnThisDay(shown, settings().onThisDay().putAway())));
    }

    void ask(Command command) {
        me.seat().ifPresent(seat -> couples.execute(seat, UUID.randomUUID(), command));
    }

    private void save(Settings settings) {
        me.save(settings);
        ask(new ChangeProfile(new Profile(settings.displayName(), settings.hue(), settings.zone())));
    }
}
