package app.twofold.ui.boundary;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.boundary.StatementCommand.SettleDiscussion;
import app.twofold.domain.boundary.StatementCommand.WithdrawRevision;
import app.twofold.ui.boundary.desk.SeenBoundary;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Mark;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.Type;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;

/// What the two should know before they read on: a wish to discuss, a proposal of one's own, a day that has come.
final class Notice extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private transient List<?> shown = List.of();

    Notice(Desk desk, SeenBoundary sight) {
        this.desk = desk;
        addClassName("b-notices");
        getElement().setAttribute("aria-live", "polite");
        refresh(sight);
    }

    void refresh(SeenBoundary sight) {
        List<?> facts = facts(sight);
        if (facts.equals(shown)) {
            return;
        }
        shown = facts;
        removeAll();
        if (sight.boundary().isWithdrawn()) {
            setVisible(false);
            return;
        }
        sight.othersWish().ifPresent(wish -> {
            Leaf notice = notice(
                    t("boundary.discussing", sight.other()), t("boundary.discussing.text"), Mark.State.DISCUSSING);
            if (!wish.reason().isBlank()) {
                notice.addComponentAtIndex(1, Type.voice(wish.reason().value()));
            }
            add(notice);
        });
        sight.myWish()
                .ifPresent(wish -> add(notice(
                        t("boundary.discussing.you"),
                        wish.reason().isBlank()
                                ? t("boundary.discussing.text")
                                : wish.reason().value(),
                        Mark.State.DISCUSSING,
                        Buttons.quiet(
                                t("boundary.discussing.settle"),
                                _ -> desk.send(
                                        new SettleDiscussion(sight.boundary().id()))))));
        if (sight.hasProposal() && sight.isSpeaker()) {
            add(notice(
                    t("boundary.proposal.yours"),
                    t("boundary.proposal.yours.text"),
                    Mark.State.DISCUSSING,
                    Buttons.quiet(
                            t("boundary.proposal.drop"),
                            _ -> desk.send(new WithdrawRevision(sight.boundary().id())))));
        }
        review(sight);
        setVisible(getComponentCount() > 0);
    }

    /// All that the notices depend on: whatever else happens, nothing moves away under a finger.
    private static List<?> facts(SeenBoundary sight) {
        return List.of(
                sight.boundary().isWithdrawn(),
                sight.boundary().discussions(),
                sight.hasProposal() && sight.isSpeaker(),
                sight.boundary().isReviewDue(sight.dates().today()),
                sight.other());
    }

    private void review(SeenBoundary sight) {
        LocalDate today = sight.dates().today();
        if (sight.boundary().isReviewDue(today)) {
            add(notice(
                    t("boundary.review.due"),
                    sight.isOwner() ? t("boundary.review.due.owner") : t("boundary.review.due.other", sight.other()),
                    Mark.State.AGREED));
        }
    }

    private static Leaf notice(String title, String text, Mark.State state, Component... actions) {
        Div words = Layout.grow(new Div(Type.heading2(title), Type.sub(text)));
        Div top = Layout.row(14, new Mark(state, Owner.US).large(), words);
        top.addClassName("is-top");
        Leaf notice = Leaf.div(top).flat().tight().with("b-notice");
        if (actions.length > 0) {
            notice.add(Layout.actions(actions));
        }
        return notice;
    }
}
