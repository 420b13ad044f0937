package app.twofold.ui.checkin.schedule;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.PersonId;
import app.twofold.domain.ScheduleId;
import app.twofold.domain.checkin.schedule.Occurrence;
import app.twofold.domain.checkin.schedule.OccurrenceState;
import app.twofold.domain.checkin.schedule.Schedule;
import app.twofold.domain.checkin.schedule.Schedule.AskedMove;
import app.twofold.domain.checkin.schedule.ScheduleCommand;
import app.twofold.domain.checkin.schedule.ScheduleCommand.AgreeMove;
import app.twofold.domain.checkin.schedule.ScheduleCommand.DeclineMove;
import app.twofold.domain.checkin.schedule.ScheduleCommand.Skip;
import app.twofold.domain.checkin.schedule.ScheduleCommand.Unskip;
import app.twofold.domain.checkin.schedule.ScheduleCommand.WithdrawMove;
import app.twofold.ui.checkin.desk.Times;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.shell.RoomDoor;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.pcollections.HashTreePMap;

/// One check-in of a schedule: when it is for both, what either has done about it, and what one can do.
final class OccurrenceRow extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient Schedule schedule;
    private final transient Occurrence occurrence;
    private final transient Viewer viewer;

    /// @param nearest whether it is the next one, which can be prepared from here
    OccurrenceRow(Desk desk, Schedule schedule, Occurrence occurrence, Viewer viewer, boolean nearest) {
        this.desk = desk;
        this.schedule = schedule;
        this.occurrence = occurrence;
        this.viewer = viewer;
        addClassName("occurrence");
        setClassName("is-off", !occurrence.state().isToCome());
        Span time = new Span(Times.own(viewer, occurrence.start()));
        time.addClassName("time");
        Div words = new Div(time);
        Times.others(viewer, occurrence.start()).map(Type::meta2).ifPresent(words::add);
        state().map(Type::meta2).ifPresent(words::add);
        add(words, actions(nearest));
        asked().ifPresent(asked -> add(asks(asked)));
    }

    private Optional<AskedMove> asked() {
        return Optional.ofNullable(schedule.overrides().askedMoves().get(original()));
    }

    private Optional<String> state() {
        return switch (occurrence.state()) {
            case SKIPPED -> Optional.of(t("checkin.occurrence.skipped", skipper()));
            case PAUSED -> Optional.of(t("checkin.occurrence.paused"));
            case UNDER_WAY -> Optional.of(t("checkin.occurrence.under-way"));
            case OPEN -> Optional.of(t("checkin.occurrence.open"));
            case HELD -> Optional.of(t("checkin.occurrence.held"));
            case MISSED -> Optional.of(t("checkin.occurrence.missed"));
            case UPCOMING -> occurrence.moved() ? Optional.of(t("checkin.occurrence.moved")) : Optional.empty();
        };
    }

    private String skipper() {
        Map<PersonId, ?> by = schedule.overrides().skips().getOrDefault(original(), HashTreePMap.empty());
        return by.containsKey(viewer.me())
                ? t("checkin.you")
                : by.keySet().stream().findFirst().map(viewer::name).orElse("");
    }

    private Div actions(boolean nearest) {
        Div actions = Layout.actions();
        OccurrenceState state = occurrence.state();
        if (nearest) {
            Anchor prepare = new Anchor(RoomDoor.preparation(occurrence.id().checkin()), t("checkin.next.prepare"));
            prepare.addClassNames("tf-btn", "is-quiet");
            actions.add(prepare);
        }
        if (state == OccurrenceState.UPCOMING || state == OccurrenceState.OPEN || state == OccurrenceState.MISSED) {
            actions.add(labelled(Buttons.quiet(t("checkin.move"), _ -> move()), "checkin.move.of"));
        }
        if (state == OccurrenceState.UPCOMING || state == OccurrenceState.OPEN) {
            actions.add(labelled(
                    Buttons.quiet(t("checkin.skip"), _ -> desk.send(new Skip(id(), original()))), "checkin.skip.of"));
        }
        boolean mine = schedule.overrides().skips().containsKey(original())
                && schedule.overrides().skips().get(original()).containsKey(viewer.me());
        if (state == OccurrenceState.SKIPPED && mine) {
            actions.add(labelled(
                    Buttons.quiet(t("checkin.unskip"), _ -> desk.send(new Unskip(id(), original()))),
                    "checkin.unskip.of"));
        }
        return actions;
    }

    private Button labelled(Button button, String key) {
        button.setAriaLabel(t(key, Times.own(viewer, occurrence.start())));
        return button;
    }

    private void move() {
        new MoveDialog(desk, occurrence, viewer, () -> {}).open();
    }

    /// What is suggested instead, and the answers to it.
    private Div asks(AskedMove asked) {
        String time = Times.within(viewer, asked.move().start());
        String also = Times.others(viewer, asked.move().start()).orElse("");
        boolean mine = asked.assents().containsKey(viewer.me());
        Div answers = Layout.actions();
        if (mine) {
            if (viewer.isMe(asked.by())) {
                answers.add(answer("checkin.move.take-back", new WithdrawMove(id(), original())));
            }
        } else {
            answers.add(answer(
                    "checkin.move.agree",
                    new AgreeMove(id(), original(), asked.move().to())));
            if (!viewer.me().equals(asked.declined())) {
                answers.add(answer("checkin.move.keep", new DeclineMove(id(), original())));
            }
        }
        Div asks = new Div(Type.meta2((said(asked, mine, time) + " " + also).strip()), answers);
        asks.addClassName("asked");
        return asks;
    }

    private String said(AskedMove asked, boolean mine, String time) {
        if (asked.declined() != null && !viewer.isMe(asked.declined())) {
            return t("checkin.move.declined", viewer.name(asked.declined()), time);
        }
        return mine
                ? t("checkin.move.waits", time, viewer.other())
                : t("checkin.move.asked", viewer.name(asked.by()), time);
    }

    private Button answer(String words, ScheduleCommand command) {
        return Buttons.plain(t(words), _ -> desk.send(command));
    }

    private ScheduleId id() {
        return schedule.id();
    }

    private LocalDateTime original() {
        return occurrence.id().original();
    }
}
