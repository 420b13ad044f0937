package app.twofold.ui.goal;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.GoalId;
import app.twofold.domain.goal.Goal;
import app.twofold.domain.goal.GoalHappening;
import app.twofold.domain.goal.GoalHappening.Achieved;
import app.twofold.domain.goal.GoalHappening.Agreed;
import app.twofold.domain.goal.GoalHappening.CalledAchieved;
import app.twofold.domain.goal.GoalHappening.Declined;
import app.twofold.domain.goal.GoalHappening.KeptBeside;
import app.twofold.domain.goal.GoalHappening.LetGo;
import app.twofold.domain.goal.GoalHappening.LetGoAcknowledged;
import app.twofold.domain.goal.GoalHappening.MilestoneReached;
import app.twofold.domain.goal.GoalHappening.Noted;
import app.twofold.domain.goal.GoalHappening.Progressed;
import app.twofold.domain.goal.GoalHappening.Proposed;
import app.twofold.domain.goal.GoalHappening.Resumed;
import app.twofold.domain.goal.GoalHappening.Reworded;
import app.twofold.domain.goal.GoalHappening.SetAside;
import app.twofold.domain.goal.GoalHappening.Withdrawn;
import app.twofold.domain.goal.Progress;
import app.twofold.domain.goal.wording.Measure;
import app.twofold.domain.goal.wording.Reading;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.timeline.Entry;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.timeline.Differences;
import app.twofold.ui.timeline.Differences.Pair;
import app.twofold.ui.timeline.Told;
import app.twofold.ui.timeline.Written;
import app.twofold.ui.words.Numbers;
import app.twofold.ui.words.QuantityWords;
import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What happened to goals, in words.
final class GoalTeller {

    private GoalTeller() {}

    static Told tell(GoalHappening happening, Entry entry, Viewer viewer) {
        String title = entry.subject().title();
        return switch (happening) {
            case Proposed(var wording) ->
                told(
                        t("history.goal.proposed"),
                        title,
                        Written.together(
                                Written.voice(wording.why().value()),
                                List.of(GoalTerms.line(wording, viewer.dates()))));
            case Reworded(var before, var after) -> reworded(before, after, title, viewer);
            case Agreed agreed -> agreed(agreed, entry, viewer);
            case Declined(var reason) -> told(t("history.not-now"), title, Written.voice(reason.value()));
            case Withdrawn _ -> told(t("history.goal.withdrawn"), title);
            case Noted(var before, var after) -> noted(before, after, title);
            case KeptBeside(var text) -> told(t("history.goal.kept-beside"), title, Written.voice(text.value()));
            case Progressed(var progress) -> progressed(progress, entry, viewer);
            case MilestoneReached(var milestone, var _) ->
                told(t("history.goal.milestone"), title, Written.voice(milestone.value()));
            case CalledAchieved _ -> told(t("history.goal.called-achieved"), title);
            case Achieved _ -> told(t("history.goal.achieved"), title);
            case SetAside(var resumeOn) ->
                told(
                        resumeOn == null
                                ? t("history.goal.set-aside")
                                : t(
                                        "history.goal.set-aside.until",
                                        viewer.dates().date(resumeOn)),
                        title);
            case Resumed _ -> told(t("history.goal.resumed"), title);
            case LetGo(var reason, var _) -> told(t("history.goal.let-go"), title, Written.voice(reason.value()));
            case LetGoAcknowledged _ -> told(t("history.goal.let-go.acknowledged"), title);
        };
    }

    /// The texts and the terms of two wordings beside each other.
    static List<Pair> pairs(Wording before, Wording after, Viewer viewer) {
        return Stream.concat(texts(before, after).stream(), GoalTerms.of(before, after, viewer.dates()).stream())
                .toList();
    }

    private static List<Pair> texts(Wording before, Wording after) {
        return List.of(
                new Pair(
                        t("history.words.title"),
                        before.title().value(),
                        after.title().value()),
                new Pair(t("goal.field.why"), before.why().value(), after.why().value()),
                new Pair(
                        t("goal.field.first-step"),
                        before.firstStep().value(),
                        after.firstStep().value()),
                new Pair(
                        t("goal.field.when"),
                        before.plan().when().value(),
                        after.plan().when().value()),
                new Pair(
                        t("goal.field.then"),
                        before.plan().then().value(),
                        after.plan().then().value()));
    }

    private static Told agreed(Agreed agreed, Entry entry, Viewer viewer) {
        Wording before = agreed.before();
        Optional<Component> difference = before == null
                ? Optional.empty()
                : Differences.of(
                        t("history.before", since(agreed, viewer)),
                        t("history.after", viewer.dates().date(entry.at())),
                        pairs(before, agreed.wording(), viewer));
        String line = t(before == null ? "history.goal.agreed" : "history.goal.agreed.again");
        List<Component> body =
                difference.map(List::of).orElseGet(() -> List.of(GoalTerms.line(agreed.wording(), viewer.dates())));
        return told(line, entry.subject().title(), body).wide(difference.isPresent());
    }

    private static String since(Agreed agreed, Viewer viewer) {
        return agreed.since() == null ? "" : viewer.dates().date(agreed.since());
    }

    private static Told reworded(Wording before, Wording after, String title, Viewer viewer) {
        Optional<Component> difference =
                Differences.of(t("history.before.plain"), t("history.after.plain"), pairs(before, after, viewer));
        return told(t("history.goal.reworded"), title, difference.stream().toList())
                .wide(difference.isPresent());
    }

    private static Told noted(String before, String after, String title) {
        Optional<Component> difference = before.isBlank()
                ? Optional.empty()
                : Differences.of(
                        t("history.before.plain"), t("history.after.plain"), List.of(new Pair("", before, after)));
        return told(t("history.goal.noted"), title, difference.map(List::of).orElseGet(() -> Written.voice(after)))
                .wide(difference.isPresent());
    }

    private static Told progressed(Progress.Entry progress, Entry entry, Viewer viewer) {
        Goal goal = viewer.couple()
                .goals()
                .find(new GoalId(entry.subject().ref().id()))
                .orElse(null);
        String line = t("history.goal.progress", amount(progress, goal));
        List<Component> body = new ArrayList<>(Written.voice(progress.note().value()));
        if (entry.original() instanceof Progressed(var first)) {
            body.add(Written.before(
                    t(
                            "history.corrected.of",
                            amount(first, goal),
                            viewer.dates().date(first.on())),
                    first.note().value()));
        }
        return told(
                progress.corrected() ? t("history.corrected", line) : line,
                entry.subject().title(),
                body);
    }

    private static String amount(Progress.Entry progress, @Nullable Goal goal) {
        if (progress.amount() instanceof Reading) {
            return QuantityWords.entry(
                    progress.amount(),
                    goal == null ? new Measure.None() : goal.wording().measure());
        }
        return goal != null && goal.wording().measure() instanceof Measure.Quantity(var _, var _, var unit, var _)
                ? Numbers.with(progress.amount().value(), unit.value())
                : t("history.goal.times", progress.amount().value());
    }

    private static Told told(String line, String title) {
        return Told.of(Icon.GOALS, line, title);
    }

    private static Told told(String line, String title, List<Component> body) {
        return Told.of(Icon.GOALS, line, title, body);
    }
}
