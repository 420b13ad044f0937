package app.twofold.ui.boundary.wording;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.boundary.wording.Holder;
import app.twofold.ui.boundary.desk.SeenBoundary;
import app.twofold.ui.kit.Mark;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.StateBadge;
import app.twofold.ui.kit.Viewer;

/// The mark of a boundary and the words beside it: whose it is, and how far the two are with it.
public record Face(Mark.State mark, Owner owner, String words) {

    public static Face of(SeenBoundary sight) {
        return new Face(mark(sight), sight.speaker(), t("boundary.face", whose(sight), where(sight)));
    }

    public StateBadge badge() {
        return new StateBadge(mark, owner, words);
    }

    /// "Yours", "Sam’s" or "Ours".
    static String whose(SeenBoundary sight) {
        if (sight.boundary().holder() == Holder.OURS) {
            return t("boundary.whose.ours");
        }
        return sight.isMe(sight.boundary().by())
                ? t("boundary.whose.mine")
                : t("boundary.whose.other", sight.name(sight.boundary().by()));
    }

    private static Mark.State mark(SeenBoundary sight) {
        if (sight.boundary().isWithdrawn()) {
            return Mark.State.ASIDE;
        }
        if (sight.boundary().isUnderDiscussion() || sight.hasProposal()) {
            return Mark.State.DISCUSSING;
        }
        return switch (sight.stage()) {
            case SHARED -> Mark.State.SHARED;
            case SAID_BACK -> Mark.State.SAIDBACK;
            case UNDERSTOOD -> Mark.State.UNDERSTOOD;
            case AGREED -> Mark.State.AGREED;
        };
    }

    private static String where(SeenBoundary sight) {
        if (sight.boundary().isWithdrawn()) {
            return t("boundary.state.withdrawn");
        }
        if (sight.boundary().isUnderDiscussion()) {
            return t("boundary.state.discussing");
        }
        if (sight.hasProposal()) {
            return t("boundary.state.proposed");
        }
        return stage(sight);
    }

    private static String stage(SeenBoundary sight) {
        Viewer viewer = sight.viewer();
        return switch (sight.stage()) {
            case SHARED -> viewer.isSolo() ? t("boundary.state.solo") : t("boundary.state.shared");
            case SAID_BACK ->
                sight.isSpeaker() ? t("boundary.state.said-back", viewer.other()) : t("boundary.state.said-back.you");
            case UNDERSTOOD -> t("boundary.state.understood");
            case AGREED -> t("boundary.state.agreed");
        };
    }
}
