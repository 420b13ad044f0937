package app.twofold.server.goal;

import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.goal.Goal;
import app.twofold.domain.goal.GoalHappening;
import app.twofold.domain.goal.wording.Amount;
import app.twofold.domain.goal.wording.Measure;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.server.book.BookWords;
import app.twofold.server.book.Chapter;
import app.twofold.server.book.Passage;
import app.twofold.server.book.Terms;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.stream.Collectors;

/// How goals read in the book.
final class GoalBook {

    static final BookWords WORDS = BookWords.ofFeature("goal");

    private GoalBook() {}

    static void tell(Passage page, GoalHappening happening) {
        switch (happening) {
            case GoalHappening.Proposed(var wording) ->
                page.what("goal.proposed").terms(null, wording, GoalBook::terms);
            case GoalHappening.Reworded(var before, var after) ->
                page.what("goal.reworded").terms(before, after, GoalBook::terms);
            case GoalHappening.Agreed agreed ->
                page.what("goal.agreed").terms(agreed.before(), agreed.wording(), GoalBook::terms);
            case GoalHappening.Declined(var reason) ->
                page.what("goal.declined").text("reason", reason);
            case GoalHappening.Withdrawn(var wording) ->
                page.what("goal.withdrawn").terms(null, wording, GoalBook::terms);
            case GoalHappening.Noted(var before, var after) ->
                page.what("goal.noted").text("before", before).text("after", after);
            case GoalHappening.KeptBeside(var text) ->
                page.what("goal.kept-beside").text("text", text);
            case GoalHappening.Progressed(var entry) ->
                page.what("goal.progressed")
                        .text("amount", plain(entry.amount().value()))
                        .text("note", entry.note());
            case GoalHappening.MilestoneReached(var milestone, var _) ->
                page.what("goal.milestone-reached").text("milestone", milestone.value());
            case GoalHappening.CalledAchieved _ -> page.what("goal.called-achieved");
            case GoalHappening.Achieved _ -> page.what("goal.achieved");
            case GoalHappening.SetAside _ -> page.what("goal.set-aside");
            case GoalHappening.Resumed _ -> page.what("goal.resumed");
            case GoalHappening.LetGo(var reason, boolean _) ->
                page.what("goal.let-go").text("reason", reason);
            case GoalHappening.LetGoAcknowledged _ -> page.what("goal.let-go-acknowledged");
        }
    }

    static void tellBefore(Passage page, GoalHappening original) {
        if (original instanceof GoalHappening.Progressed(var entry)) {
            page.corrected(
                    "progress",
                    plain(entry.amount().value()),
                    BookWords.day(entry.on()),
                    entry.note().value());
        }
    }

    /// All goals as they stand.
    static Chapter chapter(CoupleState state) {
        return new Chapter(
                WORDS.say("goals"),
                state.goals().byId().values().stream()
                        .sorted(Comparator.comparing(Goal::proposedAt))
                        .map(goal -> standing(new Passage(WORDS, state), goal))
                        .toList());
    }

    private static Passage standing(Passage page, Goal goal) {
        var since = goal.agreed() == null ? goal.proposedAt() : goal.agreed().since();
        return page.what("standing", WORDS.choice("status", goal.status()), page.day(since))
                .title(goal.wording().title().value())
                .terms(null, goal.wording(), GoalBook::terms);
    }

    private static void terms(Terms terms, Wording wording) {
        terms.title(wording.title().value())
                .put("why", wording.why())
                .put("firstStep", wording.firstStep())
                .put("if", wording.plan().when())
                .put("then", wording.plan().then())
                .put("measure", measure(wording.measure()))
                .put("due", wording.due() == null ? "" : BookWords.day(wording.due()))
                .put("area", wording.area())
                .put("carriedBy", wording.carriedBy());
    }

    private static String measure(Measure measure) {
        return switch (measure) {
            case Measure.None() -> WORDS.say("measure.none");
            case Measure.Times(int count, var period) -> WORDS.say("measure." + BookWords.name(period), count);
            case Measure.Quantity(var from, var to, var unit, var entries) ->
                WORDS.say("measure." + BookWords.name(entries), plain(from), plain(to), unit.value());
            case Measure.Milestones(var steps) ->
                steps.stream().map(step -> step.title().value()).collect(Collectors.joining(" \u00B7 "));
        };
    }

    private static String plain(BigDecimal number) {
        return Amount.plain(number).toPlainString();
    }
}
