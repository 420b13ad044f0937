package app.twofold.ui.room.desk;

import app.twofold.domain.PersonId;
import app.twofold.domain.checkin.session.Session;
import app.twofold.domain.checkin.template.PromptId;
import app.twofold.domain.couple.Partner;
import app.twofold.server.live.Presence;
import app.twofold.ui.kit.Avatar;
import app.twofold.ui.kit.Viewed;
import app.twofold.ui.kit.Viewer;
import java.util.List;

/// A check-in as one of the two sees it at one moment.
///
/// @param otherHere whether the other has a page of Twofold open; known only while both have opted in
public record SeenCheckin(Session session, Viewer viewer, boolean otherHere) implements Viewed {

    public Avatar avatar(PersonId person) {
        return viewer.avatar(person).size(Avatar.Size.SM);
    }

    /// The left partner first.
    public List<PersonId> persons() {
        return viewer.couple().partners().stream().map(Partner::person).toList();
    }

    public boolean isReady(PromptId prompt, PersonId person) {
        return session.round(prompt).ready().contains(person);
    }

    public boolean isOtherIn() {
        return viewer.otherPerson().filter(session.entered()::containsKey).isPresent();
    }

    /// Whether both have opted in to see each other come and go.
    public boolean isPresenceShown() {
        return Presence.isTold(viewer.couple());
    }
}
