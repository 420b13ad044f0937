package app.twofold.domain.goal;

import app.twofold.domain.PersonId;
import app.twofold.domain.Recorded;
import app.twofold.domain.goal.GoalEvent.AchievedTakenBack;
import app.twofold.domain.goal.GoalEvent.AssentTakenBack;
import app.twofold.domain.goal.GoalEvent.CalledAchieved;
import app.twofold.domain.goal.GoalEvent.GoalAgreed;
import app.twofold.domain.goal.GoalEvent.GoalDeclined;
import app.twofold.domain.goal.GoalEvent.GoalEdited;
import app.twofold.domain.goal.GoalEvent.GoalLetGo;
import app.twofold.domain.goal.GoalEvent.GoalNoted;
import app.twofold.domain.goal.GoalEvent.GoalProposed;
import app.twofold.domain.goal.GoalEvent.GoalResumed;
import app.twofold.domain.goal.GoalEvent.GoalSetAside;
import app.twofold.domain.goal.GoalEvent.GoalTextEdited;
import app.twofold.domain.goal.GoalEvent.LetGoAcknowledged;
import app.twofold.domain.goal.GoalEvent.LetGoTakenBack;
import app.twofold.domain.goal.GoalEvent.MilestoneReached;
import app.twofold.domain.goal.GoalEvent.MilestoneReopened;
import app.twofold.domain.goal.GoalEvent.ProgressCorrected;
import app.twofold.domain.goal.GoalEvent.ProgressLogged;
import app.twofold.domain.goal.GoalEvent.ProgressTakenBack;
import app.twofold.domain.goal.GoalEvent.ProposalWithdrawn;
import app.twofold.domain.goal.GoalEvent.TextDiverged;
import app.twofold.domain.goal.GoalEvent.TextPicked;
import app.twofold.domain.goal.GoalEvent.WordingSuggested;
import app.twofold.domain.goal.Progress.Reached;
import java.util.Set;

/// What each event does to the goals. Total: what does not fit the state, because an earlier event was erased,
/// changes nothing.
final class GoalFold {

    private GoalFold() {}

    static Goals evolve(Goals goals, Set<PersonId> partners, Recorded<? extends GoalEvent> recorded) {
        GoalEvent event = recorded.event();
        return goals.find(event.goal())
                .map(goal -> goals.with(after(goal, partners, event, Origin.of(recorded))))
                .orElseGet(() -> begun(goals, partners, event, Origin.of(recorded)));
    }

    private static Goals begun(Goals goals, Set<PersonId> partners, GoalEvent event, Origin origin) {
        return event instanceof GoalProposed(var id, var wording)
                ? goals.with(AssentFold.settled(Goal.proposed(id, wording, origin), partners, origin))
                : goals;
    }

    private static Goal after(Goal goal, Set<PersonId> partners, GoalEvent event, Origin origin) {
        Goal next = switch (event) {
            case GoalProposed _ -> goal;
            case GoalEdited(var _, var version, var edit, var change) ->
                goal.withWordings(goal.wordings().edited(version, edit, change, origin));
            case GoalTextEdited typed -> TextFold.typed(goal, typed, origin);
            case WordingSuggested(var _, var version, var wording) ->
                AssentFold.settled(
                        goal.withWordings(goal.wordings().suggested(version, wording, origin)), partners, origin);
            case GoalAgreed(var _, var version) -> AssentFold.agreed(goal, version, partners, origin);
            case AssentTakenBack(var _, var version) -> AssentFold.takenBack(goal, version, origin);
            case GoalDeclined(var _, var version, var reason) -> AssentFold.declined(goal, version, reason, origin);
            case ProposalWithdrawn _ -> goal.withWordings(goal.wordings().withdrawn(origin));
            case GoalNoted noted -> TextFold.noted(goal, noted, origin);
            case TextDiverged(var _, var field, var text) -> TextFold.diverged(goal, field, text, origin);
            case TextPicked picked -> TextFold.picked(goal, picked, origin);
            case ProgressLogged logged -> goal.withProgress(goal.progress().logged(logged, origin));
            case ProgressCorrected corrected ->
                goal.withProgress(goal.progress().corrected(corrected));
            case ProgressTakenBack(var _, var entry) ->
                goal.withProgress(goal.progress().takenBack(entry));
            case MilestoneReached(var _, var milestone, var on) ->
                goal.withProgress(goal.progress().reached(milestone, new Reached(origin.by(), on)));
            case MilestoneReopened(var _, var milestone) ->
                goal.withProgress(goal.progress().reopened(milestone));
            case CalledAchieved _ -> EndingFold.calledAchieved(goal, partners, origin);
            case AchievedTakenBack _ -> EndingFold.achievedTakenBack(goal, origin);
            case GoalSetAside(var _, var resumeOn) -> EndingFold.setAside(goal, resumeOn, origin);
            case GoalResumed _ -> EndingFold.resumed(goal, origin);
            case GoalLetGo(var _, var reason) -> EndingFold.letGo(goal, reason, partners, origin);
            case LetGoAcknowledged _ -> EndingFold.acknowledged(goal, origin);
            case LetGoTakenBack _ -> EndingFold.letGoTakenBack(goal, origin);
        };
        return next.touched(origin.at());
    }
}
