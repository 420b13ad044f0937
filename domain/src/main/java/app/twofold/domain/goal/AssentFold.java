package app.twofold.domain.goal;

import app.twofold.domain.PersonId;
import app.twofold.domain.Words;
import app.twofold.domain.goal.Wordings.Agreed;
import app.twofold.domain.goal.Wordings.Declined;
import app.twofold.domain.goal.Wordings.Proposal;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;

/// What answers do to a working copy. An answer to another version than the one that stands changes nothing.
final class AssentFold {

    private AssentFold() {}

    static Goal agreed(Goal goal, int version, Set<PersonId> partners, Origin origin) {
        Proposal open = goal.proposal();
        if (open == null || open.version() != version) {
            return goal;
        }
        Declined declined = open.declined();
        Declined left = declined != null && declined.by().equals(origin.by()) ? null : declined;
        return settled(answered(goal, open, open.assents().plus(origin.by(), origin.at()), left), partners, origin);
    }

    static Goal takenBack(Goal goal, int version, Origin origin) {
        Proposal open = goal.proposal();
        return open == null || open.version() != version
                ? goal
                : answered(goal, open, open.assents().minus(origin.by()), open.declined());
    }

    static Goal declined(Goal goal, int version, Words reason, Origin origin) {
        Proposal open = goal.proposal();
        return open == null || open.version() != version
                ? goal
                : answered(
                        goal, open, open.assents().minus(origin.by()), new Declined(origin.by(), origin.at(), reason));
    }

    /// The goal with its working copy in force, if every partner has assented to it. Who called the goal achieved
    /// spoke of the words before.
    static Goal settled(Goal goal, Set<PersonId> partners, Origin origin) {
        Proposal open = goal.proposal();
        if (open == null || partners.isEmpty() || !open.assents().keySet().containsAll(partners)) {
            return goal;
        }
        Agreed agreed = new Agreed(open.version(), open.wording(), origin.at());
        return goal.withWordings(goal.wordings().with(agreed, null))
                .withEnding(goal.ending().withCalledAchieved(HashTreePSet.empty()));
    }

    private static Goal answered(
            Goal goal, Proposal open, PMap<PersonId, Instant> assents, @Nullable Declined declined) {
        return goal.withWordings(goal.wordings().withProposal(open.answered(assents, declined)));
    }
}
