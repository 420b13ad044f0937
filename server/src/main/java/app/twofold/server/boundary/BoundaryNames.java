package app.twofold.server.boundary;

import app.twofold.domain.boundary.Boundary;
import app.twofold.domain.boundary.Repair;
import app.twofold.domain.boundary.wording.Holder;
import app.twofold.domain.boundary.wording.Kind;
import app.twofold.domain.boundary.wording.Revision;
import app.twofold.domain.boundary.wording.Stage;
import app.twofold.server.wire.Names;

/// The written names of what is one of a few about boundaries and repairs.
final class BoundaryNames {

    static final Names<Holder> HOLDER = Names.of(Holder.class, holder -> switch (holder) {
        case MINE -> "mine";
        case OURS -> "ours";
    });

    static final Names<Kind> KIND = Names.of(Kind.class, kind -> switch (kind) {
        case TIME_AND_SPACE -> "time-and-space";
        case COMMUNICATION -> "communication";
        case DIGITAL_AND_PRIVACY -> "digital-and-privacy";
        case TOUCH_AND_INTIMACY -> "touch-and-intimacy";
        case MONEY -> "money";
        case FAMILY_FRIENDS_AND_EXES -> "family-friends-and-exes";
        case OTHER -> "other";
    });

    static final Names<Revision> REVISION = Names.of(Revision.class, revision -> switch (revision) {
        case TIGHTEN -> "tighten";
        case REWORD -> "reword";
    });

    static final Names<Stage> STAGE = Names.of(Stage.class, stage -> switch (stage) {
        case SHARED -> "shared";
        case SAID_BACK -> "said-back";
        case UNDERSTOOD -> "understood";
        case AGREED -> "agreed";
    });

    static final Names<Boundary.Ending> VERSION_ENDING = Names.of(Boundary.Ending.class, ending -> switch (ending) {
        case REPLACED -> "replaced";
        case SUPERSEDED -> "superseded";
        case DROPPED -> "dropped";
    });

    static final Names<Repair.Ending> REPAIR_ENDING = Names.of(Repair.Ending.class, ending -> switch (ending) {
        case CLOSED -> "closed";
        case WITHDRAWN -> "withdrawn";
    });

    private BoundaryNames() {}
}
