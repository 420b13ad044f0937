package app.twofold.ui.room.outcome;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.GoalId;
import app.twofold.domain.PersonId;
import app.twofold.domain.boundary.Boundary;
import app.twofold.domain.checkin.session.Outcome;
import app.twofold.domain.checkin.session.SessionCommand.TakeOutcomeBack;
import app.twofold.domain.goal.Goal;
import app.twofold.domain.goal.GoalCommand.AgreeGoal;
import app.twofold.domain.goal.Status;
import app.twofold.domain.goal.Wordings;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.timeline.Subject;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Mark;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.StateBadge;
import app.twofold.ui.kit.Type;
import app.twofold.ui.room.desk.Links;
import app.twofold.ui.room.desk.RoomDesk;
import app.twofold.ui.room.desk.SeenCheckin;
import app.twofold.ui.words.Named;
import app.twofold.ui.writing.AssentButton;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/// One sentence that is taken along, as it stands: what it has become, and what the reader may do about it.
public final class OutcomeCard {

    private final RoomDesk desk;
    private final SeenCheckin sight;
    private final Outcome outcome;
    private final Owner owner;

    private OutcomeCard(RoomDesk desk, SeenCheckin sight, Outcome outcome) {
        this.desk = desk;
        this.sight = sight;
        this.outcome = outcome;
        this.owner = sight.owner(outcome.by());
    }

    /// @param open whether it may still be taken back
    public static Leaf of(RoomDesk desk, SeenCheckin sight, Outcome outcome, boolean open) {
        return new OutcomeCard(desk, sight, outcome).card(open);
    }

    private Leaf card(boolean open) {
        Optional<Goal> goal = goal();
        Paragraph sentence = new Paragraph(outcome.text().value());
        sentence.addClassNames("tf-heading", "is-words");
        Leaf card = Leaf.article(state(), sentence)
                .by(goal.filter(g -> isAgreed(g)).isPresent() ? Owner.US : owner)
                .tight()
                .with("oc");
        if (outcome.until() != null) {
            card.add(Type.meta(t("room.until.on", sight.dates().full(outcome.until()))));
        }
        Div actions = Layout.actions();
        if (outcome.kind() == Outcome.Kind.BOUNDARY) {
            boundary(card, actions);
        }
        goal.ifPresent(g -> goalActions(card, actions, g));
        look(
                actions,
                outcome.promise()
                        .filter(id -> sight.couple().promises().find(id).isPresent())
                        .map(Subject.Ref::of));
        if (open
                && sight.isMe(outcome.by())
                && goal.filter(OutcomeCard::isAgreed).isEmpty()) {
            actions.add(Buttons.quiet(
                    t("room.outcome.back"), _ -> desk.send(new TakeOutcomeBack(desk.checkin(), outcome.id()))));
        }
        if (actions.getComponentCount() > 0) {
            card.add(actions);
        }
        return card;
    }

    /// What has become of the draft is for its author to see; the other sees it once it is shared.
    private void boundary(Leaf card, Div actions) {
        if (boundary().isPresent()) {
            look(actions, outcome.boundary().map(Subject.Ref::of));
        } else if (!sight.isMe(outcome.by())) {
            card.add(Type.meta(t("room.boundary.other", sight.name(outcome.by()))));
        } else {
            desk.draftOf(outcome.id()).ifPresent(path -> {
                card.add(Type.meta(t("room.boundary.mine")));
                actions.add(Links.button(path, t("room.boundary.write"), "is-quiet"));
            });
        }
    }

    /// Nobody agrees here to more, or to something else, than the sentence that stands here.
    private void goalActions(Leaf card, Div actions, Goal goal) {
        Wordings.Proposal proposal = goal.proposal();
        PersonId me = sight.me();
        if (proposal != null && !proposal.assents().containsKey(me) && goal.status() == Status.PROPOSED) {
            Wording said = Wording.ofSentence(outcome.text(), outcome.until());
            if (proposal.wording().equals(said)) {
                AssentButton agree = new AssentButton(t("room.goal.agree"), desk::send);
                agree.means(new AgreeGoal(goal.id(), proposal.version(), said.digest()));
                actions.add(agree);
            } else {
                card.add(Type.meta(t("room.goal.changed")));
            }
        }
        look(actions, outcome.goal().map(Subject.Ref::of));
    }

    private void look(Div actions, Optional<Subject.Ref> there) {
        there.flatMap(desk.features()::path)
                .ifPresent(path -> actions.add(Links.button(path, t("room.look"), "is-quiet")));
    }

    private Component state() {
        return goal().map(this::state).or(() -> boundary().map(this::state)).orElseGet(this::plainState);
    }

    private Component state(Boundary boundary) {
        return boundary.isWithdrawn()
                ? new StateBadge(Mark.State.ASIDE, owner, t("room.kind.boundary.withdrawn"))
                : new StateBadge(Mark.State.SHARED, owner, t("room.kind.boundary.shared", sight.name(outcome.by())));
    }

    private Component state(Goal goal) {
        return isAgreed(goal)
                ? new StateBadge(Mark.State.AGREED, owner, t("room.kind.goal.agreed"))
                : new StateBadge(Mark.State.SHARED, owner, words());
    }

    private Component plainState() {
        return switch (outcome.kind()) {
            case GOAL -> new StateBadge(Mark.State.ASIDE, owner, words());
            case BOUNDARY -> new StateBadge(Mark.State.DRAFT, owner, words());
            case PROMISE -> badge(Icon.HAND);
            case NOTE -> badge(Icon.PENCIL);
        };
    }

    private Span badge(Icon icon) {
        Span badge = new Span(icon.create(), new Span(words()));
        badge.addClassName("tf-state");
        return badge;
    }

    private String words() {
        return Named.of("room.kind.from", outcome.kind(), sight.name(outcome.by()));
    }

    private Optional<Goal> goal() {
        return outcome.kind() == Outcome.Kind.GOAL
                ? sight.couple()
                        .goals()
                        .find(new GoalId(outcome.id().value()))
                        .filter(goal -> goal.status() != Status.WITHDRAWN)
                : Optional.empty();
    }

    private Optional<Boundary> boundary() {
        return outcome.kind() == Outcome.Kind.BOUNDARY
                ? sight.couple().boundaries().find(new BoundaryId(outcome.id().value()))
                : Optional.empty();
    }

    private static boolean isAgreed(Goal goal) {
        return goal.agreed() != null;
    }
}
