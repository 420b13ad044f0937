package app.twofold.ui.checkin;

import app.twofold.domain.CheckinId;
import app.twofold.domain.checkin.Checkins;
import app.twofold.domain.checkin.Occurrences;
import app.twofold.domain.checkin.schedule.OccurrenceId;
import app.twofold.domain.checkin.session.Session;
import app.twofold.domain.couple.CoupleState;
import app.twofold.server.checkin.SealedAnswers;
import app.twofold.server.reminder.GivenReminders;
import app.twofold.ui.checkin.desk.CheckinRefusalWords;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.shell.CoupleLive;
import app.twofold.ui.shell.Me;
import app.twofold.ui.shell.NextCheckin;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.List;
import java.util.Set;

/// Offers the next check-in to other pages. The card follows what both do, and the reminders that are given.
@org.springframework.stereotype.Component
@UIScope
class NextCards implements NextCheckin {

    private final Me me;
    private final CoupleLive live;
    private final GivenReminders reminders;
    private final SealedAnswers answers;

    NextCards(Me me, CoupleLive live, GivenReminders reminders, SealedAnswers answers) {
        this.me = me;
        this.live = live;
        this.reminders = reminders;
        this.answers = answers;
    }

    @Override
    public Component card() {
        return new Followed();
    }

    @Override
    public boolean isAhead(Viewer viewer) {
        Checkins checkins = viewer.couple().checkins();
        return Occurrences.next(checkins, viewer.dates().now()).isPresent()
                || !checkins.sessions().byId().values().stream().allMatch(Session::isEnded);
    }

    private final class Followed extends Div {

        private static final long serialVersionUID = 1L;

        private final Desk desk = new Desk(me, live, CheckinRefusalWords::of);
        private final OpenCards open = new OpenCards();
        private final NextCard card = new NextCard(desk);
        private transient List<OccurrenceId> given = List.of();
        private transient Set<CheckinId> begun = Set.of();

        Followed() {
            addClassName("next-place");
            add(open, card);
            remember();
            Signal.effect(this, () -> {
                open.refresh(desk.viewer(live.state().get()), live.partnerHere().get());
                showNext(live.state().get());
            });
        }

        @Override
        protected void onAttach(AttachEvent event) {
            UI ui = event.getUI();
            me.seat().ifPresent(seat -> {
                var given = reminders.follow(seat, () -> {
                    var _ = ui.access(this::remind);
                });
                var begun = answers.followBegun(seat, checkins -> take(ui, checkins));
                Registration[] detached = new Registration[1];
                detached[0] = addDetachListener(_ -> {
                    given.close();
                    begun.close();
                    detached[0].remove();
                });
            });
        }

        private void take(UI ui, Set<CheckinId> checkins) {
            try {
                var _ = ui.access(() -> {
                    begun = checkins;
                    showNext(live.now());
                });
            } catch (UIDetachedException _) {
                // Nobody is there to look any more.
            }
        }

        private void remember() {
            given = me.seat().map(reminders::of).orElse(List.of());
        }

        private void remind() {
            remember();
            showNext(live.now());
        }

        private void showNext(CoupleState couple) {
            card.refresh(couple, given, begun, open.isVisible());
            setVisible(open.isVisible() || card.isVisible());
        }
    }
}
