package app.twofold.ui.checkin;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.checkin.Occurrences;
import app.twofold.domain.checkin.schedule.Occurrence;
import app.twofold.domain.checkin.schedule.OccurrenceState;
import app.twofold.ui.checkin.desk.Times;
import app.twofold.ui.checkin.schedule.MoveDialog;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// A check-in that nobody entered: no blame, and one tap to find a new time.
final class MissedCard {

    private static final Duration MOVABLE = Duration.ofDays(14);
    private static final Duration LONGEST_WINDOW = Duration.ofDays(7);

    private MissedCard() {}

    /// The missed ones that may still be moved and for which no move is asked, the latest first.
    static List<Occurrence> missed(Viewer viewer) {
        Instant now = viewer.dates().now();
        var checkins = viewer.couple().checkins();
        return Occurrences.between(checkins, now.minus(MOVABLE).minus(LONGEST_WINDOW), now, now).stream()
                .filter(one -> one.state() == OccurrenceState.MISSED)
                .filter(one -> now.isBefore(one.closesAt().plus(MOVABLE)))
                .filter(one -> checkins.schedules()
                        .find(one.id().schedule())
                        .filter(schedule -> schedule.agreed() != null
                                && !schedule.overrides()
                                        .askedMoves()
                                        .containsKey(one.id().original()))
                        .isPresent())
                .toList()
                .reversed();
    }

    static Leaf of(Desk desk, Occurrence occurrence, Viewer viewer) {
        Div words = new Div(
                Type.heading2(t("checkin.missed", Times.own(viewer, occurrence.start()))),
                Type.meta2(t("checkin.missed.text")));
        return Leaf.section(Layout.item(
                        words,
                        Buttons.plain(
                                t("checkin.missed.move"),
                                _ -> new MoveDialog(desk, occurrence, viewer, () -> {}).open())))
                .flat()
                .tight()
                .with("missed");
    }
}
