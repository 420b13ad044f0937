package app.twofold.ui.boundary;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.personal.PersonalCommand;
import app.twofold.domain.personal.PersonalCommand.DraftBoundary;
import app.twofold.domain.personal.PersonalCommand.DraftRepair;
import app.twofold.domain.personal.PersonalState.BoundaryDraft;
import app.twofold.domain.personal.PersonalState.RepairDraft;
import app.twofold.server.Outcome;
import app.twofold.server.Seat;
import app.twofold.server.Unavailable;
import app.twofold.server.personal.PersonalSpace;
import app.twofold.ui.boundary.desk.BoundaryDesk;
import app.twofold.ui.kit.Toast;
import app.twofold.ui.shell.Me;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// One partner's own drafts of boundaries and repairs: what only they can read. What cannot be done is said on the
/// screen.
final class Drafts {

    private final Me me;
    private final PersonalSpace personal;

    Drafts(Me me, PersonalSpace personal) {
        this.me = me;
        this.personal = personal;
    }

    Optional<BoundaryDraft> boundary(String id) {
        return personal.state(me.signedIn()).boundaries().values().stream()
                .filter(draft -> draft.boundary().toString().equals(id))
                .findFirst();
    }

    Optional<RepairDraft> repair(String id) {
        return personal.state(me.signedIn()).repairs().values().stream()
                .filter(draft -> draft.repair().toString().equals(id))
                .findFirst();
    }

    /// Keeps a draft and says so.
    boolean keep(PersonalCommand draft) {
        boolean kept = does(draft);
        if (kept) {
            Toast.show(t("boundary.draft.kept"));
        }
        return kept;
    }

    /// Keeps a draft or throws one away.
    boolean does(PersonalCommand command) {
        try {
            boolean done = personal.execute(me.signedIn(), UUID.randomUUID(), command);
            if (!done) {
                Toast.show(t("boundary.draft.many"));
            }
            return done;
        } catch (Unavailable e) {
            Toast.show(t("boundary.unavailable"));
            return false;
        }
    }

    /// Shares these words in place of those that were kept.
    boolean share(DraftBoundary draft) {
        return does(draft) && shared(() -> personal.share(me.signedIn(), seat(), draft.boundary()));
    }

    /// Tells the other these words in place of those that were kept.
    boolean share(DraftRepair draft) {
        return does(draft) && shared(() -> personal.share(me.signedIn(), seat(), draft.repair()));
    }

    private static boolean shared(Supplier<Outcome> sharing) {
        try {
            Optional<String> refused = BoundaryDesk.refusal(sharing.get());
            refused.ifPresent(Toast::show);
            return refused.isEmpty();
        } catch (Unavailable e) {
            Toast.show(t("boundary.unavailable"));
            return false;
        }
    }

    private Seat seat() {
        return me.seat().orElseThrow();
    }
}
