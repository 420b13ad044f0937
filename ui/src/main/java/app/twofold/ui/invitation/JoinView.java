package app.twofold.ui.invitation;

import app.twofold.server.invitation.Invitations;
import app.twofold.ui.shell.FocusLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/// Opens an invitation by its link or its code, without an account.
@Route(value = "join", layout = FocusLayout.class)
@AnonymousAllowed
class JoinView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    JoinView(Invitations invitations) {
        addClassName("tf-invited");
        Section section = InvitationParts.styled(
                new Section(
                        InvitationParts.title(getTranslation("invitation.join.title")),
                        InvitationParts.sub(getTranslation("shell.what")),
                        InvitationParts.sub(getTranslation("invitation.join.sub")),
                        new JoinForm(invitations)),
                "tf-entry-form");
        add(section);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("invitation.join.page");
    }
}
