package app.twofold.domain.boundary;

import app.twofold.domain.PersonId;
import app.twofold.domain.Recorded;
import app.twofold.domain.boundary.wording.BoundaryWording;
import app.twofold.domain.boundary.wording.Revision;
import app.twofold.domain.boundary.wording.Stage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/// One version of a boundary's words, with what the two have said to it. Immutable.
///
/// @param number    from 1
/// @param revision  how it changed the one before; null for the first
/// @param by        its speaker; the other partner is its listener
/// @param assents   who has agreed to exactly these words, and when; sharing them is the speaker's assent
/// @param agreedAt  since when both have agreed to it; null while they have not
/// @param takenBack who has taken their assent back since, and asks for nothing by that
public record Version(
        int number,
        BoundaryWording wording,
        @Nullable Revision revision,
        PersonId by,
        Instant at,
        Talk talk,
        PMap<PersonId, Instant> assents,
        @Nullable Instant agreedAt,
        PSet<PersonId> takenBack) {

    static Version spoken(int number, BoundaryWording wording, @Nullable Revision revision, Recorded<?> origin) {
        PMap<PersonId, Instant> assents = HashTreePMap.singleton(origin.by(), origin.at());
        return new Version(
                number, wording, revision, origin.by(), origin.at(), Talk.NONE, assents, null, HashTreePSet.empty());
    }

    public boolean isAgreed() {
        return agreedAt != null;
    }

    public Stage stage() {
        if (isAgreed()) {
            return Stage.AGREED;
        }
        if (talk.isUnderstood()) {
            return Stage.UNDERSTOOD;
        }
        return talk.waiting().isPresent() ? Stage.SAID_BACK : Stage.SHARED;
    }

    Version with(Talk other) {
        return new Version(number, wording, revision, by, at, other, assents, agreedAt, takenBack);
    }

    /// With this partner's assent.
    ///
    /// @param agreed when both have agreed by it; null while the other has not
    Version assented(PersonId person, Instant when, @Nullable Instant agreed) {
        return new Version(
                number, wording, revision, by, at, talk, assents.plus(person, when), agreed, takenBack.minus(person));
    }

    /// Without this partner's assent, if they had given it.
    Version takenBack(PersonId person) {
        return assents.containsKey(person)
                ? new Version(
                        number, wording, revision, by, at, talk, assents.minus(person), null, takenBack.plus(person))
                : this;
    }
}
