package app.twofold.domain.goal;

import app.twofold.domain.Decision;
import app.twofold.domain.Words;
import app.twofold.domain.goal.GoalCommand.AgreeGoal;
import app.twofold.domain.goal.GoalEvent.AssentTakenBack;
import app.twofold.domain.goal.GoalEvent.GoalAgreed;
import app.twofold.domain.goal.GoalEvent.GoalDeclined;
import app.twofold.domain.goal.GoalEvent.ProposalWithdrawn;
import app.twofold.domain.goal.GoalEvent.WordingSuggested;
import app.twofold.domain.goal.GoalRefusal.AlreadyAgreed;
import app.twofold.domain.goal.GoalRefusal.NotYours;
import app.twofold.domain.goal.GoalRefusal.NothingProposed;
import app.twofold.domain.goal.GoalRefusal.VersionNotCurrent;
import app.twofold.domain.goal.GoalRefusal.WordsDiffer;
import app.twofold.domain.goal.Wordings.Proposal;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.text.TextDigest;
import java.util.function.Function;

/// Answers to a working copy. An assent is to exact words, so it names their version.
final class AssentRules {

    private AssentRules() {}

    static Decision<GoalEvent, GoalRefusal> suggest(Goal goal, int version, Wording wording, Asker asker) {
        return Guards.whileOpen(goal, () -> {
            Proposal open = goal.proposal();
            int current = open == null ? 0 : open.version();
            if (version != current) {
                return Decision.reject(new VersionNotCurrent(current));
            }
            if (!wording.equals(goal.draft())) {
                return Decision.accept(
                        new WordingSuggested(goal.id(), goal.wordings().versions() + 1, wording));
            }
            return open == null || open.assents().containsKey(asker.by())
                    ? Decision.alreadySo()
                    : Decision.accept(new GoalAgreed(goal.id(), version));
        });
    }

    static Decision<GoalEvent, GoalRefusal> agree(Goal goal, AgreeGoal agree, Asker asker) {
        int version = agree.version();
        return Guards.whileOpen(goal, () -> {
            if (goal.proposal() == null
                    && goal.agreed() != null
                    && goal.agreed().version() == version) {
                return Decision.reject(new AlreadyAgreed());
            }
            return toVersion(
                    goal,
                    version,
                    open -> open.assents().containsKey(asker.by())
                            ? Decision.reject(new AlreadyAgreed())
                            : toWords(open, agree, new GoalAgreed(goal.id(), version)));
        });
    }

    private static Decision<GoalEvent, GoalRefusal> toWords(Proposal open, AgreeGoal agree, GoalAgreed agreed) {
        TextDigest seen = agree.seen();
        return seen == null || seen.equals(open.wording().digest())
                ? Decision.accept(agreed)
                : Decision.reject(new WordsDiffer());
    }

    static Decision<GoalEvent, GoalRefusal> takeBack(Goal goal, Asker asker) {
        return toProposal(
                goal,
                open -> open.assents().containsKey(asker.by())
                        ? Decision.accept(new AssentTakenBack(goal.id(), open.version()))
                        : Decision.alreadySo());
    }

    static Decision<GoalEvent, GoalRefusal> decline(Goal goal, int version, Words reason, Asker asker) {
        return toVersion(goal, version, open -> {
            var before = open.declined();
            boolean same = before != null
                    && before.by().equals(asker.by())
                    && before.reason().equals(reason);
            return same ? Decision.alreadySo() : Decision.accept(new GoalDeclined(goal.id(), version, reason));
        });
    }

    static Decision<GoalEvent, GoalRefusal> withdraw(Goal goal, Asker asker) {
        return toProposal(
                goal,
                open -> open.by().equals(asker.by())
                        ? Decision.accept(new ProposalWithdrawn(goal.id()))
                        : Decision.reject(new NotYours()));
    }

    private static Decision<GoalEvent, GoalRefusal> toVersion(
            Goal goal, int version, Function<Proposal, Decision<GoalEvent, GoalRefusal>> rule) {
        return toProposal(
                goal,
                open -> open.version() == version
                        ? rule.apply(open)
                        : Decision.reject(new VersionNotCurrent(open.version())));
    }

    private static Decision<GoalEvent, GoalRefusal> toProposal(
            Goal goal, Function<Proposal, Decision<GoalEvent, GoalRefusal>> rule) {
        return Guards.unlessEnded(goal, () -> {
            Proposal open = goal.proposal();
            return open == null ? Decision.reject(new NothingProposed()) : rule.apply(open);
        });
    }
}
