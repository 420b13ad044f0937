package app.twofold.domain.personal;

import app.twofold.domain.Decision;
import app.twofold.domain.GoalId;
import app.twofold.domain.Issued;
import app.twofold.domain.Recorded;
import app.twofold.domain.goal.Wording;
import app.twofold.domain.personal.PersonalCommand.DiscardDraft;
import app.twofold.domain.personal.PersonalCommand.DraftGoal;
import app.twofold.domain.personal.PersonalEvent.DraftDiscarded;
import app.twofold.domain.personal.PersonalEvent.GoalDrafted;
import app.twofold.domain.personal.PersonalRefusal.TooManyDrafts;
import app.twofold.domain.personal.PersonalState.Draft;
import org.pcollections.PMap;

/// The rules of a person's own stream as two pure functions.
public final class PersonalDecider {

    /// How many drafts a person may keep at once.
    public static final int MAX_DRAFTS = 100;

    private PersonalDecider() {}

    /// What follows from a command in a state.
    public static Decision<PersonalEvent, PersonalRefusal> decide(
            PersonalState state, Issued<? extends PersonalCommand> command) {
        return switch (command.command()) {
            case DraftGoal(var goal, var wording) -> draft(state, goal, wording);
            case DiscardDraft(var goal) ->
                state.drafts().containsKey(goal) ? Decision.accept(new DraftDiscarded(goal)) : Decision.alreadySo();
        };
    }

    /// The state after an event. Total: what is unknown or erased changes nothing but the seq.
    public static PersonalState evolve(PersonalState state, Recorded<? extends PersonalEvent> event) {
        PMap<GoalId, Draft> drafts = state.drafts();
        PMap<GoalId, Draft> after = switch (event.event()) {
            case GoalDrafted(var goal, var wording) -> drafts.plus(goal, new Draft(goal, wording, event.at()));
            case DraftDiscarded(var goal) -> drafts.minus(goal);
            case PersonalEvent.Erased _ -> drafts;
        };
        return new PersonalState(event.seq(), after);
    }

    private static Decision<PersonalEvent, PersonalRefusal> draft(PersonalState state, GoalId goal, Wording wording) {
        Draft present = state.drafts().get(goal);
        if (present != null && present.wording().equals(wording)) {
            return Decision.alreadySo();
        }
        return present == null && state.drafts().size() >= MAX_DRAFTS
                ? Decision.reject(new TooManyDrafts(MAX_DRAFTS))
                : Decision.accept(new GoalDrafted(goal, wording));
    }
}
