package app.twofold.ui.invitation;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.Words;
import app.twofold.server.Seat;
import app.twofold.server.couple.Couples;
import app.twofold.server.invitation.Invitations;
import app.twofold.server.invitation.Invitations.Invited;
import app.twofold.server.invitation.Invitations.Kind;
import app.twofold.server.invitation.Invitations.Open;
import app.twofold.ui.kit.Near;
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
import java.util.Locale;

/// Inviting the partner by link or by a code read aloud, and confirming once that the right person came.
@Route(value = "invite", layout = FocusLayout.class)
@PermitAll
class InviteView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Me me;
    private final transient Couples couples;
    private final transient Invitations invitations;
    private final TextArea greeting = new TextArea();

    InviteView(Me me, Couples couples, Invitations invitations) {
        this.me = me;
        this.couples = couples;
        this.invitations = invitations;
        addClassName("tf-invited");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (me.seat().isEmpty()) {
            event.forwardTo(StartView.class);
        } else if (!couples.state(seat()).isSolo()) {
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

    private void refresh() {
        if (couples.state(seat()).isSolo()) {
            boolean accepted = invitations.open(seat()).map(Open::acceptedBy).isPresent();
            if (accepted) {
                show();
            }
        } else {
            getUI().ifPresent(ui -> ui.navigate(""));
        }
    }

    private void show() {
        invitations
                .open(seat())
                .filter(open -> open.acceptedBy() != null)
                .ifPresentOrElse(this::showAcceptance, this::showForm);
    }

    private void showForm() {
        greeting.setLabel(getTranslation("invitation.invite.greeting"));
        greeting.setHelperText(getTranslation("invitation.invite.greeting.help"));
        greeting.addClassName("tf-say");
        greeting.setWidthFull();
        Div ways = Entry.styled(new Div(way(Kind.LINK), way(Kind.CODE)), "tf-two");
        Section section = page(greeting, ways);
        invitations.open(seat()).ifPresent(open -> section.add(state(open)));
        section.add(later());
        replace(section);
    }

    private Section page(Component... parts) {
        Section section = new Section(
                Entry.title(getTranslation("invitation.invite.title")),
                Entry.sub(getTranslation("invitation.invite.sub")));
        section.add(parts);
        return Entry.styled(section, "tf-stack", "tf-start");
    }

    private Div way(Kind kind) {
        String key = "invitation.invite." + kind.name().toLowerCase(Locale.ROOT);
        Div way =
                new Div(Entry.plain(getTranslation(key), () -> invite(kind)), Entry.note(getTranslation(key + ".sub")));
        return Entry.styled(way, "tf-stack");
    }

    private void invite(Kind kind) {
        try {
            Invited invited = invitations.invite(seat(), kind, new Words(greeting.getValue()));
            Section section = page(new MadeInvitation(invited));
            section.add(later());
            replace(section);
        } catch (InvalidValue invalid) {
            greeting.setErrorMessage(
                    getTranslation("account.invalid." + invalid.fault().name(), invalid.limit()));
            greeting.setInvalid(true);
        }
    }

    private Div state(Open open) {
        if (open.notAccepted()) {
            return new Div(Entry.note(getTranslation("invitation.invite.not-accepted")));
        }
        String until = Instants.minute(open.expiresAt(), getLocale());
        return Entry.styled(
                new Div(
                        Entry.note(getTranslation("invitation.invite.open", until)),
                        Entry.quiet(getTranslation("invitation.invite.withdraw"), () -> withdraw(open))),
                "tf-row",
                "is-wrap");
    }

    private void withdraw(Open open) {
        invitations.withdraw(seat(), open.id());
        showForm();
    }

    private void showAcceptance(Open open) {
        replace(Entry.letter(
                new Near(2, "").present(true, false),
                Entry.title(getTranslation("invitation.invite.accepted", String.valueOf(open.acceptedBy()))),
                Entry.sub(getTranslation("invitation.invite.accepted.sub")),
                Entry.styled(
                        new Div(
                                Entry.primary(getTranslation("invitation.invite.confirm"), () -> confirm(open)),
                                Entry.plain(getTranslation("invitation.invite.reject"), () -> withdraw(open))),
                        "tf-actions")));
    }

    private void confirm(Open open) {
        invitations.confirm(seat(), open.id());
        getUI().ifPresent(ui -> ui.getPage().setLocation("."));
    }

    private Button later() {
        return Entry.quiet(getTranslation("invitation.invite.later"), () -> getUI().ifPresent(ui -> ui.navigate("")));
    }

    private void replace(Component content) {
        removeAll();
        add(content);
    }
}
