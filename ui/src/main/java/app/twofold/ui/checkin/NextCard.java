package app.twofold.ui.checkin;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.CheckinId;
import app.twofold.domain.checkin.Occurrences;
import app.twofold.domain.checkin.Preparation;
import app.twofold.domain.checkin.schedule.Occurrence;
import app.twofold.domain.checkin.schedule.OccurrenceId;
import app.twofold.domain.checkin.schedule.OccurrenceState;
import app.twofold.domain.checkin.schedule.Plan;
import app.twofold.domain.couple.CoupleState;
import app.twofold.ui.checkin.desk.Times;
import app.twofold.ui.checkin.schedule.MoveDialog;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.kit.Buttons;
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
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The next check-in: how near it is, when it is for both, and the way to prepare for it or into it.
final class NextCard extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private transient List<?> shown = List.of();

    NextCard(Desk desk) {
        this.desk = desk;
        setVisible(false);
    }

    /// @param given  the check-ins of which this partner has been reminded
    /// @param begun  the check-ins that this partner prepares for, of which nobody else learns
    /// @param beside whether a check-in that goes on stands above it, which has the main button then
    void refresh(CoupleState state, List<OccurrenceId> given, Set<CheckinId> begun, boolean beside) {
        Viewer viewer = desk.viewer(state);
        List<Ahead> ahead = ahead(state, viewer, given, begun);
        List<?> facts = List.of(
                ahead,
                beside,
                state.partners(),
                viewer.dates().today(),
                ahead.stream().map(one -> name(one.occurrence())).toList());
        if (facts.equals(shown)) {
            return;
        }
        shown = facts;
        removeAll();
        ahead.forEach(one -> add(card(one, viewer, !beside && one.equals(ahead.getFirst()))));
        setVisible(!ahead.isEmpty());
    }

    /// A check-in to come.
    private record Ahead(Occurrence occurrence, boolean reminded, boolean begun) {}

    /// The next one, and before it the one that this partner prepares for, unless the next may be entered already.
    private static List<Ahead> ahead(CoupleState state, Viewer viewer, List<OccurrenceId> given, Set<CheckinId> begun) {
        Instant now = viewer.dates().now();
        Optional<Occurrence> next = Occurrences.next(state.checkins(), now).filter(NextCard::isToCome);
        Optional<Occurrence> prepared = begun.isEmpty()
                ? Optional.empty()
                : Occurrences.between(state.checkins(), now.minus(Plan.MAX_WINDOW), now.plus(Preparation.AHEAD), now)
                        .stream()
                        .filter(NextCard::isToCome)
                        .filter(one -> begun.contains(one.id().checkin()))
                        .findFirst();
        boolean open = next.filter(one -> one.state() == OccurrenceState.OPEN).isPresent();
        return (open ? Stream.of(next, prepared) : Stream.of(prepared, next))
                .flatMap(Optional::stream)
                .distinct()
                .map(one -> new Ahead(
                        one, given.contains(one.id()), begun.contains(one.id().checkin())))
                .toList();
    }

    private static boolean isToCome(Occurrence occurrence) {
        return occurrence.state() == OccurrenceState.UPCOMING || occurrence.state() == OccurrenceState.OPEN;
    }

    private Leaf card(Ahead ahead, Viewer viewer, boolean main) {
        Occurrence occurrence = ahead.occurrence();
        LocalDate day = viewer.dates().dayOf(occurrence.start());
        Div words = new Div(
                label(occurrence, viewer, ahead.reminded()),
                Type.title(Times.own(viewer, occurrence.start())),
                Type.sub(name(occurrence)));
        Times.others(viewer, occurrence.start()).map(Type::meta2).ifPresent(words::add);
        if (ahead.begun()) {
            words.add(Type.note(Icon.LOCK, t("checkin.next.begun")));
        }
        words.add(actions(ahead, viewer, main));
        int days = (int) Math.max(0, ChronoUnit.DAYS.between(viewer.dates().today(), day));
        return Leaf.section(words, new Near(days, "")).by(Owner.US).with("next-checkin");
    }

    private static Span label(Occurrence occurrence, Viewer viewer, boolean reminded) {
        LocalDate day = viewer.dates().dayOf(occurrence.start());
        boolean here = occurrence.state() != OccurrenceState.UPCOMING;
        String words =
                here ? t("checkin.next.open") : t("checkin.next", viewer.dates().in(day));
        Span label = new Span();
        label.addClassName("tf-section");
        if (reminded) {
            label.add(Icon.CLOCK.small(), new Span(t("checkin.next.reminder", words)));
            label.addClassName("tf-key");
        } else {
            label.setText(words);
        }
        return label;
    }

    private Div actions(Ahead ahead, Viewer viewer, boolean main) {
        Occurrence occurrence = ahead.occurrence();
        boolean here = occurrence.state() != OccurrenceState.UPCOMING;
        Anchor prepare = link(
                RoomDoor.preparation(occurrence.id().checkin()),
                Icon.LOCK,
                t(ahead.begun() ? "checkin.next.prepare.on" : "checkin.next.prepare"),
                !here && main);
        Div actions = Layout.actions();
        if (here) {
            actions.add(link(RoomDoor.path(occurrence.id().checkin()), Icon.CHECKINS, t("checkin.next.enter"), main));
        }
        actions.add(prepare);
        actions.add(
                Buttons.quiet(t("checkin.next.move"), _ -> new MoveDialog(desk, occurrence, viewer, () -> {}).open()));
        return actions;
    }

    private static Anchor link(String path, Icon icon, String words, boolean primary) {
        Anchor link = new Anchor(path, icon.small(), new Span(words));
        link.addClassNames("tf-btn", "has-icon");
        link.setClassName("is-primary", primary);
        return link;
    }

    private static String name(Occurrence occurrence) {
        return occurrence.plan().name().value();
    }
}
