package app.twofold.ui.today;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.PersonId;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.goal.Goal;
import app.twofold.domain.goal.Goal.LettingGo;
import app.twofold.domain.goal.Goal.Proposal;
import app.twofold.domain.goal.Status;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.words.PhaseWords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Something that one partner is asked for. Nothing of it is urgent.
///
/// @param path  where it is, without a leading slash
/// @param title what it is about
/// @param since when it began to wait, as near as that is known
record Waiting(Reason reason, String path, String title, Instant since) {

    /// What a partner is asked for.
    enum Reason {
        PROPOSED,
        REWORDED,
        CHANGE,
        ACHIEVED,
        LET_GO,
        TWO_VERSIONS,
        SAY_BACK,
        SAY_BACK_REWORDED,
        SAY_BACK_CHANGE,
        SAY_BACK_AGAIN,
        SAID_BACK,
        UNDERSTOOD,
        REVIEW,
        REPAIR,
        REPAIR_SAID_BACK,
        PLAN,
        PLAN_CHANGE,
        MOVE,
        PAST,
        PHASE
    }

    /// What waits for the one who looks, the latest first.
    static List<Waiting> of(Viewer viewer) {
        CoupleState couple = viewer.couple();
        PersonId me = viewer.me();
        List<Waiting> found = new ArrayList<>();
        for (Goal goal : couple.goals().byId().values()) {
            answer(goal, me).ifPresent(found::add);
            ending(goal, me).ifPresent(found::add);
            versions(goal).ifPresent(found::add);
        }
        BoundaryWaiting.of(viewer).forEach(found::add);
        CheckinWaiting.of(viewer).forEach(found::add);
        past(couple, me).ifPresent(found::add);
        phase(viewer).ifPresent(found::add);
        found.sort(Comparator.comparing(Waiting::since).reversed());
        return List.copyOf(found);
    }

    /// A past out of an archive that the other has offered.
    private static Optional<Waiting> past(CoupleState couple, PersonId me) {
        return Optional.ofNullable(couple.archive())
                .filter(archive -> !archive.isAgreed() && !archive.by().equals(me))
                .map(archive -> new Waiting(Reason.PAST, "history/offered", t("today.past.title"), archive.at()));
    }

    private static Optional<Waiting> phase(Viewer viewer) {
        return Optional.ofNullable(viewer.couple().phases().proposal())
                .filter(open -> !viewer.isMe(open.by()) && !open.isDeclined())
                .map(open -> new Waiting(
                        Reason.PHASE, "phase", PhaseWords.from(open.phase(), open.since(), viewer.dates()), open.at()));
    }

    private static Optional<Waiting> answer(Goal goal, PersonId me) {
        Proposal proposal = goal.proposal();
        if (proposal == null
                || proposal.declined() != null
                || proposal.assents().containsKey(me)
                || goal.status().isEnded()) {
            return Optional.empty();
        }
        if (proposal.by().equals(me)) {
            return Optional.of(about(goal, Reason.REWORDED, goal.touchedAt()));
        }
        Reason reason = goal.agreed() == null ? Reason.PROPOSED : Reason.CHANGE;
        return Optional.of(about(goal, reason, proposal.at()));
    }

    private static Optional<Waiting> ending(Goal goal, PersonId me) {
        LettingGo letting = goal.lettingGo();
        if (goal.status() == Status.LETTING_GO
                && letting != null
                && !letting.by().equals(me)) {
            return Optional.of(about(goal, Reason.LET_GO, letting.at()));
        }
        boolean asked = goal.status() == Status.ACTIVE
                && !goal.calledAchieved().isEmpty()
                && !goal.calledAchieved().contains(me);
        return asked ? Optional.of(about(goal, Reason.ACHIEVED, goal.touchedAt())) : Optional.empty();
    }

    private static Optional<Waiting> versions(Goal goal) {
        boolean open = !goal.notes().seconds().isEmpty()
                || (!goal.seconds().isEmpty() && !goal.status().isEnded());
        return open ? Optional.of(about(goal, Reason.TWO_VERSIONS, goal.touchedAt())) : Optional.empty();
    }

    private static Waiting about(Goal goal, Reason reason, Instant since) {
        return new Waiting(reason, "goals/" + goal.id(), goal.wording().title().value(), since);
    }
}
