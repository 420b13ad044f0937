package app.twofold.server.wire;

import app.twofold.domain.GoalId;
import app.twofold.domain.MilestoneId;
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
import app.twofold.domain.goal.wording.EntryNumber;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/// The written form of what a partner may ask for about goals.
final class GoalCommandJson {

    static final List<Form<? extends GoalCommand>> FORMS = List.of(
            form(
                    "goal.propose",
                    ProposeGoal.class,
                    (json, c) -> WordingJson.write(json, c.wording()),
                    f -> new ProposeGoal(f.goal(), WordingJson.read(f))),
            form(
                    "goal.edit",
                    EditGoal.class,
                    (json, c) -> EditJson.write(json.put("base", c.base()), c.edit()),
                    f -> new EditGoal(f.goal(), f.count("base"), EditJson.read(f))),
            form(
                    "goal.suggest",
                    SuggestWording.class,
                    (json, c) -> WordingJson.write(json.put("version", c.version()), c.wording()),
                    f -> new SuggestWording(f.goal(), f.number("version"), WordingJson.read(f))),
            form(
                    "goal.agree",
                    AgreeGoal.class,
                    (json, c) -> DigestJson.writeIfSet(json.put("version", c.version()), c.seen()),
                    f -> new AgreeGoal(f.goal(), f.number("version"), DigestJson.readIfSet(f))),
            bare("goal.take-back-assent", TakeBackAssent.class, TakeBackAssent::new),
            form(
                    "goal.not-now",
                    DeclineGoal.class,
                    (json, c) -> WordingJson.putUnlessEmpty(json.put("version", c.version()), "reason", c.reason()),
                    f -> new DeclineGoal(f.goal(), f.number("version"), f.optionalWords("reason"))),
            bare("goal.withdraw-proposal", WithdrawProposal.class, WithdrawProposal::new),
            form(
                    "goal.note",
                    NoteGoal.class,
                    (json, c) -> json.put("base", c.base()).put("text", c.text().value()),
                    f -> new NoteGoal(f.goal(), f.count("base"), f.words("text"))),
            form(
                    "goal.edit-text",
                    TypeInGoal.class,
                    (json, c) -> EditsJson.write(
                            json.put("field", EditJson.nameOf(c.field())).put("base", c.base()), c.edits()),
                    f -> {
                        long base = f.count("base");
                        return f.checked(
                                "edits",
                                EditsJson.read(f),
                                edits -> new TypeInGoal(f.goal(), EditJson.readTextField(f), base, edits));
                    }),
            form(
                    "goal.pick-text",
                    PickText.class,
                    (json, c) -> json.put("field", EditJson.nameOf(c.field()))
                            .put("second", c.second())
                            .put("keep", Choices.PICK.of(c.pick())),
                    f -> new PickText(
                            f.goal(), EditJson.readTextField(f), f.count("second"), f.choice("keep", Choices.PICK))),
            form(
                    "goal.log-progress",
                    LogProgress.class,
                    (json, c) -> GoalEventJson.writeEntry(json, c.amount(), c.on(), c.note()),
                    f -> {
                        EntryNumber number = GoalEventJson.readNumber(f);
                        Words note = f.optionalWords("note");
                        return f.checked("on", f.date("on"), on -> new LogProgress(f.goal(), number, on, note));
                    }),
            form(
                    "goal.correct-progress",
                    CorrectProgress.class,
                    (json, c) -> GoalEventJson.writeEntry(json.put("entry", c.entry()), c.amount(), c.on(), c.note()),
                    f -> {
                        long entry = f.count("entry");
                        EntryNumber number = GoalEventJson.readNumber(f);
                        Words note = f.optionalWords("note");
                        return f.checked(
                                "on", f.date("on"), on -> new CorrectProgress(f.goal(), entry, number, on, note));
                    }),
            form(
                    "goal.take-back-progress",
                    TakeBackProgress.class,
                    (json, c) -> json.put("entry", c.entry()),
                    f -> new TakeBackProgress(f.goal(), f.count("entry"))),
            form(
                    "goal.reach-milestone",
                    ReachMilestone.class,
                    (json, c) ->
                            json.put("milestoneId", c.milestone().toString()).put("on", c.on().toString()),
                    f -> {
                        MilestoneId milestone = f.milestone("milestoneId");
                        return f.checked("on", f.date("on"), on -> new ReachMilestone(f.goal(), milestone, on));
                    }),
            form(
                    "goal.reopen-milestone",
                    ReopenMilestone.class,
                    (json, c) -> json.put("milestoneId", c.milestone().toString()),
                    f -> new ReopenMilestone(f.goal(), f.milestone("milestoneId"))),
            bare("goal.call-achieved", CallAchieved.class, CallAchieved::new),
            bare("goal.take-back-achieved", TakeBackAchieved.class, TakeBackAchieved::new),
            form(
                    "goal.set-aside",
                    SetAside.class,
                    (json, c) -> GoalEventJson.writeOptionalDate(json, "resumeOn", c.resumeOn()),
                    f -> f.checked("resumeOn", f.optionalDate("resumeOn"), day -> new SetAside(f.goal(), day))),
            bare("goal.resume", Resume.class, Resume::new),
            form(
                    "goal.let-go",
                    LetGo.class,
                    (json, c) -> WordingJson.putUnlessEmpty(json, "reason", c.reason()),
                    f -> new LetGo(f.goal(), f.optionalWords("reason"))),
            bare("goal.acknowledge-let-go", AcknowledgeLetGo.class, AcknowledgeLetGo::new),
            bare("goal.take-back-let-go", TakeBackLetGo.class, TakeBackLetGo::new));

    private GoalCommandJson() {}

    private static <C extends GoalCommand> Form<C> form(
            String name, Class<C> type, BiConsumer<ObjectNode, C> writer, Function<Fields, C> reader) {
        return new Form<>(
                name,
                type,
                (json, c) -> writer.accept(json.put("goalId", c.goal().toString()), c),
                reader);
    }

    private static <C extends GoalCommand> Form<C> bare(String name, Class<C> type, Function<GoalId, C> make) {
        return form(name, type, (json, c) -> {}, f -> make.apply(f.goal()));
    }
}
