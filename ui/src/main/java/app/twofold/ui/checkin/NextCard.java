package app.twofold.ui.checkin;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.checkin.Occurrence;
import app.twofold.domain.checkin.OccurrenceId;
import app.twofold.domain.checkin.OccurrenceState;
import app.twofold.domain.checkin.Occurrences;
import app.twofold.domain.couple.CoupleState;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Near;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.Type;
import app.twofold.ui.shell.RoomDoor;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// The next check-in: how near it is, when it is for both, and the way to prepare for it or into it.
final class NextCard extends Div {

    private static final long serialVersionUID = 1L;

    private final transient CheckinDesk desk;
    private transient List<?> shown = List.of();

    NextCard(CheckinDesk desk) {
        this.desk = desk;
        setVisible(false);
    }

    /// @param given the check-ins of which this partner has been reminded
    /// @param beside whether a check-in that goes on stands above it, which has the main button then
    void refresh(CoupleState state, List<OccurrenceId> given, boolean beside) {
        Pairing pairing = desk.pairing(state);
        Optional<Occurrence> next = Occurrences.next(
                        state.checkins(), pairing.dates().now())
                .filter(occurrence -> occurrence.state() != OccurrenceState.UNDER_WAY);
        boolean reminded = next.map(Occurrence::id).filter(given::contains).isPresent();
        List<?> facts = List.of(
                next, reminded, beside, state.partners(), pairing.dates().today(), next.map(NextCard::name));
        if (facts.equals(shown)) {
            return;
        }
        shown = facts;
        removeAll();
        next.ifPresent(occurrence -> add(card(occurrence, pairing, reminded, beside)));
        setVisible(next.isPresent());
    }

    private Leaf card(Occurrence occurrence, Pairing pairing, boolean reminded, boolean beside) {
        LocalDate day = pairing.dates().dayOf(occurrence.start());
        Div words = new Div(
                label(occurrence, pairing, reminded),
                Type.title(pairing.own(occurrence.start())),
                Type.sub(name(occurrence)));
        pairing.others(occurrence.start()).map(Type::meta2).ifPresent(words::add);
        words.add(actions(occurrence, pairing, beside));
        int days = (int) Math.max(0, ChronoUnit.DAYS.between(pairing.dates().today(), day));
        return Leaf.section(words, new Near(days, "")).by(Owner.US).with("next-checkin");
    }

    private static Span label(Occurrence occurrence, Pairing pairing, boolean reminded) {
        LocalDate day = pairing.dates().dayOf(occurrence.start());
        boolean here = occurrence.state() != OccurrenceState.UPCOMING;
        String words = here
                ? t("checkin.next.open")
                : t("checkin.next", pairing.dates().in(day));
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

    private Div actions(Occurrence occurrence, Pairing pairing, boolean beside) {
        boolean here = occurrence.state() != OccurrenceState.UPCOMING;
        Anchor prepare = link(
                RoomDoor.preparation(occurrence.id().checkin()),
                Icon.LOCK,
                t("checkin.next.prepare"),
                !here && !beside);
        Div actions = Layout.actions();
        if (here) {
            actions.add(
                    link(RoomDoor.path(occurrence.id().checkin()), Icon.CHECKINS, t("checkin.next.enter"), !beside));
        }
        actions.add(prepare);
        if (occurrence.state() != OccurrenceState.UNDER_WAY) {
            actions.add(Buttons.quiet(
                    t("checkin.next.move"), _ -> new MoveDialog(desk, occurrence, pairing, () -> {}).open()));
        }
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
