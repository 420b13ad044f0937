package app.twofold.ui.invitation;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.Words;
import app.twofold.domain.couple.CoupleState;
import app.twofold.server.FrozenSpace;
import app.twofold.server.Seat;
import app.twofold.server.couple.Couples;
import app.twofold.server.invitation.Invitations;
import app.twofold.server.invitation.Invitations.Invited;
import app.twofold.server.invitation.Invitations.Kind;
import app.twofold.server.invitation.Invitations.Open;
import app.twofold.ui.kit.Say;
import app.twofold.ui.kit.figure.Near;
import app.twofold.ui.shell.FocusLayout;
import app.twofold.ui.shell.Me;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Inviting the partner by link or by a code read aloud, and confirming once that the right person came.
@Route(value = "invite", layout = FocusLayout.class)
@PermitAll
class InviteView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final transient Me me;
    private final transient Couples couples;
    private final transient Invitations invitations;
    private final transient Clock clock;
    private final TextArea greeting = new TextArea();
    private transient @Nullable UUID accepted;
    private transient @Nullable UUID made;

    InviteView(Me me, Couples couples, Invitations invitations, Clock clock) {
        this.me = me;
        this.couples = couples;
        this.invitations = invitations;
        this.clock = clock;
        addClassName("tf-invited");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (me.seat().isEmpty()) {
            event.forwardTo(StartView.class);
        } else if (!isFree()) {
            event.forwardTo("");
        } else {
            show();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        Following.of(this, invitations, seat().couple().value(), () -> {
            var _ = ui.access(this::refresh);
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("invitation.invite.page");
    }

    private Seat seat() {
        return me.seat().orElseThrow();
    }

    /// Whether somebody may be invited to the second seat.
    private boolean isFree() {
        CoupleState space = couples.state(seat());
        return space.isSolo() && !space.leaving().isFrozen();
    }

    private void refresh() {
        if (!isFree()) {
            getUI().ifPresent(ui -> ui.navigate(""));
            return;
        }
        Optional<Open> open = invitations.open(seat());
        Optional<Open> taken = open.filter(one -> one.acceptedBy() != null);
        if (taken.isPresent()) {
            taken.filter(one -> !one.id().equals(accepted)).ifPresent(this::showAcceptance);
        } else if (accepted != null || isDead(open)) {
            showForm();
        }
    }

    /// Whether the link or the code on this screen opens nothing any more.
    private boolean isDead(Optional<Open> open) {
        return made != null
                && open.filter(one -> one.id().equals(made) && !one.notAccepted())
                        .isEmpty();
    }

    private void show() {
        invitations
                .open(seat())
                .filter(open -> open.acceptedBy() != null)
                .ifPresentOrElse(this::showAcceptance, this::showForm);
    }

    private void showForm() {
        accepted = null;
        made = null;
        greeting.setLabel(getTranslation("invitation.invite.greeting"));
        greeting.setHelperText(getTranslation("invitation.invite.greeting.help"));
        greeting.addClassName("tf-say");
        Say.keep(greeting, "invite/greeting");
        greeting.setWidthFull();
        Div ways = InvitationParts.styled(new Div(way(Kind.LINK), way(Kind.CODE)), "tf-two");
        Section section = page(greeting, ways);
        invitations.open(seat()).ifPresent(open -> section.add(state(open)));
        section.add(later());
        replace(section);
    }

    private Section page(Component... parts) {
        Section section = new Section(
                InvitationParts.title(getTranslation("invitation.invite.title")),
                InvitationParts.sub(getTranslation("invitation.invite.sub")));
        section.add(parts);
        return InvitationParts.styled(section, "tf-stack", "tf-start");
    }

    private Div way(Kind kind) {
        String key = "invitation.invite." + kind.name().toLowerCase(Locale.ROOT);
        Div way = new Div(
                InvitationParts.plain(getTranslation(key), () -> invite(kind)),
                InvitationParts.note(getTranslation(key + ".sub")));
        return InvitationParts.styled(way, "tf-stack");
    }

    private void invite(Kind kind) {
        try {
            Invited invited = invitations.invite(seat(), kind, new Words(greeting.getValue()));
            Say.saved(greeting);
            Section section = page(new MadeInvitation(invited));
            section.add(later());
            replace(section);
            made = invited.id();
            expiresWith(section, invited.expiresAt());
        } catch (FrozenSpace _) {
            refresh();
        } catch (InvalidValue invalid) {
            greeting.setErrorMessage(
                    getTranslation("account.invalid." + invalid.fault().name(), invalid.limit()));
            greeting.setInvalid(true);
        }
    }

    /// Looks again when what is shown here has just run out.
    private void expiresWith(Section shown, Instant moment) {
        Duration left = Duration.between(clock.instant(), moment).plus(A_MOMENT);
        shown.getElement().addEventListener("run-out", _ -> refresh());
        shown.getElement().executeJs("setTimeout(() => this.dispatchEvent(new CustomEvent('run-out')), $0)", (double)
                left.toMillis());
    }

    private Div state(Open open) {
        if (open.notAccepted()) {
            boolean isOver = !open.expiresAt().isAfter(clock.instant());
            return new Div(InvitationParts.note(
                    getTranslation(isOver ? "invitation.invite.expired" : "invitation.invite.not-accepted")));
        }
        String until = Instants.minute(open.expiresAt());
        return InvitationParts.styled(
                new Div(
                        InvitationParts.note(getTranslation("invitation.invite.open", until)),
                        InvitationParts.quiet(getTranslation("invitation.invite.withdraw"), () -> withdraw(open))),
                "tf-row",
                "is-wrap");
    }

    private void withdraw(Open open) {
        invitations.withdraw(seat(), open.id());
        showForm();
    }

    private void showAcceptance(Open open) {
        accepted = open.id();
        replace(InvitationParts.letter(
                new Near(2, "").present(true, false),
                InvitationParts.title(getTranslation("invitation.invite.accepted", String.valueOf(open.acceptedBy()))),
                InvitationParts.sub(getTranslation("invitation.invite.accepted.sub")),
                InvitationParts.styled(
                        new Div(
                                InvitationParts.primary(
                                        getTranslation("invitation.invite.confirm"), () -> confirm(open)),
                                InvitationParts.plain(
                                        getTranslation("invitation.invite.reject"), () -> withdraw(open))),
                        "tf-actions")));
    }

    private void confirm(Open open) {
        invitations.confirm(seat(), open.id());
        getUI().ifPresent(ui -> ui.getPage().setLocation("."));
    }

    private Button later() {
        return InvitationParts.quiet(
                getTranslation("invitation.invite.later"), () -> getUI().ifPresent(ui -> ui.navigate("")));
    }

    private void replace(Component content) {
        removeAll();
        add(content);
    }
}
