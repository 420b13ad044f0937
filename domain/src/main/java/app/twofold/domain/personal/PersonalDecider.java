package app.twofold.domain.personal;

import app.twofold.domain.Decision;
import app.twofold.domain.Issued;
import app.twofold.domain.Recorded;
import app.twofold.domain.checkin.template.PromptId;
import app.twofold.domain.personal.KeptAnswers.Kept;
import app.twofold.domain.personal.PersonalCommand.DiscardBoundaryDraft;
import app.twofold.domain.personal.PersonalCommand.DiscardDraft;
import app.twofold.domain.personal.PersonalCommand.DiscardRepairDraft;
import app.twofold.domain.personal.PersonalCommand.DraftBoundary;
import app.twofold.domain.personal.PersonalCommand.DraftGoal;
import app.twofold.domain.personal.PersonalCommand.DraftRepair;
import app.twofold.domain.personal.PersonalCommand.KeepAnswer;
import app.twofold.domain.personal.PersonalEvent.AnswerKept;
import app.twofold.domain.personal.PersonalEvent.BoundaryDraftDiscarded;
import app.twofold.domain.personal.PersonalEvent.BoundaryDrafted;
import app.twofold.domain.personal.PersonalEvent.DraftDiscarded;
import app.twofold.domain.personal.PersonalEvent.GoalDrafted;
import app.twofold.domain.personal.PersonalEvent.RepairDraftDiscarded;
import app.twofold.domain.personal.PersonalEvent.RepairDrafted;
import app.twofold.domain.personal.PersonalRefusal.TooManyAnswers;
import app.twofold.domain.personal.PersonalRefusal.TooManyDrafts;
import app.twofold.domain.personal.PersonalState.BoundaryDraft;
import app.twofold.domain.personal.PersonalState.Draft;
import app.twofold.domain.personal.PersonalState.RepairDraft;
import java.time.Instant;
import java.util.function.Predicate;
import org.pcollections.PMap;

/// The rules of a person's own stream as two pure functions.
public final class PersonalDecider {

    /// How many drafts of each kind a person may keep at once.
    public static final int MAX_DRAFTS = 100;

    private PersonalDecider() {}

    /// What follows from a command in a state.
    public static Decision<PersonalEvent, PersonalRefusal> decide(
            PersonalState state, Issued<? extends PersonalCommand> command) {
        return switch (command.command()) {
            case DraftGoal(var goal, var wording) ->
                keep(state.drafts(), goal, d -> d.wording().equals(wording), new GoalDrafted(goal, wording));
            case DiscardDraft(var goal) -> discard(state.drafts(), goal, new DraftDiscarded(goal));
            case DraftBoundary c -> keep(state.boundaries(), c.boundary(), d -> d.says(c), drafted(c));
            case DiscardBoundaryDraft(var id) -> discard(state.boundaries(), id, new BoundaryDraftDiscarded(id));
            case DraftRepair(var id, var boundary, var account) ->
                keep(
                        state.repairs(),
                        id,
                        d -> d.boundary().equals(boundary) && d.account().equals(account),
                        new RepairDrafted(id, boundary, account));
            case DiscardRepairDraft(var id) -> discard(state.repairs(), id, new RepairDraftDiscarded(id));
            case KeepAnswer c -> keepAnswer(state, c);
        };
    }

    /// The state after an event. Total: what is unknown or erased changes nothing but the seq.
    public static PersonalState evolve(PersonalState state, Recorded<? extends PersonalEvent> event) {
        return after(state, event.event(), event.at()).seen(event.seq());
    }

    /// Whether it fits the check-in is for the couple's rules to say; here it only has to find room.
    private static Decision<PersonalEvent, PersonalRefusal> keepAnswer(PersonalState state, KeepAnswer command) {
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

    private static PersonalState after(PersonalState state, PersonalEvent event, Instant at) {
        return switch (event) {
            case GoalDrafted(var goal, var wording) ->
                state.withDrafts(state.drafts().plus(goal, new Draft(goal, wording, at)));
            case DraftDiscarded(var goal) -> state.withDrafts(state.drafts().minus(goal));
            case BoundaryDrafted(var id, var holder, var wording, var reviewOn) ->
                state.withBoundaries(state.boundaries().plus(id, new BoundaryDraft(id, holder, wording, reviewOn, at)));
            case BoundaryDraftDiscarded(var id) ->
                state.withBoundaries(state.boundaries().minus(id));
            case RepairDrafted(var id, var boundary, var account) ->
                state.withRepairs(state.repairs().plus(id, new RepairDraft(id, boundary, account, at)));
            case RepairDraftDiscarded(var id) ->
                state.withRepairs(state.repairs().minus(id));
            case AnswerKept(var couple, var checkin, var prompt, var answer) ->
                state.withAnswers(state.answers().with(couple, checkin, prompt, answer, at));
            case PersonalEvent.Erased _ -> state;
        };
    }

    private static <K, D> Decision<PersonalEvent, PersonalRefusal> keep(
            PMap<K, D> drafts, K id, Predicate<D> isSame, PersonalEvent kept) {
        D present = drafts.get(id);
        if (present == null && drafts.size() >= MAX_DRAFTS) {
            return Decision.reject(new TooManyDrafts(MAX_DRAFTS));
        }
        return present != null && isSame.test(present) ? Decision.alreadySo() : Decision.accept(kept);
    }

    private static BoundaryDrafted drafted(DraftBoundary c) {
        return new BoundaryDrafted(c.boundary(), c.holder(), c.wording(), c.reviewOn());
    }

    private static <K> Decision<PersonalEvent, PersonalRefusal> discard(
            PMap<K, ?> drafts, K id, PersonalEvent discarded) {
        return drafts.containsKey(id) ? Decision.accept(discarded) : Decision.alreadySo();
    }
}
