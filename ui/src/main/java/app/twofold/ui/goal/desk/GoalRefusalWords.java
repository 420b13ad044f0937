package app.twofold.ui.goal.desk;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.Refusal;
import app.twofold.domain.goal.GoalRefusal;
import app.twofold.domain.goal.GoalRefusal.AlreadyAgreed;
import app.twofold.domain.goal.GoalRefusal.BaseUnknown;
import app.twofold.domain.goal.GoalRefusal.DateInFuture;
import app.twofold.domain.goal.GoalRefusal.EntryUnknown;
import app.twofold.domain.goal.GoalRefusal.GoalEnded;
import app.twofold.domain.goal.GoalRefusal.GoalIdTaken;
import app.twofold.domain.goal.GoalRefusal.GoalNotActive;
import app.twofold.domain.goal.GoalRefusal.GoalUnknown;
import app.twofold.domain.goal.GoalRefusal.MilestoneUnknown;
import app.twofold.domain.goal.GoalRefusal.NotSetAsideByYou;
import app.twofold.domain.goal.GoalRefusal.NotYours;
import app.twofold.domain.goal.GoalRefusal.NothingProposed;
import app.twofold.domain.goal.GoalRefusal.NothingToAcknowledge;
import app.twofold.domain.goal.GoalRefusal.ReadingNotWanted;
import app.twofold.domain.goal.GoalRefusal.SecondVersionUnknown;
import app.twofold.domain.goal.GoalRefusal.TextDiffers;
import app.twofold.domain.goal.GoalRefusal.TextInvalid;
import app.twofold.domain.goal.GoalRefusal.TooManyVersions;
import app.twofold.domain.goal.GoalRefusal.VersionNotCurrent;
import app.twofold.domain.goal.GoalRefusal.WordsDiffer;
import app.twofold.domain.goal.wording.Edit.TextField;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.words.Named;
import java.util.Optional;

/// Says in words why the rules of goals refuse something.
public final class GoalRefusalWords {

    private GoalRefusalWords() {}

    public static Optional<String> of(Refusal refusal, Viewer viewer) {
        return refusal instanceof GoalRefusal reason ? Optional.of(of(reason)) : Optional.empty();
    }

    private static String of(GoalRefusal refusal) {
        return switch (refusal) {
            case GoalUnknown() -> t("goal.refused.unknown");
            case GoalIdTaken() -> t("goal.refused.taken");
            case GoalNotActive(var status) -> t("goal.refused.not-active", Named.of("goal.status", status));
            case GoalEnded(var status) -> t("goal.refused.ended", Named.of("goal.status", status));
            case VersionNotCurrent(var _) -> t("shell.refused.version");
            case WordsDiffer() -> t("shell.refused.version");
            case NothingProposed() -> t("goal.refused.nothing-proposed");
            case AlreadyAgreed() -> t("goal.refused.already-agreed");
            case NotYours() -> t("goal.refused.not-yours");
            case ReadingNotWanted() -> t("goal.refused.reading");
            case EntryUnknown() -> t("goal.refused.entry");
            case MilestoneUnknown() -> t("goal.refused.milestone");
            case DateInFuture() -> t("goal.refused.future");
            case TooManyVersions(var limit) -> t("goal.refused.versions", limit);
            case SecondVersionUnknown() -> t("goal.refused.picked");
            case TextInvalid(var field) -> t(field == TextField.TITLE ? "goal.refused.title" : "goal.refused.text");
            case BaseUnknown(), TextDiffers() -> t("goal.refused.behind");
            case NothingToAcknowledge() -> t("goal.refused.acknowledge");
            case NotSetAsideByYou() -> t("goal.refused.aside");
        };
    }
}
