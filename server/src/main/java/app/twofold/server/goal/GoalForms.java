package app.twofold.server.goal;

import static app.twofold.server.form.Ids.GOAL;
import static app.twofold.server.form.Ids.MILESTONE;
import static app.twofold.server.goal.GoalEdits.EDIT;
import static app.twofold.server.goal.GoalEdits.TEXT_FIELD;
import static app.twofold.server.goal.GoalWords.NUMBER;
import static app.twofold.server.goal.GoalWords.WORDING;

import app.twofold.domain.Words;
import app.twofold.domain.goal.GoalCommand;
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
import app.twofold.domain.goal.GoalEvent;
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
import app.twofold.server.form.Field;
import app.twofold.server.form.Form;
import app.twofold.server.form.TextForms;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The written form of what a partner may ask for about goals, and of what happened to them.
final class GoalForms {

    static final Field<LocalDate> ON = Field.date("on");
    static final Field<Words> NOTE = Field.words("note").orElse(Words.NONE);
    static final Field<Words> REASON = Field.words("reason").orElse(Words.NONE);
    static final Field<@Nullable LocalDate> RESUME_ON = Field.date("resumeOn").optional();
    private static final Field<Integer> VERSION = Field.number("version");
    private static final Field<Long> BASE = Field.count("base");
    private static final Field<Long> SECOND = Field.count("second");
    private static final Field<Long> ENTRY = Field.count("entry");
    private static final Field<Words> TEXT = Field.words("text");

    static final List<Form<? extends GoalCommand>> COMMANDS = List.of(
            Form.of("goal.propose", ProposeGoal.class, GOAL, WORDING),
            Form.of("goal.edit", EditGoal.class, GOAL, BASE, EDIT),
            Form.of("goal.suggest", SuggestWording.class, GOAL, VERSION, WORDING),
            Form.of("goal.agree", AgreeGoal.class, GOAL, VERSION, TextForms.DIGEST.optional()),
            Form.of("goal.take-back-assent", TakeBackAssent.class, GOAL),
            Form.of("goal.not-now", DeclineGoal.class, GOAL, VERSION, REASON),
            Form.of("goal.withdraw-proposal", WithdrawProposal.class, GOAL),
            Form.of("goal.note", NoteGoal.class, GOAL, BASE, TEXT),
            Form.of("goal.edit-text", TypeInGoal.class, GOAL, TEXT_FIELD, BASE, TextForms.SPLICES)
                    .blaming("edits"),
            Form.of("goal.pick-text", PickText.class, GOAL, TEXT_FIELD, SECOND, Field.choice("keep", GoalNames.PICK)),
            Form.of("goal.log-progress", LogProgress.class, GOAL, NUMBER, ON, NOTE)
                    .blaming("on"),
            Form.of("goal.correct-progress", CorrectProgress.class, GOAL, ENTRY, NUMBER, ON, NOTE)
                    .blaming("on"),
            Form.of("goal.take-back-progress", TakeBackProgress.class, GOAL, ENTRY),
            Form.of("goal.reach-milestone", ReachMilestone.class, GOAL, MILESTONE, ON)
                    .blaming("on"),
            Form.of("goal.reopen-milestone", ReopenMilestone.class, GOAL, MILESTONE),
            Form.of("goal.call-achieved", CallAchieved.class, GOAL),
            Form.of("goal.take-back-achieved", TakeBackAchieved.class, GOAL),
            Form.of("goal.set-aside", SetAside.class, GOAL, RESUME_ON).blaming("resumeOn"),
            Form.of("goal.resume", Resume.class, GOAL),
            Form.of("goal.let-go", LetGo.class, GOAL, REASON),
            Form.of("goal.acknowledge-let-go", AcknowledgeLetGo.class, GOAL),
            Form.of("goal.take-back-let-go", TakeBackLetGo.class, GOAL));

    static final List<Form<? extends GoalEvent>> EVENTS = List.of(
            Form.of("goal.proposed", GoalProposed.class, GOAL, WORDING),
            Form.of("goal.edited", GoalEdited.class, GOAL, VERSION, EDIT, TextForms.EDIT.optional()),
            Form.of("goal.text-edited", GoalTextEdited.class, GOAL, TEXT_FIELD, VERSION.orElse(0), TextForms.EDIT),
            Form.of("goal.wording-suggested", WordingSuggested.class, GOAL, VERSION, WORDING),
            Form.of("goal.agreed", GoalAgreed.class, GOAL, VERSION),
            Form.of("goal.assent-taken-back", AssentTakenBack.class, GOAL, VERSION),
            Form.of("goal.declined", GoalDeclined.class, GOAL, VERSION, REASON),
            Form.of("goal.proposal-withdrawn", ProposalWithdrawn.class, GOAL),
            Form.of("goal.noted", GoalNoted.class, GOAL, TEXT, TextForms.EDIT.optional()),
            Form.of("goal.text-diverged", TextDiverged.class, GOAL, TEXT_FIELD, TEXT),
            Form.of("goal.text-picked", TextPicked.class, GOAL, TEXT_FIELD, SECOND, TEXT),
            Form.of("goal.progressed", ProgressLogged.class, GOAL, NUMBER, ON, NOTE),
            Form.of("goal.progress-corrected", ProgressCorrected.class, GOAL, ENTRY, NUMBER, ON, NOTE),
            Form.of("goal.progress-taken-back", ProgressTakenBack.class, GOAL, ENTRY),
            Form.of("goal.milestone-reached", MilestoneReached.class, GOAL, MILESTONE, ON),
            Form.of("goal.milestone-reopened", MilestoneReopened.class, GOAL, MILESTONE),
            Form.of("goal.called-achieved", CalledAchieved.class, GOAL),
            Form.of("goal.achieved-taken-back", AchievedTakenBack.class, GOAL),
            Form.of("goal.set-aside", GoalSetAside.class, GOAL, RESUME_ON),
            Form.of("goal.resumed", GoalResumed.class, GOAL),
            Form.of("goal.let-go", GoalLetGo.class, GOAL, REASON),
            Form.of("goal.let-go-acknowledged", LetGoAcknowledged.class, GOAL),
            Form.of("goal.let-go-taken-back", LetGoTakenBack.class, GOAL));

    private GoalForms() {}
}
