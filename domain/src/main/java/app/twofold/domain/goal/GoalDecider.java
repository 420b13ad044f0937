package app.twofold.domain.goal;

import app.twofold.domain.Decision;
import app.twofold.domain.Issued;
import app.twofold.domain.PersonId;
import app.twofold.domain.Recorded;
import app.twofold.domain.goal.GoalCommand.AcknowledgeLetGo;
import app.twofold.domain.goal.GoalCommand.AgreeGoal;
import app.twofold.domain.goal.GoalCommand.CallAchieved;
import app.twofold.domain.goal.GoalCommand.CorrectProgress;
import app.twofold.domain.goal.GoalCommand.DeclineGoal;
import app.twofold.domain.goal.GoalCommand.EditGoal;
import app.twofold.domain.goal.GoalCommand.LetGo;
import app.twofold.domain.goal.GoalCommand.LogProgress;
import app.twofold.domain.goal.GoalCommand.NoteGoal;
import app.twofold.domain.goal.GoalCommand.PickText;
import app.twofold.domain.goal.GoalCommand.ProposeGoal;
import app.twofold.domain.goal.GoalCommand.ReachMilestone;
import app.twofold.domain.goal.GoalCommand.ReopenMilestone;
import app.twofold.domain.goal.GoalCommand.Resume;
import app.twofold.domain.goal.GoalCommand.SetAside;
import app.twofold.domain.goal.GoalCommand.SuggestWording;
import app.twofold.domain.goal.GoalCommand.TakeBackAchieved;
import app.twofold.domain.goal.GoalCommand.TakeBackAssent;
import app.twofold.domain.goal.GoalCommand.TakeBackLetGo;
import app.twofold.domain.goal.GoalCommand.TakeBackProgress;
import app.twofold.domain.goal.GoalCommand.TypeInGoal;
import app.twofold.domain.goal.GoalCommand.WithdrawProposal;
import java.util.Set;

/// The rules of shared goals as pure functions.
public final class GoalDecider {

    private GoalDecider() {}

    /// What follows from a command.
    ///
    /// @param seq the head of the stream that the goals are the state of
    public static Decision<GoalEvent, GoalRefusal> decide(Goals goals, long seq, Issued<? extends GoalCommand> issued) {
        Asker asker = new Asker(
                issued.by(), issued.at(), issued.at().atZone(issued.zone()).toLocalDate(), seq);
        GoalCommand command = issued.command();
        return goals.find(command.goal())
                .map(goal -> about(goal, command, asker))
                .orElseGet(() -> aboutNone(command));
    }

    /// The goals after an event. Total: an unknown id changes nothing.
    ///
    /// @param partners the couple's partners when the event was recorded: one while solo
    public static Goals evolve(Goals goals, Set<PersonId> partners, Recorded<? extends GoalEvent> event) {
        return GoalFold.evolve(goals, partners, event);
    }

    /// The goals after the second partner has joined: what the first one had agreed to alone is proposed to the
    /// other, with the first one's assent. What has ended stays as it ended.
    ///
    /// @param alone who was a partner before
    public static Goals afterJoin(Goals goals, Set<PersonId> alone) {
        return Joining.afterJoin(goals, alone);
    }

    private static Decision<GoalEvent, GoalRefusal> aboutNone(GoalCommand command) {
        return command instanceof ProposeGoal(var id, var wording)
                ? Decision.accept(new GoalEvent.GoalProposed(id, wording))
                : Decision.reject(new GoalRefusal.GoalUnknown());
    }

    private static Decision<GoalEvent, GoalRefusal> about(Goal goal, GoalCommand command, Asker asker) {
        return switch (command) {
            case ProposeGoal _ -> Decision.reject(new GoalRefusal.GoalIdTaken());
            case EditGoal(var _, var base, var edit) -> EditRules.edit(goal, base, edit, asker);
            case SuggestWording(var _, var version, var wording) -> AssentRules.suggest(goal, version, wording, asker);
            case AgreeGoal agree -> AssentRules.agree(goal, agree, asker);
            case TakeBackAssent _ -> AssentRules.takeBack(goal, asker);
            case DeclineGoal(var _, var version, var reason) -> AssentRules.decline(goal, version, reason, asker);
            case WithdrawProposal _ -> AssentRules.withdraw(goal, asker);
            case NoteGoal(var _, var base, var text) -> NoteRules.note(goal, base, text, asker);
            case TypeInGoal typing -> TypingRules.type(goal, typing, asker);
            case PickText pick -> pick.field() == null ? NoteRules.pick(goal, pick) : EditRules.pick(goal, pick);
            case LogProgress log -> ProgressRules.log(goal, log, asker);
            case CorrectProgress correction -> ProgressRules.correct(goal, correction, asker);
            case TakeBackProgress(var _, var entry) -> ProgressRules.takeBack(goal, entry, asker);
            case ReachMilestone(var _, var milestone, var on) -> MilestoneRules.reach(goal, milestone, on, asker);
            case ReopenMilestone(var _, var milestone) -> MilestoneRules.reopen(goal, milestone, asker);
            case CallAchieved _ -> EndingRules.callAchieved(goal, asker);
            case TakeBackAchieved _ -> EndingRules.takeBackAchieved(goal, asker);
            case SetAside(var _, var resumeOn) -> EndingRules.setAside(goal, resumeOn, asker);
            case Resume _ -> EndingRules.resume(goal, asker);
            case LetGo(var _, var reason) -> EndingRules.letGo(goal, reason, asker);
            case AcknowledgeLetGo _ -> EndingRules.acknowledge(goal, asker);
            case TakeBackLetGo _ -> EndingRules.takeBackLetGo(goal, asker);
        };
    }
}
