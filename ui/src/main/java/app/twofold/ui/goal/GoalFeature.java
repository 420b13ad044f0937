package app.twofold.ui.goal;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.GoalId;
import app.twofold.domain.couple.Agenda;
import app.twofold.domain.goal.Goal;
import app.twofold.domain.goal.GoalHappening;
import app.twofold.domain.goal.Status;
import app.twofold.domain.history.Version.Stated.OfGoal;
import app.twofold.domain.timeline.EntryKind;
import app.twofold.domain.timeline.Subject;
import app.twofold.domain.timeline.Waiting.Reason;
import app.twofold.ui.feature.Comparison;
import app.twofold.ui.feature.Feature;
import app.twofold.ui.feature.Glance;
import app.twofold.ui.feature.Matter;
import app.twofold.ui.feature.Possession;
import app.twofold.ui.feature.Telling;
import app.twofold.ui.feature.Topic;
import app.twofold.ui.feature.Waiting.Look;
import app.twofold.ui.goal.desk.SeenGoal;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Mark.State;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.timeline.PastCard;
import app.twofold.ui.words.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Goals, as other screens know them.
@Component
class GoalFeature implements Feature {

    private static final String PROMPT = "goals-due";

    @Override
    public List<Topic> topics() {
        return List.of(Topic.of(Subject.Kind.GOAL)
                .at(id -> SeenGoal.path(new GoalId(id)))
                .with(new GoalStory()));
    }

    @Override
    public Map<EntryKind, String> filters() {
        return Map.of(EntryKind.GOAL, t("history.kind.goals"));
    }

    @Override
    public List<Telling<?>> tellings() {
        return List.of(new Telling<>(GoalHappening.class, GoalTeller::tell));
    }

    @Override
    public List<Comparison<?>> comparisons() {
        return List.of(new Comparison<>(
                OfGoal.class, (before, after, viewer) -> GoalTeller.pairs(before.wording(), after.wording(), viewer)));
    }

    @Override
    public List<Possession> possessions(Viewer then) {
        List<Leaf> cards = then.couple().goals().byId().values().stream()
                .filter(goal -> goal.status() != Status.WITHDRAWN)
                .map(goal -> card(goal, then))
                .toList();
        return List.of(new Possession(t("history.kind.goals"), cards));
    }

    @Override
    public Map<Reason, Look> waiting() {
        return Map.ofEntries(
                Map.entry(Reason.GOAL_PROPOSED, Look.asked("today.proposed", "today.read-and-answer", State.SHARED)),
                Map.entry(Reason.GOAL_REWORDED, Look.asked("today.reworded", "today.read-and-answer", State.SHARED)),
                Map.entry(
                        Reason.GOAL_CHANGE_PROPOSED,
                        Look.asked("today.change", "today.read-and-answer", State.DISCUSSING)),
                Map.entry(Reason.GOAL_ACHIEVED, Look.asked("today.achieved", "today.look", State.AGREED)),
                Map.entry(Reason.GOAL_LET_GO, Look.asked("today.let-go", "today.read", State.ASIDE)),
                Map.entry(Reason.GOAL_TWO_VERSIONS, Look.ours("today.versions", "today.pick", State.DISCUSSING)));
    }

    @Override
    public Map<Agenda.Kind, Matter.Maker> matters() {
        return Map.of(
                Agenda.Kind.GOAL_PROPOSED, (item, _) -> matter(item, t("room.agenda.proposed")),
                Agenda.Kind.GOAL_OVERDUE, (item, viewer) -> matter(item, t("room.agenda.overdue", day(item, viewer))),
                Agenda.Kind.GOAL_DUE, (item, viewer) -> matter(item, t("room.agenda.due", day(item, viewer))),
                Agenda.Kind.GOAL_STALE, (item, _) -> matter(item, t("room.agenda.stale")));
    }

    @Override
    public List<Glance> glances() {
        return List.of(Motion.GLANCE);
    }

    private static Matter matter(Agenda.Item item, String why) {
        return new Matter(PROMPT, SeenGoal.path(new GoalId(item.about())), item.title(), why);
    }

    private static String day(Agenda.Item item, Viewer viewer) {
        return item.on() == null ? "" : viewer.dates().onDay(item.on());
    }

    private static Leaf card(Goal goal, Viewer then) {
        boolean isAgreed = goal.agreed() != null;
        Leaf card = PastCard.of(
                goal.wording().title().value(),
                Named.of("history.status", goal.status()),
                goal.wording().why().value());
        card.add(GoalTerms.line(goal.wording(), then.dates()));
        return card.by(
                isAgreed || goal.proposal() == null
                        ? Owner.US
                        : then.owner(Set.of(goal.proposal().by())));
    }
}
