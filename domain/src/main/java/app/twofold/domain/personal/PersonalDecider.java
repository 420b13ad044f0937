package app.twofold.domain.personal;

import app.twofold.domain.Decision;
import app.twofold.domain.GoalId;
import app.twofold.domain.Issued;
import app.twofold.domain.Recorded;
import app.twofold.domain.checkin.PromptId;
import app.twofold.domain.goal.Wording;
import app.twofold.domain.personal.KeptAnswers.Kept;
import app.twofold.domain.personal.PersonalCommand.DiscardDraft;
import app.twofold.domain.personal.PersonalCommand.DraftGoal;
import app.twofold.domain.personal.PersonalCommand.KeepAnswer;
import app.twofold.domain.personal.PersonalEvent.AnswerKept;
import app.twofold.domain.personal.PersonalEvent.DraftDiscarded;
import app.twofold.domain.personal.PersonalEvent.GoalDrafted;
import app.twofold.domain.personal.PersonalRefusal.TooManyAnswers;
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
            case KeepAnswer c -> keep(state, c);
            case DiscardDraft(var goal) ->
                state.drafts().containsKey(goal) ? Decision.accept(new DraftDiscarded(goal)) : Decision.alreadySo();
        };
    }

    /// The state after an event. Total: what is unknown or erased changes nothing but the seq.
    public static PersonalState evolve(PersonalState state, Recorded<? extends PersonalEvent> event) {
        PersonalState seen = state.seen(event.seq());
        PMap<GoalId, Draft> drafts = state.drafts();
        return switch (event.event()) {
            case GoalDrafted(var goal, var wording) ->
                seen.withDrafts(drafts.plus(goal, new Draft(goal, wording, event.at())));
            case DraftDiscarded(var goal) -> seen.withDrafts(drafts.minus(goal));
            case AnswerKept(var couple, var checkin, var prompt, var answer) ->
                seen.withAnswers(state.answers().with(couple, checkin, prompt, answer, event.at()));
            case PersonalEvent.Erased _ -> seen;
        };
    }

    /// Whether it fits the check-in is for the couple's rules to say; here it only has to find room.
    private static Decision<PersonalEvent, PersonalRefusal> keep(PersonalState state, KeepAnswer command) {
        PMap<PromptId, Kept> kept = state.answers().of(command.couple(), command.checkin());
        Kept present = kept.get(command.prompt());
        if (present != null && present.answer().equals(command.answer())) {
            return Decision.alreadySo();
        }
        return present == null && kept.size() >= KeptAnswers.MAX_PROMPTS
                ? Decision.reject(new TooManyAnswers(KeptAnswers.MAX_PROMPTS))
                : Decision.accept(
                        new AnswerKept(command.couple(), command.checkin(), command.prompt(), command.answer()));
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
