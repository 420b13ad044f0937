package app.twofold.server.archive;

import app.twofold.domain.CoupleId;
import app.twofold.domain.Event;
import app.twofold.domain.PersonId;
import app.twofold.domain.checkin.session.SessionEvent.AnswerGiven;
import app.twofold.domain.couple.Side;
import app.twofold.domain.personal.PersonalEvent;
import app.twofold.domain.personal.PersonalEvent.AnswerKept;
import app.twofold.server.archive.ArchiveCheck.Manifest;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who was who: puts the persons and the couple of this place where an archive has those of another.
///
/// @param there the partners as the archive knows them
/// @param here  the same as they are known here
/// @param space the couple here
record Transfer(Map<Side, PersonId> there, Map<Side, PersonId> here, CoupleId space) {

    /// @param importer whose archive it is
    /// @param other    the other partner here; where there is none, the archive's own stands for them
    static Transfer of(Manifest manifest, PersonId importer, @Nullable PersonId other, CoupleId space) {
        Map<Side, PersonId> here = new EnumMap<>(Side.class);
        manifest.partners().forEach((side, person) -> {
            PersonId partner = other == null ? person : other;
            here.put(side, person.equals(manifest.reader()) ? importer : partner);
        });
        return new Transfer(manifest.partners(), here, space);
    }

    PersonId author(@Nullable Side side) {
        PersonId author = side == null ? null : here.get(side);
        if (author == null) {
            throw new IllegalStateException("A line without an author has passed the check");
        }
        return author;
    }

    /// Only an answer names a person; everything else is known by its author.
    Event event(Event event) {
        return event instanceof AnswerGiven(var checkin, var prompt, var by, var answer)
                ? new AnswerGiven(checkin, prompt, person(by), answer)
                : event;
    }

    PersonalEvent event(PersonalEvent event) {
        return event instanceof AnswerKept(var _, var checkin, var prompt, var answer)
                ? new AnswerKept(space, checkin, prompt, answer)
                : event;
    }

    private PersonId person(PersonId there) {
        return this.there.entrySet().stream()
                .filter(entry -> entry.getValue().equals(there))
                .map(entry -> author(entry.getKey()))
                .findFirst()
                .orElseThrow();
    }
}
