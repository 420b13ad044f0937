package app.twofold.ui.boundary;

import app.twofold.domain.boundary.wording.Stage;
import app.twofold.ui.boundary.desk.SeenBoundary;

/// Which boundaries the list shows.
enum Filter {
    ALL,
    SHARED,
    SAID_BACK,
    AGREED,
    DISCUSSING;

    boolean shows(SeenBoundary sight) {
        Stage stage = sight.stage();
        return switch (this) {
            case ALL -> true;
            case SHARED -> stage == Stage.SHARED;
            case SAID_BACK -> stage == Stage.SAID_BACK || stage == Stage.UNDERSTOOD;
            case AGREED -> sight.standing().isAgreed();
            case DISCUSSING -> sight.boundary().isUnderDiscussion() || sight.hasProposal();
        };
    }
}
