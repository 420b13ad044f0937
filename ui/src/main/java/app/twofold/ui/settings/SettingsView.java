package app.twofold.ui.settings;

import app.twofold.server.OwnAddress;
import app.twofold.server.Seat;
import app.twofold.server.SignedInToken;
import app.twofold.server.account.Accounts;
import app.twofold.server.account.PrivateSide;
import app.twofold.server.account.device.Devices;
import app.twofold.server.couple.Couples;
import app.twofold.server.personal.OwnSpace;
import app.twofold.server.reminder.ReminderMails;
import app.twofold.ui.alone.LockedNotice;
import app.twofold.ui.kit.PageHead;
import app.twofold.ui.shell.MainLayout;
import app.twofold.ui.shell.Me;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolder;

/// Everything a person can choose, on one page.
@Route(value = "settings", layout = MainLayout.class)
@PermitAll
class SettingsView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    SettingsView(
            Me me,
            Accounts accounts,
            OwnAddress addresses,
            Devices devices,
            Couples couples,
            OwnSpace own,
            PrivateSide side,
            ReminderMails mails) {
        Choices choices = new Choices(me, couples);
        Div parts = new Div(new YouPart(choices));
        parts.addClassName("tf-settings");
        choices.space()
                .filter(space -> !space.leaving().isFrozen())
                .ifPresent(space -> parts.add(new SpacePart(choices, space)));
        List<Seat> seats = me.seats();
        if (seats.size() > 1) {
            parts.add(new SpacesPart(me, seats, couples, own));
        }
        DevicesPart signedIn = new DevicesPart(devices, me.signedIn(), device(), me.dates());
        parts.add(
                new LookPart(choices, me),
                new RemindersPart(choices, mails.areOn()),
                new PasswordPart(accounts, me.signedIn(), signedIn::refresh),
                new RecoveryPart(side, me.signedIn(), me.dates()),
                new AskAgainPart(side, me.signedIn()),
                signedIn,
                new SafetyPart(),
                new TakeOutPart());
        choices.space().ifPresent(space -> parts.add(new LeavingPart(space)));
        parts.add(new AccountPart(addresses.of(me.signedIn())), new SignOutForm());
        add(
                new LockedNotice(side, me),
                new PageHead(getTranslation("settings.title"), getTranslation("settings.sub")),
                parts);
    }

    private static Optional<UUID> device() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedInToken token
                ? Optional.of(token.device())
                : Optional.empty();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("settings.page");
    }
}
