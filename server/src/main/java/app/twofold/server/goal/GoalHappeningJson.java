package app.twofold.server.goal;

import app.twofold.domain.goal.GoalHappening;
import app.twofold.domain.goal.Progress;
import app.twofold.domain.goal.wording.Reading;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.server.wire.Details;
import org.jspecify.annotations.Nullable;

/// The written form of what is told of goals.
final class GoalHappeningJson {

    private GoalHappeningJson() {}

    static void write(Details json, GoalHappening happening) {
        switch (happening) {
            case GoalHappening.Proposed(var wording) -> words(json.what("goal.proposed"), null, wording);
            case GoalHappening.Reworded(var before, var after) -> words(json.what("goal.reworded"), before, after);
            case GoalHappening.Agreed agreed ->
                words(json.what("goal.agreed"), agreed.before(), agreed.wording())
                        .number("version", agreed.version())
                        .time("since", agreed.since())
                        .assents(agreed.assents());
            case GoalHappening.Declined(var reason) ->
                json.what("goal.declined").text("reason", reason);
            case GoalHappening.Withdrawn(var wording) -> words(json.what("goal.withdrawn"), null, wording);
            case GoalHappening.Noted(var before, var after) ->
                json.what("goal.noted").text("before", before).text("after", after);
            case GoalHappening.KeptBeside(var text) ->
                json.what("goal.kept-beside").text("text", text);
            case GoalHappening.Progressed(var entry) ->
                entry(json.what("goal.progressed"), entry).flag("corrected", entry.corrected());
            case GoalHappening.MilestoneReached(var milestone, var on) ->
                json.what("goal.milestone-reached")
                        .text("milestone", milestone.value())
                        .day("on", on);
            case GoalHappening.CalledAchieved _ -> json.what("goal.called-achieved");
            case GoalHappening.Achieved _ -> json.what("goal.achieved");
            case GoalHappening.SetAside(var resumeOn) ->
                json.what("goal.set-aside").day("until", resumeOn);
            case GoalHappening.Resumed _ -> json.what("goal.resumed");
            case GoalHappening.LetGo(var reason, boolean over) ->
                json.what("goal.let-go").text("reason", reason).flag("over", over);
            case GoalHappening.LetGoAcknowledged _ -> json.what("goal.let-go-acknowledged");
        }
    }

    /// What stood in an entry before its author corrected it.
    static void writeBefore(Details json, GoalHappening original) {
        if (original instanceof GoalHappening.Progressed(var entry)) {
            entry(json, entry);
        }
    }

    /// What its author says of it and may correct.
    private static Details entry(Details json, Progress.Entry entry) {
        return json.number("amount", entry.amount().value())
                .mark("reading", entry.amount() instanceof Reading)
                .day("on", entry.on())
                .text("note", entry.note());
    }

    private static Details words(Details json, @Nullable Wording before, Wording after) {
        return json.change("goal", before, after, GoalWords.WORDING::write);
    }
}
