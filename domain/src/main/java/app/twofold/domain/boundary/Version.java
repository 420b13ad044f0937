package app.twofold.domain.boundary;

import app.twofold.domain.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// One version of a boundary's words, with what the two have said to it. Immutable.
///
/// @param number   from 1
/// @param revision how it changed the one before; null for the first
/// @param by       its speaker; the other partner is its listener
/// @param assents  who has agreed to exactly these words, and when; sharing them is the speaker's assent
/// @param agreedAt since when both have agreed to it; null while they have not
public record Version(
        int number,
        BoundaryWording wording,
        @Nullable Revision revision,
        PersonId by,
        Instant at,
        Talk talk,
        PMap<PersonId, Instant> assents,
        @Nullable Instant agreedAt) {

    static Version spoken(int number, BoundaryWording wording, @Nullable Revision revision, Origin origin) {
        PMap<PersonId, Instant> assents = HashTreePMap.singleton(origin.by(), origin.at());
        return new Version(number, wording, revision, origin.by(), origin.at(), Talk.NONE, assents, null);
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
        return new Version(number, wording, revision, by, at, other, assents, agreedAt);
    }

    Version with(PMap<PersonId, Instant> others, @Nullable Instant agreed) {
        return new Version(number, wording, revision, by, at, talk, others, agreed);
    }
}
