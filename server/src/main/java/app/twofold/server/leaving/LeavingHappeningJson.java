package app.twofold.server.leaving;

import app.twofold.domain.leaving.LeavingHappening;
import app.twofold.server.wire.Details;

/// The written form of what is told of leaving.
final class LeavingHappeningJson {

    private LeavingHappeningJson() {}

    static void write(Details json, LeavingHappening happening) {
        switch (happening) {
            case LeavingHappening.Frozen() -> json.what("space.frozen");
            case LeavingHappening.Reopened() -> json.what("space.reopened");
        }
    }
}
