package app.twofold.domain.goal;

import app.twofold.domain.GoalId;
import app.twofold.domain.PersonId;
import app.twofold.domain.goal.Goal.Agreed;
import app.twofold.domain.goal.Goal.Proposal;
import app.twofold.domain.text.LiveText;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/// What events do to the words of a goal.
final class WordingFold {

    private WordingFold() {}

    static Goal proposed(GoalId id, Wording wording, Set<PersonId> partners, Origin origin) {
        PMap<PersonId, Instant> assents = HashTreePMap.singleton(origin.by(), origin.at());
        Goal goal = new Goal(
                id,
                origin.by(),
                origin.at(),
                1,
                null,
                new Proposal(1, wording, origin.seq(), origin.by(), origin.at(), assents, null),
                TreePVector.singleton(new Goal.PastWording(origin.seq(), wording)),
                TreePVector.empty(),
                LiveText.EMPTY,
                TreePMap.empty(),
                HashTreePMap.empty(),
                HashTreePMap.empty(),
                null,
                HashTreePSet.empty(),
                null,
                origin.at());
        return AssentFold.settled(goal, partners, origin);
    }

    static Goal edited(Goal goal, int version, Edit edit, Origin origin) {
        return rewritten(goal, version, WordingEdits.applied(goal.draft(), edit), HashTreePMap.empty(), origin);
    }

    static Goal suggested(Goal goal, int version, Wording wording, Set<PersonId> partners, Origin origin) {
        PMap<PersonId, Instant> assents = HashTreePMap.singleton(origin.by(), origin.at());
        return AssentFold.settled(rewritten(goal, version, wording, assents, origin), partners, origin);
    }

    static Goal withdrawn(Goal goal, Origin origin) {
        GoalBuilder without = new GoalBuilder(goal).proposal(null);
        Agreed agreed = goal.agreed();
        if (agreed == null || goal.proposal() == null) {
            return without.build();
        }
        return without.texts(PastWordings.with(goal.texts(), origin.seq(), agreed.wording()))
                .build();
    }

    private static Goal rewritten(
            Goal goal, int version, Wording wording, PMap<PersonId, Instant> assents, Origin origin) {
        Optional<Proposal> open = Optional.ofNullable(goal.proposal());
        Proposal next = new Proposal(
                version,
                wording,
                origin.seq(),
                open.map(Proposal::by).orElse(origin.by()),
                open.map(Proposal::at).orElse(origin.at()),
                assents,
                null);
        return new GoalBuilder(goal)
                .versions(Math.max(goal.versions(), version))
                .proposal(next)
                .texts(PastWordings.with(goal.texts(), origin.seq(), wording))
                .build();
    }
}
