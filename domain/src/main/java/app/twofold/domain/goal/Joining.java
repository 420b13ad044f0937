package app.twofold.domain.goal;

import app.twofold.domain.PersonId;
import app.twofold.domain.goal.Wordings.Agreed;
import app.twofold.domain.goal.Wordings.Proposal;
import java.time.Instant;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;

/// What becomes of the goals of one person when the second partner joins: nothing binds without one's own assent.
final class Joining {

    private Joining() {}

    static Goals afterJoin(Goals goals, Set<PersonId> alone) {
        Goals joined = goals;
        for (Goal goal : goals.byId().values()) {
            joined = joined.with(asProposal(goal, alone));
        }
        return joined;
    }

    /// A change that is under way already stands for the goal; its words are the later ones.
    private static Goal asProposal(Goal goal, Set<PersonId> alone) {
        Agreed agreed = goal.agreed();
        if (agreed == null || goal.status().isEnded()) {
            return goal;
        }
        Proposal open = goal.proposal();
        Proposal waiting = open == null ? proposed(goal, agreed, alone) : open;
        return goal.withWordings(goal.wordings().with(null, waiting))
                .withEnding(goal.ending().withCalledAchieved(HashTreePSet.empty()));
    }

    private static Proposal proposed(Goal goal, Agreed agreed, Set<PersonId> alone) {
        return new Proposal(
                agreed.version(),
                agreed.wording(),
                goal.wordings().words().seq(),
                goal.proposedBy(),
                agreed.since(),
                assents(agreed, alone),
                null);
    }

    private static PMap<PersonId, Instant> assents(Agreed agreed, Set<PersonId> alone) {
        PMap<PersonId, Instant> assents = HashTreePMap.empty();
        for (PersonId person : alone) {
            assents = assents.plus(person, agreed.since());
        }
        return assents;
    }
}
