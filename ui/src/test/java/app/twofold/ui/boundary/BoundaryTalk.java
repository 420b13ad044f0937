package app.twofold.ui.boundary;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.boundary.StatementCommand;
import app.twofold.domain.boundary.StatementCommand.SayBoundaryBack;
import app.twofold.domain.boundary.StatementCommand.ShareBoundary;
import app.twofold.domain.boundary.wording.Account;
import app.twofold.domain.boundary.wording.BoundaryWording;
import app.twofold.domain.boundary.wording.Holder;
import app.twofold.domain.boundary.wording.Kind;
import java.util.UUID;

/// What the tests of boundaries have partners say.
final class BoundaryTalk {

    private BoundaryTalk() {}

    static BoundaryId newBoundary() {
        return new BoundaryId(UUID.randomUUID());
    }

    static BoundaryWording words(String title) {
        return new BoundaryWording(
                new Title(title),
                new Words("Asking for a time tomorrow"),
                new Words("Waking me to finish an argument"),
                new Words("When I am tired I only hear attack"),
                Words.NONE,
                Kind.COMMUNICATION);
    }

    static StatementCommand shares(BoundaryId boundary) {
        return shares(boundary, Holder.MINE);
    }

    static StatementCommand shares(BoundaryId boundary, Holder holder) {
        return new ShareBoundary(boundary, holder, words("No serious talks after ten"), null);
    }

    static StatementCommand saysBack(BoundaryId boundary, String words) {
        return new SayBoundaryBack(boundary, 1, new Words(words));
    }

    static Account account(String happened) {
        return new Account(new Words(happened), new Words("I lay awake"), new Words("That it waits"));
    }
}
