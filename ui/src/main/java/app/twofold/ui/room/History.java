package app.twofold.ui.room;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.checkin.session.Session;
import app.twofold.domain.couple.CoupleState;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Type;
import app.twofold.ui.shell.CoupleLive;
import app.twofold.ui.shell.Me;
import app.twofold.ui.shell.RoomDoor;
import app.twofold.ui.words.Dates;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.signals.Signal;
import java.util.Comparator;
import java.util.List;

/// The check-ins that somebody has entered, as links to where each stands; the latest first, some at a time.
final class History extends Section {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 12;

    private final transient Me me;
    private final transient CoupleLive live;
    private final UnorderedList list = new UnorderedList();
    private final Button earlier = Buttons.quiet(t("room.history.earlier"), _ -> showMore());
    private transient List<Session> shown = List.of();
    private int limit = PAGE;

    History(Me me, CoupleLive live) {
        this.me = me;
        this.live = live;
        list.addClassName("tf-list");
        addClassName("room-history");
        add(Type.section(t("room.history")), Leaf.div(list).flat().tight(), earlier);
        setVisible(false);
        Signal.effect(this, () -> show(live.state().get()));
    }

    private void show(CoupleState couple) {
        List<Session> sessions = couple.checkins().sessions().byId().values().stream()
                .sorted(Comparator.comparing(Session::isEnded)
                        .thenComparing(Session::openedAt, Comparator.reverseOrder()))
                .toList();
        if (!sessions.equals(shown)) {
            shown = sessions;
            draw(couple);
        }
    }

    private void draw(CoupleState couple) {
        list.removeAll();
        shown.stream()
                .limit(limit)
                .map(session -> row(session, couple, me.dates()))
                .forEach(list::add);
        earlier.setVisible(shown.size() > limit);
        setVisible(!shown.isEmpty());
    }

    private void showMore() {
        limit += PAGE;
        draw(live.now());
    }

    private static ListItem row(Session session, CoupleState couple, Dates dates) {
        Anchor link = new Anchor(RoomDoor.path(session.id()), Names.of(session, couple));
        Span when = new Span(
                session.isEnded()
                        ? dates.full(session.openedAt())
                        : t("room.history.open", dates.onDay(session.openedAt())));
        when.addClassName("tf-meta");
        Div words = Layout.split(link, when);
        return new ListItem(words);
    }
}
