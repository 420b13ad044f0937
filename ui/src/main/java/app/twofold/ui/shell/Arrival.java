package app.twofold.ui.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/// Somebody who came with an invitation and has no account yet, or has not signed in. The feature of invitations offers
/// one as a bean, so that the pages in between say who invites, and the invitation goes on by itself afterwards.
public interface Arrival {

    /// Who invites, for a page before signing in; empty for everybody else.
    Optional<Component> note();

    /// The secret of the invitation they came with; empty for everybody else.
    Optional<String> invitation();

    /// The route on which the invitation goes on, once: asked again it is empty.
    Optional<String> goOn();
}
