package app.twofold.domain.goal;

import app.twofold.domain.PersonId;
import app.twofold.domain.Words;
import app.twofold.domain.goal.GoalEvent.GoalTextEdited;
import app.twofold.domain.goal.wording.Edit;
import app.twofold.domain.goal.wording.Edit.TextField;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.text.TextEdit;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// The wording of a goal in its versions: what is in force, and what waits for assents. Immutable.
///
/// @param versions how many there have been
/// @param agreed   the wording in force; null until both have agreed
/// @param proposal the working copy that waits for assents; null where none is open
/// @param words    the words that an edit changes: the working copy where one is open, else those in force
public record Wordings(
        int versions, @Nullable Agreed agreed, @Nullable Proposal proposal, LiveWording words) {

    /// A wording that both have agreed to.
    ///
    /// @param since when the second assent made it binding
    public record Agreed(int version, Wording wording, Instant since) {}

    /// The working copy of a wording.
    ///
    /// @param seq      the event that gave it its present words
    /// @param by       who opened it
    /// @param assents  who has agreed to exactly these words, and when
    /// @param declined the latest "not now", if nobody has changed the words since
    public record Proposal(
            int version,
            Wording wording,
            long seq,
            PersonId by,
            Instant at,
            PMap<PersonId, Instant> assents,
            @Nullable Declined declined) {

        Proposal answered(PMap<PersonId, Instant> others, @Nullable Declined refusal) {
            return new Proposal(version, wording, seq, by, at, others, refusal);
        }
    }

    public record Declined(PersonId by, Instant at, Words reason) {}

    static Wordings proposed(Wording wording, Origin origin) {
        Proposal first = new Proposal(1, wording, origin.seq(), origin.by(), origin.at(), assent(origin), null);
        return new Wordings(1, null, first, LiveWording.of(origin.seq(), wording));
    }

    /// Whether a change is proposed beside an agreed wording.
    public boolean hasChangeProposed() {
        return agreed != null && proposal != null;
    }

    Wordings edited(int version, Edit edit, @Nullable TextEdit change, Origin origin) {
        return rewritten(version, words.edited(edit, change, origin), HashTreePMap.empty(), origin);
    }

    /// Assents are to words: white space that the wording does not take over leaves them as they are.
    Wordings typed(TextField field, GoalTextEdited typed, Origin origin) {
        LiveWording next = words.typed(field, typed.edit(), origin);
        return next.wording().equals(words.wording())
                ? withWords(next)
                : rewritten(typed.version(), next, HashTreePMap.empty(), origin);
    }

    Wordings suggested(int version, Wording wording, Origin origin) {
        return rewritten(version, words.become(wording, origin), assent(origin), origin);
    }

    Wordings withdrawn(Origin origin) {
        Wordings without = withProposal(null);
        return agreed == null || proposal == null ? without : without.withWords(words.become(agreed.wording(), origin));
    }

    Wordings with(@Nullable Agreed inForce, @Nullable Proposal open) {
        return new Wordings(versions, inForce, open, words);
    }

    Wordings withProposal(@Nullable Proposal other) {
        return with(agreed, other);
    }

    Wordings withWords(LiveWording others) {
        return new Wordings(versions, agreed, proposal, others);
    }

    private Wordings rewritten(int version, LiveWording next, PMap<PersonId, Instant> assents, Origin origin) {
        PersonId by = proposal == null ? origin.by() : proposal.by();
        Instant at = proposal == null ? origin.at() : proposal.at();
        Proposal open = new Proposal(version, next.wording(), next.seq(), by, at, assents, null);
        return new Wordings(Math.max(versions, version), agreed, open, next);
    }

    private static PMap<PersonId, Instant> assent(Origin origin) {
        return HashTreePMap.singleton(origin.by(), origin.at());
    }
}
