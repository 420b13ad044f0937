package app.twofold.server.archive;

import app.twofold.domain.PersonId;
import app.twofold.domain.personal.PersonalCommand;
import app.twofold.domain.personal.PersonalEvent;
import app.twofold.domain.personal.PersonalEvent.AnswerKept;
import app.twofold.domain.personal.PersonalEvent.BoundaryDraftDiscarded;
import app.twofold.domain.personal.PersonalEvent.BoundaryDrafted;
import app.twofold.domain.personal.PersonalEvent.DraftDiscarded;
import app.twofold.domain.personal.PersonalEvent.Erased;
import app.twofold.domain.personal.PersonalEvent.GoalDrafted;
import app.twofold.domain.personal.PersonalEvent.RepairDraftDiscarded;
import app.twofold.domain.personal.PersonalEvent.RepairDrafted;
import app.twofold.domain.personal.PersonalRefusal;
import app.twofold.domain.personal.PersonalState;
import app.twofold.server.archive.ArchiveCheck.OwnLine;
import app.twofold.server.personal.PersonalEventJson;
import app.twofold.server.stream.Streams;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Brings what somebody kept to themselves back into their own stream. What they have here of the same already stays as
/// it is; the rest follows it, with the times that it has. The same comes in once.
@Component
class OwnPages {

    private static final int ATTEMPTS = 10;

    private final Streams<PersonalState, PersonalCommand, PersonalEvent, PersonalRefusal> streams;

    OwnPages(Streams<PersonalState, PersonalCommand, PersonalEvent, PersonalRefusal> streams) {
        this.streams = streams;
    }

    /// Those that would come in.
    List<OwnLine> fresh(PersonId person, List<OwnLine> lines) {
        PersonalState state = streams.latest(person.value());
        return lines.stream()
                .filter(line -> !isHere(state, line.event()))
                .filter(line -> state.seq() == 0 || !streams.isDone(person.value(), commandOf(line)))
                .toList();
    }

    /// @return how many have come in
    int bringIn(PersonId person, List<OwnLine> lines) {
        for (int i = 0; i < ATTEMPTS; i++) {
            List<OwnLine> fresh = fresh(person, lines);
            long head = streams.state(person.value()).seq();
            if (fresh.isEmpty() || layDown(person, head, fresh)) {
                return fresh.size();
            }
        }
        throw new IllegalStateException("A person's own stream goes on faster than it can be followed");
    }

    private boolean layDown(PersonId person, long head, List<OwnLine> fresh) {
        return streams.layDown(
                person.value(),
                head,
                sink -> fresh.forEach(line -> sink.add(commandOf(line), person, line.at(), line.event())));
    }

    private static boolean isHere(PersonalState state, PersonalEvent event) {
        return switch (event) {
            case GoalDrafted(var goal, var _) -> state.drafts().containsKey(goal);
            case DraftDiscarded(var goal) -> state.drafts().containsKey(goal);
            case BoundaryDrafted drafted -> state.boundaries().containsKey(drafted.boundary());
            case BoundaryDraftDiscarded(var boundary) -> state.boundaries().containsKey(boundary);
            case RepairDrafted(var repair, var _, var _) -> state.repairs().containsKey(repair);
            case RepairDraftDiscarded(var repair) -> state.repairs().containsKey(repair);
            case AnswerKept(var couple, var checkin, var prompt, var _) ->
                state.answers().find(couple, checkin, prompt).isPresent();
            case Erased() -> false;
        };
    }

    private static UUID commandOf(OwnLine line) {
        String name = "bring in " + line.seq() + " " + line.at() + " " + PersonalEventJson.write(line.event());
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
