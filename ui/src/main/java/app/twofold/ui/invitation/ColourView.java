package app.twofold.ui.invitation;

import app.twofold.domain.couple.CoupleCommand.ChangeProfile;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Hue;
import app.twofold.domain.couple.Partner;
import app.twofold.domain.couple.Profile;
import app.twofold.domain.couple.Side;
import app.twofold.server.Seat;
import app.twofold.server.account.Settings;
import app.twofold.server.couple.Couples;
import app.twofold.server.invitation.Invitations;
import app.twofold.server.invitation.Invitations.Acceptance;
import app.twofold.server.invitation.Invitations.Preview;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.form.HuePicker;
import app.twofold.ui.kit.form.Palette;
import app.twofold.ui.shell.FocusLayout;
import app.twofold.ui.shell.Me;
import app.twofold.ui.shell.Theme;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;

/// Picking the colour of one's half: the founder's after starting a space, the invited person's before joining.
@Route(value = "colour", layout = FocusLayout.class)
@PermitAll
class ColourView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Me me;
    private final transient Couples couples;
    private final transient Invitations invitations;
    private final transient Optional<Preview> invitation;
    private final Paragraph problem = InvitationParts.status();
    private Hue chosen;

    ColourView(Me me, Couples couples, Invitations invitations) {
        this.me = me;
        this.couples = couples;
        this.invitations = invitations;
        this.invitation = PendingInvitation.secret().flatMap(invitations::preview);
        Settings settings = me.settings();
        Optional<Hue> partner = partnerHue();
        String partnerName = partnerName();
        Side side = invitation.isPresent() ? Side.RIGHT : ownSide();
        chosen = Palette.nearest(settings.hue(), partner);
        addClassName("tf-colour");
        ColourPreview preview = new ColourPreview(side, settings.displayName(), partnerName);
        HuePicker picker = new HuePicker(side, chosen, partner.orElse(null), partnerName, hue -> {
            chosen = hue;
            show(side, partner);
        });
        add(preview, form(side, partnerName, picker));
        show(side, partner);
    }

    /// The whole page takes up the colour, so that it can be judged.
    private void show(Side side, Optional<Hue> partner) {
        Hue other = partner.orElse(chosen);
        boolean left = side == Side.LEFT;
        Theme.show(UI.getCurrentOrThrow(), left ? chosen : other, left ? other : chosen);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("invitation.colour.page");
    }

    private Section form(Side side, String partnerName, HuePicker picker) {
        Section section = new Section(
                Type.label(getTranslation("invitation.colour.step")),
                InvitationParts.title(getTranslation("invitation.colour.title")),
                InvitationParts.sub(getTranslation("invitation.colour.sub")),
                picker,
                InvitationParts.styled(new H2(getTranslation("invitation.colour.side")), "tf-label"),
                new Sides(side, partnerName),
                InvitationParts.note(getTranslation("invitation.colour.side.help")),
                problem,
                buttons());
        ownSpace().ifPresent(section::addComponentAsFirst);
        return InvitationParts.styled(section, "tf-colour-form");
    }

    /// Before somebody joins who has a space already: that it stays.
    private Optional<Component> ownSpace() {
        return invitation.flatMap(preview -> state().map(own -> Leaf.section(Type.meta2(getTranslation(
                        "invitation.letter.own-space",
                        own.name().value(),
                        preview.inviter().value())))
                .flat()
                .with("tf-own-space")));
    }

    private Div buttons() {
        Div buttons = Layout.actions(InvitationParts.primary(getTranslation("invitation.colour.keep"), this::keep));
        PendingInvitation.secret()
                .filter(_ -> invitation.isPresent())
                .ifPresent(secret -> buttons.add(InvitationParts.quiet(
                        getTranslation("invitation.colour.back"),
                        () -> getUI().ifPresent(ui -> ui.navigate("invitation/" + secret)))));
        return buttons;
    }

    private void keep() {
        Settings settings = me.settings();
        me.save(settings.with(chosen));
        if (invitation.isPresent()) {
            join(PendingInvitation.secret().orElseThrow());
        } else {
            me.seat().ifPresent(seat -> recolour(seat));
            getUI().ifPresent(ui -> ui.navigate(InviteView.class));
        }
    }

    private void join(String secret) {
        switch (invitations.accept(me.signedIn(), secret)) {
            case Acceptance.Accepted _ -> {
                PendingInvitation.forget();
                getUI().ifPresent(ui -> ui.navigate(WaitingView.class));
            }
            case Acceptance.NotOpen _ -> refuse("invitation.join.unknown");
            case Acceptance.OwnInvitation _ -> refuse("invitation.letter.own");
            case Acceptance.NotPossible _ -> refuse("invitation.letter.not-possible");
        }
    }

    private void refuse(String key) {
        PendingInvitation.forget();
        problem.setText(getTranslation(key));
    }

    private void recolour(Seat seat) {
        couples.state(seat)
                .partner(seat.person())
                .map(Partner::profile)
                .ifPresent(profile -> couples.execute(
                        seat,
                        UUID.randomUUID(),
                        new ChangeProfile(new Profile(profile.displayName(), chosen, profile.zone()))));
    }

    private Optional<CoupleState> state() {
        return me.seat().map(couples::state);
    }

    private Optional<Partner> partner() {
        return invitation.isPresent()
                ? Optional.empty()
                : state().flatMap(state -> state.partnerOf(me.signedIn().person()));
    }

    private Optional<Hue> partnerHue() {
        return invitation
                .map(Preview::hue)
                .or(() -> partner().map(one -> one.profile().hue()));
    }

    private String partnerName() {
        return invitation
                .map(Preview::inviter)
                .or(() -> partner().map(one -> one.profile().displayName()))
                .map(Object::toString)
                .orElse("");
    }

    private Side ownSide() {
        return state().flatMap(state -> state.partner(me.signedIn().person()))
                .map(Partner::side)
                .orElse(Side.LEFT);
    }
}
