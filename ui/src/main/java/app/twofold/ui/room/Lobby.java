package app.twofold.ui.room;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.checkin.Preparation;
import app.twofold.domain.checkin.schedule.Occasion;
import app.twofold.domain.checkin.schedule.Occurrence;
import app.twofold.domain.checkin.session.SessionCommand.EnterCheckin;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Partner;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.kit.figure.Near;
import app.twofold.ui.room.desk.Links;
import app.twofold.ui.room.desk.Page;
import app.twofold.ui.room.desk.RoomDesk;
import app.twofold.ui.room.desk.SeenCheckin;
import app.twofold.ui.shell.RoomDoor;
import app.twofold.ui.words.Dates;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Before the door of a check-in: when it is, who is in already, and the way to prepare.
final class Lobby extends Page {

    private static final long serialVersionUID = 1L;

    private final transient RoomDesk desk;
    private final transient Preparation preparation;
    private final Paragraph when = Type.sub("");
    private final Paragraph other = Type.sub("");
    private final Div near = new Div();
    private final Button enter = Buttons.primary(t("room.enter"), _ -> enter());

    Lobby(RoomDesk desk, Preparation preparation, String name) {
        this.desk = desk;
        this.preparation = preparation;
        other.getElement().setAttribute("role", "status");
        addClassNames("is-narrow", "lobby");
        add(near, Type.display(name), when, other, Type.meta2(t("room.lobby.text")));
    }

    /// Takes up what the other has done.
    public void refresh(CoupleState couple) {
        boolean isOtherIn = desk.session()
                .flatMap(session ->
                        couple.partnerOf(desk.me()).map(Partner::person).filter(session.entered()::containsKey))
                .isPresent();
        String name = couple.partnerOf(desk.me()).map(Viewer::nameOf).orElse("");
        near.removeAll();
        near.add(new Near(isOtherIn ? 1 : 3, ""));
        other.setText(isOtherIn ? t("room.lobby.other-in", name) : "");
        Occurrence occurrence = preparation.occurrence();
        when.setText(occurrence == null ? started() : when(occurrence, couple));
    }

    @Override
    public void refresh(SeenCheckin sight) {
        refresh(sight.couple());
    }

    @Override
    public List<Component> actions() {
        return List.of(Links.button(RoomDoor.preparation(desk.checkin()), t("room.prepare")), enter);
    }

    private String when(Occurrence occurrence, CoupleState couple) {
        Dates dates = desk.dates();
        String mine = t("room.lobby.when", dates.day(occurrence.start()), dates.time(occurrence.start()));
        return couple.partnerOf(desk.me())
                .filter(partner -> !partner.profile().zone().equals(dates.zone()))
                .map(partner -> t(
                        "room.lobby.when.both",
                        mine,
                        new Dates(dates.locale(), partner.profile().zone(), dates.now()).time(occurrence.start()),
                        partner.profile().displayName().value()))
                .orElse(mine);
    }

    private String started() {
        Dates dates = desk.dates();
        return desk.session()
                .map(session -> t(
                        "room.lobby.started",
                        dates.onDay(session.openedAt()),
                        dates.time(session.openedAt()),
                        dates.onDay(session.opening().closesAt()),
                        dates.time(session.opening().closesAt())))
                .orElse("");
    }

    private void enter() {
        desk.send(new EnterCheckin(desk.checkin(), occasion()));
    }

    private @Nullable Occasion occasion() {
        return Optional.ofNullable(preparation.occurrence())
                .<Occasion>map(occurrence -> new Occasion.Scheduled(occurrence.id()))
                .orElse(null);
    }
}
