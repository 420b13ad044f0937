package app.twofold.domain.goal;

import app.twofold.domain.Decision;
import app.twofold.domain.Words;
import app.twofold.domain.goal.GoalCommand.PickText;
import app.twofold.domain.goal.GoalEvent.GoalNoted;
import app.twofold.domain.goal.GoalEvent.TextDiverged;
import app.twofold.domain.goal.GoalEvent.TextPicked;
import app.twofold.domain.goal.GoalRefusal.SecondVersionUnknown;
import app.twofold.domain.goal.GoalRefusal.TooManyVersions;
import app.twofold.domain.text.Edited;
import app.twofold.domain.text.LiveText;

/// Notes under a goal: free to both, in every state of the goal.
final class NoteRules {

    private NoteRules() {}

    static Decision<GoalEvent, GoalRefusal> note(Goal goal, long base, Words text, Asker asker) {
        return switch (goal.notes().edit(asker.head(), base, asker.by(), text.value())) {
            case Edited.Unchanged() -> Decision.alreadySo();
            case Edited.Merged(var merged, var change) ->
                Decision.accept(new GoalNoted(goal.id(), new Words(merged), change));
            case Edited.Diverged() ->
                goal.notes().hasRoom()
                        ? Decision.accept(new TextDiverged(goal.id(), null, text))
                        : Decision.reject(new TooManyVersions(LiveText.MAX_SECONDS));
        };
    }

    static Decision<GoalEvent, GoalRefusal> pick(Goal goal, PickText pick) {
        return goal.notes()
                .second(pick.second())
                .map(second -> switch (pick.pick()) {
                    case FIRST -> goal.notes().text();
                    case SECOND -> second.text();
                })
                .map(kept -> Decision.<GoalEvent, GoalRefusal>accept(
                        new TextPicked(goal.id(), null, pick.second(), new Words(kept))))
                .orElseGet(() -> Decision.reject(new SecondVersionUnknown()));
    }
}
