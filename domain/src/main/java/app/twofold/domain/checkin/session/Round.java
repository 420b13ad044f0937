package app.twofold.domain.checkin.session;

import app.twofold.domain.PersonId;
import app.twofold.domain.Words;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/// What has become of one prompt. Answers are in it from the commit on that reveals them, and not before.
///
/// @param ready      who has marked their answer ready; nobody after the reveal
/// @param given      what the events of one commit have brought so far; read [#answers]
/// @param revealedAt when all answers were shown; null before
/// @param heard      what was said back and confirmed, in that order
public record Round(
        PSet<PersonId> ready,
        PMap<PersonId, Answer> given,
        @Nullable Instant revealedAt,
        PVector<Heard> heard) {

    static final Round NONE = new Round(HashTreePSet.empty(), HashTreePMap.empty(), null, TreePVector.empty());

    /// @param text what the other had said back when the speaker confirmed it
    public record Heard(PersonId speaker, Words text) {}

    public boolean isRevealed() {
        return revealedAt != null;
    }

    /// All answers together once they are revealed; none before. That of somebody who has erased it is missing.
    public Map<PersonId, Answer> answers() {
        return isRevealed() ? given : Map.of();
    }

    Round markedReady(PersonId person) {
        return new Round(ready.plus(person), given, revealedAt, heard);
    }

    Round takenBack(PersonId person) {
        return new Round(ready.minus(person), given, revealedAt, heard);
    }

    Round given(PersonId person, Answer answer) {
        return new Round(ready, given.plus(person, answer), revealedAt, heard);
    }

    Round revealed(Instant at) {
        return new Round(HashTreePSet.empty(), given, at, heard);
    }

    Round heard(PersonId speaker, Words text) {
        return new Round(ready, given, revealedAt, heard.plus(new Heard(speaker, text)));
    }
}
