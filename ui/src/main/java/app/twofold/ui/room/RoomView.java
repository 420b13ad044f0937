package app.twofold.ui.room;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.CheckinId;
import app.twofold.domain.checkin.Preparation;
import app.twofold.domain.checkin.session.Place;
import app.twofold.domain.checkin.session.Session;
import app.twofold.domain.checkin.template.Prompt;
import app.twofold.domain.couple.CoupleState;
import app.twofold.server.checkin.SealedAnswers;
import app.twofold.ui.alone.OwnWords;
import app.twofold.ui.feature.Features;
import app.twofold.ui.kit.Type;
import app.twofold.ui.room.answer.OwnAnswers;
import app.twofold.ui.room.desk.Page;
import app.twofold.ui.room.desk.RoomDesk;
import app.twofold.ui.room.desk.SeenCheckin;
import app.twofold.ui.room.floor.RevealPage;
import app.twofold.ui.room.outcome.OutcomesPage;
import app.twofold.ui.room.pause.PausePanel;
import app.twofold.ui.shell.BoundaryDraft;
import app.twofold.ui.shell.CoupleLive;
import app.twofold.ui.shell.Me;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/// A check-in: before its door, in the room, or to read again. Both screens show the same place; what somebody types
/// stays where they type it.
@Route(value = "check-ins/:checkin", layout = RoomLayout.class)
@PermitAll
class RoomView extends Div implements BeforeEnterObserver, HasDynamicTitle, RoomFace, OwnWords {

    static final String CHECKIN = "checkin";

    private static final long serialVersionUID = 1L;

    private final transient Me me;
    private final transient CoupleLive live;
    private final transient SealedAnswers answers;
    private final transient Features features;
    private final transient @Nullable BoundaryDraft boundaries;
    private final Span name = new Span();
    private final Steps steps = new Steps();
    private final Foot foot = new Foot(this::pause);
    private final Span place = Type.hidden("");
    private transient @Nullable Room room;

    RoomView(
            Me me,
            CoupleLive live,
            SealedAnswers answers,
            Features features,
            ObjectProvider<BoundaryDraft> boundaries) {
        this.me = me;
        this.live = live;
        this.answers = answers;
        this.features = features;
        this.boundaries = boundaries.getIfAvailable();
        name.addClassName("tf-section");
        place.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CheckinId id = Ids.checkin(event.getRouteParameters().get(CHECKIN));
        RoomDesk desk = new RoomDesk(me, live, answers, boundaries, features, id);
        if (desk.session().isEmpty() && desk.preparation().isEmpty()) {
            throw new NotFoundException(t("room.missing"));
        }
        removeAll();
        Div pages = new Div();
        pages.addClassName("ci-pages");
        add(place, pages);
        room = new Room(desk, pages);
        Signal.effect(pages, () -> {
            live.partnerHere().get();
            show(live.state().get());
        });
    }

    @Override
    public String getPageTitle() {
        return t("room.title");
    }

    /// Only where an answer is asked for that is not revealed yet.
    @Override
    public boolean showsOwn() {
        return room != null && room.page instanceof PromptPage;
    }

    @Override
    public Component name() {
        return name;
    }

    @Override
    public Component progress() {
        return steps;
    }

    @Override
    public Component foot() {
        return foot;
    }

    private void pause() {
        if (room != null) {
            room.pauses.pause();
        }
    }

    private void show(CoupleState couple) {
        if (room != null) {
            room.show(couple);
        }
    }

    /// One check-in on this screen, as long as the screen shows it.
    private final class Room {

        private final RoomDesk desk;
        private final Div pages;
        private final OwnAnswers own;
        private final PausePanel pauses;
        private final Paragraph begun = Type.meta2("");
        private @Nullable Page page;
        private Object at = "";

        Room(RoomDesk desk, Div pages) {
            this.desk = desk;
            this.pages = pages;
            own = new OwnAnswers(desk, pages, this::ownChanged);
            pauses = new PausePanel(desk);
            begun.addClassName("begun");
            begun.getElement().setAttribute("role", "status");
            begun.setVisible(false);
            pages.addDetachListener(_ -> pauses.close());
        }

        void show(CoupleState couple) {
            Optional<Session> found = couple.checkins().sessions().find(desk.checkin());
            boolean inside = found.filter(s -> s.isEnded() || s.entered().containsKey(desk.me()))
                    .isPresent();
            if (found.isPresent() && inside) {
                show(desk.sight(found.get(), couple));
            } else {
                desk.preparation().ifPresent(preparation -> wait(couple, preparation));
            }
        }

        private void wait(CoupleState couple, Preparation preparation) {
            String title = Names.of(preparation);
            name.setText(title);
            if (!(page instanceof Lobby)) {
                turnTo("lobby", new Lobby(desk, preparation, title));
                foot.quiet();
            }
            if (page instanceof Lobby lobby) {
                lobby.refresh(couple);
            }
        }

        private void show(SeenCheckin sight) {
            name.setText(Names.of(sight.session(), sight.couple()));
            steps.show(sight.session());
            Object next = where(sight.session());
            if (!next.equals(at) || page == null) {
                turnTo(next, page(sight));
                tell(sight.session());
            }
            if (page != null) {
                page.refresh(sight);
            }
            if (sight.session().isEnded()) {
                foot.quiet();
            } else {
                foot.refresh(sight);
            }
            pauses.refresh(sight);
        }

        /// What stays on the screen as long as it is the same.
        private static Object where(Session session) {
            if (session.isEnded()) {
                return "summary";
            }
            return session.prompt()
                    .<Object>map(prompt ->
                            prompt.id() + " " + session.round(prompt.id()).isRevealed())
                    .orElse(session.place());
        }

        private Page page(SeenCheckin sight) {
            Session session = sight.session();
            if (session.isEnded()) {
                return new SummaryPage(desk);
            }
            Optional<Prompt> prompt = session.prompt();
            if (prompt.isPresent()) {
                return session.round(prompt.get().id()).isRevealed()
                        ? new RevealPage(desk, prompt.get(), sight)
                        : new PromptPage(desk, own, prompt.get());
            }
            return session.place() instanceof Place.AtClosing ? new ClosingPage(desk) : new OutcomesPage(desk, sight);
        }

        private void turnTo(Object next, Page other) {
            String half = page == null ? "" : page.half();
            begun.setText(half.isEmpty() ? "" : t("room.move.half", half));
            begun.setVisible(!half.isEmpty());
            at = next;
            page = other;
            pages.removeAll();
            pages.add(begun, other);
            foot.actions(other.actions());
        }

        private void tell(Session session) {
            place.setText(
                    session.isEnded()
                            ? t("room.summary.title")
                            : session.prompt()
                                    .map(prompt -> t(
                                            session.round(prompt.id()).isRevealed()
                                                    ? "room.told.revealed"
                                                    : "room.told.prompt",
                                            prompt.text().value()))
                                    .orElseGet(() -> session.place() instanceof Place.AtClosing
                                            ? t("room.closing.title")
                                            : t("room.outcomes.title")));
        }

        private void ownChanged() {
            if (page != null) {
                page.ownChanged();
            }
        }
    }
}
