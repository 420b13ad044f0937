package app.twofold.ui.today;

import static app.twofold.ui.words.Messages.t;

import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Mark;
import app.twofold.ui.kit.Mark.State;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/// One thing that waits, and the way to it.
final class WaitingCard {

    private WaitingCard() {}

    static Leaf of(Waiting waiting, Viewer viewer) {
        Owner owner = viewer.otherPerson().map(viewer::owner).orElse(Owner.US);
        String line = t(line(waiting.reason()), viewer.other(), viewer.dates().onDay(waiting.since()));
        Mark mark = new Mark(mark(waiting.reason()), starter(waiting.reason(), owner));
        return card(line, waiting.title(), t(action(waiting.reason())), waiting.path(), mark)
                .by(edge(waiting.reason(), owner));
    }

    /// Somebody has accepted the invitation and waits to be confirmed.
    static Leaf invitation(String name) {
        return card(
                        t("today.invitation", name),
                        t("today.invitation.title"),
                        t("today.invitation.action"),
                        "invite",
                        new Mark(State.SHARED, Owner.B))
                .by(Owner.B);
    }

    private static Leaf card(String line, String title, String action, String path, Mark mark) {
        Div words = new Div(Type.meta2(line), Type.heading(title));
        Div left = Layout.row(14, mark.large(), words);
        left.addClassName("is-top");
        Anchor link = new Anchor(path, action);
        link.addClassName("tf-btn");
        link.getElement().setAttribute("aria-label", t("today.action", action, title));
        return Leaf.article(left, link).tight().with("tf-item", "wait");
    }

    /// Whose half is filled first: the one whose words were said back is not the one who waits for an answer.
    private static Owner starter(Waiting.Reason reason, Owner other) {
        return switch (reason) {
            case SAID_BACK, REPAIR_SAID_BACK -> other.other();
            case PROPOSED,
                    REWORDED,
                    CHANGE,
                    ACHIEVED,
                    LET_GO,
                    TWO_VERSIONS,
                    SAY_BACK,
                    SAY_BACK_REWORDED,
                    SAY_BACK_CHANGE,
                    SAY_BACK_AGAIN,
                    UNDERSTOOD,
                    REVIEW,
                    REPAIR,
                    PLAN,
                    PLAN_CHANGE,
                    MOVE,
                    PAST,
                    PHASE -> other;
        };
    }

    private static Owner edge(Waiting.Reason reason, Owner other) {
        return switch (reason) {
            case TWO_VERSIONS, REVIEW -> Owner.US;
            case PROPOSED,
                    REWORDED,
                    CHANGE,
                    ACHIEVED,
                    LET_GO,
                    SAY_BACK,
                    SAY_BACK_REWORDED,
                    SAY_BACK_CHANGE,
                    SAY_BACK_AGAIN,
                    SAID_BACK,
                    UNDERSTOOD,
                    REPAIR,
                    REPAIR_SAID_BACK,
                    PLAN,
                    PLAN_CHANGE,
                    MOVE,
                    PAST,
                    PHASE -> other;
        };
    }

    private static String line(Waiting.Reason reason) {
        return switch (reason) {
            case PROPOSED -> "today.proposed";
            case REWORDED -> "today.reworded";
            case CHANGE -> "today.change";
            case ACHIEVED -> "today.achieved";
            case LET_GO -> "today.let-go";
            case TWO_VERSIONS -> "today.versions";
            case SAY_BACK -> "today.boundary";
            case SAY_BACK_REWORDED -> "today.boundary.reworded";
            case SAY_BACK_CHANGE -> "today.boundary.change";
            case SAY_BACK_AGAIN -> "today.boundary.missed";
            case SAID_BACK -> "today.boundary.said-back";
            case UNDERSTOOD -> "today.boundary.understood";
            case REVIEW -> "today.boundary.review";
            case REPAIR -> "today.repair";
            case REPAIR_SAID_BACK -> "today.repair.said-back";
            case PLAN -> "today.plan";
            case PLAN_CHANGE -> "today.plan.change";
            case MOVE -> "today.move";
            case PAST -> "today.past";
            case PHASE -> "today.phase";
        };
    }

    private static String action(Waiting.Reason reason) {
        return switch (reason) {
            case PROPOSED, REWORDED, CHANGE, PLAN, PLAN_CHANGE, MOVE, PHASE -> "today.read-and-answer";
            case ACHIEVED, UNDERSTOOD, REVIEW, PAST -> "today.look";
            case LET_GO,
                    REPAIR,
                    SAID_BACK,
                    REPAIR_SAID_BACK,
                    SAY_BACK,
                    SAY_BACK_REWORDED,
                    SAY_BACK_CHANGE,
                    SAY_BACK_AGAIN -> "today.read";
            case TWO_VERSIONS -> "today.pick";
        };
    }

    private static State mark(Waiting.Reason reason) {
        return switch (reason) {
            case PROPOSED, REWORDED, PLAN, SAY_BACK, SAY_BACK_REWORDED, SAY_BACK_AGAIN, REPAIR, PAST, PHASE ->
                State.SHARED;
            case CHANGE, TWO_VERSIONS, PLAN_CHANGE, MOVE, SAY_BACK_CHANGE -> State.DISCUSSING;
            case ACHIEVED, REVIEW -> State.AGREED;
            case SAID_BACK, REPAIR_SAID_BACK -> State.SAIDBACK;
            case UNDERSTOOD -> State.UNDERSTOOD;
            case LET_GO -> State.ASIDE;
        };
    }
}
