package app.twofold.ui.goal;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.PersonId;
import app.twofold.domain.goal.Wordings.Proposal;
import app.twofold.ui.goal.desk.SeenGoal;
import app.twofold.ui.kit.Mark;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.StateBadge;
import app.twofold.ui.words.Named;

/// The mark of a goal and the words beside it.
record GoalState(Mark.State mark, Owner owner, String words) {

    static GoalState of(SeenGoal sight) {
        return switch (sight.status()) {
            case PROPOSED -> proposed(sight);
            case ACTIVE ->
                sight.goal().wordings().hasChangeProposed()
                        ? new GoalState(Mark.State.DISCUSSING, Owner.US, t("goal.state.change"))
                        : new GoalState(Mark.State.AGREED, Owner.US, agreedWords(sight));
            case ACHIEVED -> new GoalState(Mark.State.ACHIEVED, Owner.US, Named.of("goal.status", sight.status()));
            case NOT_NOW, ASIDE, LETTING_GO, LET_GO, WITHDRAWN ->
                new GoalState(Mark.State.ASIDE, Owner.US, Named.of("goal.status", sight.status()));
        };
    }

    StateBadge badge() {
        return new StateBadge(mark, owner, words);
    }

    private static GoalState proposed(SeenGoal sight) {
        Proposal proposal = sight.goal().proposal();
        PersonId by = proposal == null ? sight.goal().proposedBy() : proposal.by();
        if (proposal != null && proposal.assents().isEmpty()) {
            return new GoalState(Mark.State.DISCUSSING, Owner.US, t("goal.state.reworked"));
        }
        String words = sight.isMe(by) ? t("goal.state.by-you") : t("goal.state.by", sight.name(by));
        return new GoalState(Mark.State.SHARED, sight.owner(by), words);
    }

    private static String agreedWords(SeenGoal sight) {
        return sight.isSolo() ? t("goal.state.solo") : t("goal.state.agreed");
    }
}
