package app.twofold.ui.boundary.desk;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.Refusal;
import app.twofold.domain.boundary.BoundaryRefusal;
import app.twofold.domain.boundary.BoundaryRefusal.AlreadyUnderstood;
import app.twofold.domain.boundary.BoundaryRefusal.AssentGiven;
import app.twofold.domain.boundary.BoundaryRefusal.BoundaryEnded;
import app.twofold.domain.boundary.BoundaryRefusal.BoundaryIdTaken;
import app.twofold.domain.boundary.BoundaryRefusal.BoundaryUnknown;
import app.twofold.domain.boundary.BoundaryRefusal.BoundaryWordsDiffer;
import app.twofold.domain.boundary.BoundaryRefusal.HonourInFuture;
import app.twofold.domain.boundary.BoundaryRefusal.HonourUnknown;
import app.twofold.domain.boundary.BoundaryRefusal.NoRevision;
import app.twofold.domain.boundary.BoundaryRefusal.NotAnOwner;
import app.twofold.domain.boundary.BoundaryRefusal.NotTheAuthor;
import app.twofold.domain.boundary.BoundaryRefusal.NotTheListener;
import app.twofold.domain.boundary.BoundaryRefusal.NotTheSpeaker;
import app.twofold.domain.boundary.BoundaryRefusal.NotUnderstood;
import app.twofold.domain.boundary.BoundaryRefusal.NothingSaidBack;
import app.twofold.domain.boundary.BoundaryRefusal.RepairEnded;
import app.twofold.domain.boundary.BoundaryRefusal.RepairIdTaken;
import app.twofold.domain.boundary.BoundaryRefusal.RepairUnknown;
import app.twofold.domain.boundary.BoundaryRefusal.SayBackNotCurrent;
import app.twofold.domain.boundary.BoundaryRefusal.VersionNotOpen;
import app.twofold.ui.kit.Viewer;
import java.util.Optional;

/// Says in words why the rules of boundaries refuse something.
public final class BoundaryRefusalWords {

    private BoundaryRefusalWords() {}

    public static Optional<String> of(Refusal refusal, Viewer viewer) {
        return refusal instanceof BoundaryRefusal reason ? Optional.of(of(reason)) : Optional.empty();
    }

    private static String of(BoundaryRefusal refusal) {
        return switch (refusal) {
            case BoundaryUnknown() -> t("boundary.refused.unknown");
            case BoundaryIdTaken(), RepairIdTaken() -> t("boundary.refused.taken");
            case BoundaryEnded() -> t("boundary.refused.ended");
            case NotAnOwner() -> t("boundary.refused.owner");
            case VersionNotOpen(int _) -> t("shell.refused.version");
            case BoundaryWordsDiffer() -> t("shell.refused.version");
            case NotTheSpeaker() -> t("boundary.refused.speaker");
            case NotTheListener() -> t("boundary.refused.listener");
            case NothingSaidBack() -> t("boundary.refused.nothing-said-back");
            case SayBackNotCurrent(long _) -> t("boundary.refused.said-anew");
            case AlreadyUnderstood() -> t("boundary.refused.understood");
            case NotUnderstood() -> t("boundary.refused.not-understood");
            case AssentGiven() -> t("boundary.refused.assent-given");
            case NoRevision() -> t("boundary.refused.no-revision");
            case NotTheAuthor() -> t("boundary.refused.author");
            case HonourUnknown() -> t("boundary.refused.note");
            case HonourInFuture() -> t("boundary.refused.future");
            case RepairUnknown() -> t("boundary.refused.repair");
            case RepairEnded() -> t("boundary.refused.repair-ended");
        };
    }
}
