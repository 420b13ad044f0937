package app.twofold.ui.room;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.CheckinId;
import app.twofold.domain.checkin.Preparation;
import app.twofold.server.account.PrivateSide;
import app.twofold.server.checkin.SealedAnswers;
import app.twofold.ui.alone.LockedNotice;
import app.twofold.ui.alone.OwnWords;
import app.twofold.ui.feature.Features;
import app.twofold.ui.kit.Well;
import app.twofold.ui.room.answer.Papers;
import app.twofold.ui.room.desk.Links;
import app.twofold.ui.room.desk.RoomDesk;
import app.twofold.ui.shell.CoupleLive;
import app.twofold.ui.shell.Me;
import app.twofold.ui.shell.RoomDoor;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.PermitAll;

/// Preparing for a check-in: for oneself, whenever one likes, before it or while it goes on.
@Route(value = "check-ins/:checkin/prepare", layout = RoomLayout.class)
@PermitAll
class PrepareView extends Div implements BeforeEnterObserver, HasDynamicTitle, RoomFace, OwnWords {

    private static final long serialVersionUID = 1L;

    private final transient Me me;
    private final transient CoupleLive live;
    private final transient SealedAnswers answers;
    private final transient Features features;
    private final transient PrivateSide side;
    private final Span name = new Span();
    private final Div foot = new Div();

    PrepareView(Me me, CoupleLive live, SealedAnswers answers, PrivateSide side, Features features) {
        this.me = me;
        this.live = live;
        this.answers = answers;
        this.features = features;
        this.side = side;
        name.addClassName("tf-section");
        foot.addClassNames("ci-bot", "is-private");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CheckinId id = Ids.checkin(event.getRouteParameters().get(RoomView.CHECKIN));
        RoomDesk desk = new RoomDesk(me, live, answers, null, features, id);
        Preparation preparation = desk.preparation().orElseThrow(() -> new NotFoundException(t("room.missing")));
        name.setText(Names.of(preparation));
        foot.removeAll();
        foot.add(
                Well.onlyYou(t("room.prepare.only-you")),
                Links.button(RoomDoor.path(id), t("room.prepare.done"), "is-own"));
        removeAll();
        Papers papers = new Papers(desk, preparation);
        add(new LockedNotice(side, me), papers);
        Signal.effect(papers, () -> {
            live.state().get();
            papers.refresh();
        });
    }

    @Override
    public String getPageTitle() {
        return t("room.prepare.title");
    }

    @Override
    public Component name() {
        return name;
    }

    @Override
    public Component progress() {
        return new Span();
    }

    @Override
    public Component foot() {
        return foot;
    }
}
