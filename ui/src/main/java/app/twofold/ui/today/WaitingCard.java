package app.twofold.ui.today;

import static app.twofold.ui.words.Messages.t;

import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Mark;
import app.twofold.ui.kit.Mark.State;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.Type;
import app.twofold.ui.words.Dates;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/// One thing that waits, and the way to it.
final class WaitingCard {

    private WaitingCard() {}

    /// @param other whose word it is that waits
    static Leaf of(Waiting waiting, String other, Owner owner, Dates dates) {
        String line = t(line(waiting.reason()), other, dates.onDay(dates.dayOf(waiting.since())));
        String path = "goals/" + waiting.goal();
        return card(line, waiting.title(), t(action(waiting.reason())), path, new Mark(mark(waiting.reason()), owner))
                .by(waiting.reason() == Waiting.Reason.TWO_VERSIONS ? Owner.US : owner);
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

    private static String line(Waiting.Reason reason) {
        return switch (reason) {
            case PROPOSED -> "today.proposed";
            case REWORDED -> "today.reworded";
            case CHANGE -> "today.change";
            case ACHIEVED -> "today.achieved";
            case LET_GO -> "today.let-go";
            case TWO_VERSIONS -> "today.versions";
        };
    }

    private static String action(Waiting.Reason reason) {
        return switch (reason) {
            case PROPOSED, REWORDED, CHANGE -> "today.read-and-answer";
            case ACHIEVED -> "today.look";
            case LET_GO -> "today.read";
            case TWO_VERSIONS -> "today.pick";
        };
    }

    private static State mark(Waiting.Reason reason) {
        return switch (reason) {
            case PROPOSED, REWORDED -> State.SHARED;
            case CHANGE, TWO_VERSIONS -> State.DISCUSSING;
            case ACHIEVED -> State.AGREED;
            case LET_GO -> State.ASIDE;
        };
    }
}
