package app.twofold.ui.invitation;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.Title;
import app.twofold.server.couple.Couples;
import app.twofold.server.invitation.Invitations;
import app.twofold.server.limit.Pace;
import app.twofold.server.limit.RateLimits;
import app.twofold.ui.kit.Say;
import app.twofold.ui.shell.FocusLayout;
import app.twofold.ui.shell.Me;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/// Where somebody begins who shares no space yet: start one, or open an invitation.
@Route(value = "start", layout = FocusLayout.class)
@PermitAll
class StartView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Me me;
    private final transient Couples couples;
    private final transient Invitations invitations;
    private final transient RateLimits limits;
    private final TextField name = new TextField();
    private boolean begun;

    StartView(Me me, Couples couples, Invitations invitations, RateLimits limits) {
        this.me = me;
        this.couples = couples;
        this.invitations = invitations;
        this.limits = limits;
        addClassName("tf-invited");
        Div cards = InvitationParts.styled(new Div(own(), invited()), "tf-two");
        add(InvitationParts.styled(
                new Section(
                        InvitationParts.title(getTranslation("invitation.start.title")),
                        InvitationParts.sub(getTranslation("invitation.start.sub")),
                        cards,
                        InvitationParts.note(getTranslation("kit.exit.note"))),
                "tf-stack",
                "tf-start"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (invitations.waiting(me.signedIn()).isPresent()) {
            event.forwardTo(WaitingView.class);
        } else if (PendingInvitation.secret().isPresent()) {
            event.forwardTo(ColourView.class);
        } else if (!mayBegin()) {
            event.forwardTo("");
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("invitation.start.page");
    }

    private Section own() {
        name.setLabel(getTranslation("invitation.start.name"));
        name.setValue(getTranslation("invitation.start.name.default"));
        name.setWidthFull();
        Say.keep(name, "start/name");
        Section own = new Section(
                InvitationParts.styled(new H2(getTranslation("invitation.start.own")), "tf-heading"),
                InvitationParts.note(getTranslation("invitation.start.own.sub")),
                name,
                InvitationParts.primary(getTranslation("invitation.start.submit"), this::found));
        return InvitationParts.styled(own, "tf-leaf", "tf-stack");
    }

    private Section invited() {
        Section invited = new Section(
                InvitationParts.styled(new H2(getTranslation("invitation.join.own")), "tf-heading"),
                InvitationParts.note(getTranslation("invitation.join.sub")),
                new JoinForm(invitations));
        return InvitationParts.styled(invited, "tf-leaf", "tf-stack");
    }

    /// Who is in no space, or comes from one that rests.
    private boolean mayBegin() {
        return me.seat()
                .map(couples::state)
                .filter(space -> !space.leaving().isFrozen())
                .isEmpty();
    }

    private void found() {
        try {
            Title title = new Title(name.getValue());
            boolean hasAnother = me.seat().isPresent();
            if (!begun && mayBegin()) {
                begun = true;
                limits.keep(Pace.COUPLE, me.signedIn().id());
                me.goTo(couples.found(me.signedIn(), title, me.zone()));
            }
            Say.saved(name);
            getUI().ifPresent(ui -> {
                if (hasAnother) {
                    // The whole page is loaded, so that nothing of the other space stays on it.
                    ui.getPage().setLocation("colour");
                } else {
                    ui.navigate(ColourView.class);
                }
            });
        } catch (InvalidValue invalid) {
            name.setErrorMessage(
                    getTranslation("account.invalid." + invalid.fault().name(), invalid.limit()));
            name.setInvalid(true);
        }
    }
}
