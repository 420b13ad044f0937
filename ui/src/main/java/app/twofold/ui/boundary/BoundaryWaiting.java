package app.twofold.ui.boundary;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.PersonId;
import app.twofold.domain.boundary.Boundary;
import app.twofold.domain.boundary.Repair;
import app.twofold.domain.boundary.Version;
import app.twofold.domain.couple.CoupleState;
import app.twofold.ui.feature.Waiting;
import app.twofold.ui.feature.Waiting.Reason;
import app.twofold.ui.kit.Mark.State;
import app.twofold.ui.kit.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/// What one partner is asked for about boundaries and repairs. Who has asked to discuss, has said "not now" today, or
/// has taken an assent back, is not asked.
final class BoundaryWaiting {

    private static final Reason SAY_BACK = new Reason("today.boundary", "today.read", State.SHARED);
    private static final Reason SAY_BACK_REWORDED = new Reason("today.boundary.reworded", "today.read", State.SHARED);
    private static final Reason SAY_BACK_CHANGE = new Reason("today.boundary.change", "today.read", State.DISCUSSING);
    private static final Reason SAY_BACK_AGAIN = new Reason("today.boundary.missed", "today.read", State.SHARED);
    private static final Reason SAID_BACK = Reason.answered("today.boundary.said-back", "today.read", State.SAIDBACK);
    private static final Reason UNDERSTOOD = new Reason("today.boundary.understood", "today.look", State.UNDERSTOOD);
    private static final Reason REVIEW = Reason.ours("today.boundary.review", "today.look", State.AGREED);
    private static final Reason REPAIR = new Reason("today.repair", "today.read", State.SHARED);
    private static final Reason REPAIR_SAID_BACK =
            Reason.answered("today.repair.said-back", "today.read", State.SAIDBACK);

    private BoundaryWaiting() {}

    static Stream<Waiting> of(Viewer viewer) {
        CoupleState couple = viewer.couple();
        PersonId me = viewer.me();
        LocalDate today = viewer.dates().today();
        Stream<Boundary> boundaries =
                couple.boundaries().byId().values().stream().filter(boundary -> !boundary.isWithdrawn());
        Stream<Repair> repairs = couple.boundaries().repairs().values().stream().filter(Repair::isOpen);
        return couple.isSolo()
                ? boundaries.flatMap(boundary -> review(boundary, me, today).stream())
                : Stream.concat(
                        boundaries.flatMap(boundary ->
                                Stream.concat(talk(boundary, me).stream(), review(boundary, me, today).stream())),
                        repairs.flatMap(repair -> repair(repair, viewer).stream()));
    }

    private static Optional<Waiting> talk(Boundary boundary, PersonId me) {
        Version version = boundary.latest();
        if (boundary.discussions().containsKey(me)) {
            return Optional.empty();
        }
        boolean mine = version.by().equals(me);
        return switch (version.stage()) {
            case SHARED -> mine ? Optional.empty() : Optional.of(sayBack(boundary, version));
            case SAID_BACK ->
                version.talk().waiting().filter(_ -> mine).map(said -> about(boundary, SAID_BACK, said.at()));
            case UNDERSTOOD ->
                Optional.ofNullable(version.talk().understoodAt())
                        .filter(_ -> !version.assents().containsKey(me)
                                && !version.takenBack().contains(me))
                        .map(at -> about(boundary, UNDERSTOOD, at));
            case AGREED -> Optional.empty();
        };
    }

    private static Waiting sayBack(Boundary boundary, Version version) {
        return version.talk()
                .latest()
                .map(said -> about(boundary, SAY_BACK_AGAIN, said.at()))
                .orElseGet(() -> about(boundary, words(boundary), version.at()));
    }

    private static Reason words(Boundary boundary) {
        if (boundary.beside() != null) {
            return SAY_BACK_CHANGE;
        }
        return boundary.standing().number() == 1 ? SAY_BACK : SAY_BACK_REWORDED;
    }

    private static Optional<Waiting> review(Boundary boundary, PersonId me, LocalDate today) {
        return boundary.isReviewDue(today) && boundary.isOwnedBy(me)
                ? Optional.of(about(boundary, REVIEW, boundary.at()))
                : Optional.empty();
    }

    private static Optional<Waiting> repair(Repair repair, Viewer viewer) {
        String title = viewer.couple()
                .boundaries()
                .find(repair.boundary())
                .map(found -> found.standing().wording().title().value())
                .orElseGet(() -> t("today.repair.gone"));
        String path = BoundaryLink.path(repair.id());
        boolean mine = viewer.isMe(repair.by());
        if (mine) {
            return repair.talk().waiting().map(said -> new Waiting(REPAIR_SAID_BACK, path, title, said.at()));
        }
        boolean notToday = repair.postponedAt() != null
                && viewer.dates()
                        .dayOf(repair.postponedAt())
                        .equals(viewer.dates().today());
        boolean myTurn =
                !repair.talk().isUnderstood() && repair.talk().waiting().isEmpty();
        return myTurn && !notToday ? Optional.of(new Waiting(REPAIR, path, title, repair.at())) : Optional.empty();
    }

    private static Waiting about(Boundary boundary, Reason reason, Instant since) {
        String title = boundary.standing().wording().title().value();
        return new Waiting(reason, BoundaryLink.path(boundary.id()), title, since);
    }
}
