package app.twofold.ui.checkin;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.checkin.session.Session;
import app.twofold.domain.couple.CoupleState;
import app.twofold.server.live.Presence.Here;
import app.twofold.ui.checkin.desk.Times;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.kit.figure.Near;
import app.twofold.ui.shell.RoomDoor;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The check-ins that somebody has come into and that go on, the latest first: what each is called, who is there,
/// as far as presence may tell, and the way in.
final class OpenCards extends Div {

    /// How long one that nobody ends is still shown after nobody new may come in.
    private static final Duration LINGERS = Duration.ofDays(1);

    private static final long serialVersionUID = 1L;

    private transient List<?> shown = List.of();

    OpenCards() {
        addClassName("tf-stack");
        setVisible(false);
    }

    /// The check-ins that go on, the latest first.
    static List<Session> open(Viewer viewer) {
        return viewer.couple().checkins().sessions().byId().values().stream()
                .filter(session -> !session.isEnded())
                .filter(session -> viewer.dates()
                        .now()
                        .isBefore(session.opening().closesAt().plus(LINGERS)))
                .sorted(Comparator.comparing(Session::openedAt).reversed())
                .toList();
    }

    void refresh(Viewer viewer, Optional<Here> here) {
        List<Session> open = open(viewer);
        List<?> facts = List.of(
                open.stream()
                        .map(session -> List.of(session.id(), session.entered(), isThere(session, here)))
                        .toList(),
                viewer.couple().partners(),
                viewer.dates().today());
        if (facts.equals(shown)) {
            return;
        }
        shown = facts;
        removeAll();
        open.forEach(session -> add(card(
                session,
                viewer,
                isThere(session, here),
                session.id().equals(open.getFirst().id()))));
        setVisible(!open.isEmpty());
    }

    /// @param main whether the way into it is the main one on the page
    private Leaf card(Session session, Viewer viewer, boolean there, boolean main) {
        boolean inside = session.entered().containsKey(viewer.me());
        Span label = new Span(t("checkin.next.open"));
        label.addClassName("tf-section");
        Paragraph who = Type.meta2(who(session, viewer, there));
        who.getElement().setAttribute("role", "status");
        Div words = new Div(
                label,
                Type.title(name(session, viewer.couple())),
                Type.sub(t("checkin.open.since", Times.within(viewer, session.openedAt()))),
                who,
                actions(session, inside, main));
        Near near = new Near(there ? 0 : 1, "");
        return Leaf.section(words, near).by(Owner.US).with("next-checkin", "is-open");
    }

    private static String who(Session session, Viewer viewer, boolean there) {
        if (viewer.isSolo()) {
            return "";
        }
        if (there) {
            return t("checkin.open.there", viewer.other());
        }
        boolean other = session.entered().keySet().stream().anyMatch(person -> !viewer.isMe(person));
        return other ? t("checkin.open.has-come", viewer.other()) : t("checkin.open.not-yet", viewer.other());
    }

    private static Div actions(Session session, boolean inside, boolean main) {
        Anchor enter = link(
                RoomDoor.path(session.id()), Icon.CHECKINS, t(inside ? "checkin.open.back" : "checkin.next.enter"));
        enter.setClassName("is-primary", main);
        Div actions = Layout.actions(enter);
        if (!inside) {
            actions.add(link(RoomDoor.preparation(session.id()), Icon.LOCK, t("checkin.next.prepare")));
        }
        return actions;
    }

    private static Anchor link(String path, Icon icon, String words) {
        Anchor link = new Anchor(path, icon.small(), new Span(words));
        link.addClassNames("tf-btn", "has-icon");
        return link;
    }

    private static boolean isThere(Session session, Optional<Here> here) {
        return here.map(Here::where).filter(RoomDoor.path(session.id())::equals).isPresent();
    }

    private static String name(Session session, CoupleState couple) {
        return Optional.ofNullable(session.opening().occurrence())
                .flatMap(occurrence -> couple.checkins().schedules().find(occurrence.schedule()))
                .map(schedule -> Objects.requireNonNull(schedule).plan().name().value())
                .orElseGet(() -> session.template().name().value());
    }
}
