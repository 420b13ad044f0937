package app.twofold.domain.goal;

import app.twofold.domain.GoalId;
import app.twofold.domain.PersonId;
import app.twofold.domain.goal.Goal.Agreed;
import app.twofold.domain.goal.Goal.Proposal;
import app.twofold.domain.goal.GoalEvent.GoalEdited;
import app.twofold.domain.goal.GoalEvent.GoalTextEdited;
import app.twofold.domain.goal.wording.Edit.TextField;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.text.LiveText;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.TreePMap;

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
                LiveWording.of(origin.seq(), wording),
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

    static Goal edited(Goal goal, GoalEdited edited, Origin origin) {
        LiveWording words = goal.words().edited(edited.edit(), edited.change(), origin);
        return rewritten(goal, edited.version(), words, HashTreePMap.empty(), origin);
    }

    /// Assents are to words: white space that the wording does not take over leaves them as they are.
    static Goal typed(Goal goal, TextField field, GoalTextEdited typed, Origin origin) {
        LiveWording words = goal.words().typed(field, typed.edit(), origin);
        return words.wording().equals(goal.draft())
                ? new GoalBuilder(goal).words(words).build()
                : rewritten(goal, typed.version(), words, HashTreePMap.empty(), origin);
    }

    static Goal suggested(Goal goal, int version, Wording wording, Set<PersonId> partners, Origin origin) {
        PMap<PersonId, Instant> assents = HashTreePMap.singleton(origin.by(), origin.at());
        LiveWording words = goal.words().become(wording, origin);
        return AssentFold.settled(rewritten(goal, version, words, assents, origin), partners, origin);
    }

    static Goal withdrawn(Goal goal, Origin origin) {
        GoalBuilder without = new GoalBuilder(goal).proposal(null);
        Agreed agreed = goal.agreed();
        if (agreed == null || goal.proposal() == null) {
            return without.build();
        }
        return without.words(goal.words().become(agreed.wording(), origin)).build();
    }

    private static Goal rewritten(
            Goal goal, int version, LiveWording words, PMap<PersonId, Instant> assents, Origin origin) {
        Optional<Proposal> open = Optional.ofNullable(goal.proposal());
        Proposal next = new Proposal(
                version,
                words.wording(),
                origin.seq(),
                open.map(Proposal::by).orElse(origin.by()),
                open.map(Proposal::at).orElse(origin.at()),
                assents,
                null);
        return new GoalBuilder(goal)
                .versions(Math.max(goal.versions(), version))
                .proposal(next)
                .words(words)
                .build();
    }
}
