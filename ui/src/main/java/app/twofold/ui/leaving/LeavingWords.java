package app.twofold.ui.leaving;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.Refusal;
import app.twofold.domain.leaving.LeavingHappening;
import app.twofold.domain.leaving.LeavingHappening.Frozen;
import app.twofold.domain.leaving.LeavingHappening.Reopened;
import app.twofold.domain.leaving.LeavingRefusal;
import app.twofold.domain.leaving.LeavingRefusal.ReopenTooSoon;
import app.twofold.domain.leaving.LeavingRefusal.SpaceFrozen;
import app.twofold.domain.leaving.LeavingRefusal.SpaceOpen;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.timeline.Told;
import java.util.Optional;

/// Leaving and opening again in words, without a word on who left.
final class LeavingWords {

    private LeavingWords() {}

    static Told tell(LeavingHappening happening) {
        return switch (happening) {
            case Frozen() -> Told.of(Icon.FROZEN, t("leaving.told.frozen"), "");
            case Reopened() -> Told.of(Icon.USERS, t("leaving.told.reopened"), "");
        };
    }

    static Optional<String> refused(Refusal refusal, Viewer viewer) {
        return refusal instanceof LeavingRefusal reason ? Optional.of(refused(reason, viewer)) : Optional.empty();
    }

    private static String refused(LeavingRefusal refusal, Viewer viewer) {
        return switch (refusal) {
            case SpaceFrozen() -> t("shell.frozen");
            case SpaceOpen() -> t("leaving.refused.open");
            case ReopenTooSoon(var from) ->
                t("leaving.refused.soon", viewer.dates().date(from));
        };
    }
}
