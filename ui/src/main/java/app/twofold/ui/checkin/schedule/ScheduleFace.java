package app.twofold.ui.checkin.schedule;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.checkin.schedule.Schedule;
import app.twofold.domain.checkin.schedule.Schedule.Declined;
import app.twofold.domain.checkin.schedule.Schedule.Pause;
import app.twofold.domain.checkin.schedule.Schedule.Proposal;
import app.twofold.domain.checkin.schedule.ScheduleStatus;
import app.twofold.ui.kit.Mark;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.StateBadge;
import app.twofold.ui.kit.Viewer;
import java.util.Optional;

/// The mark of a schedule, the words beside it, and what there is to say about how the two stand to it.
public record ScheduleFace(Mark.State mark, Owner owner, String words, String title, String text) {

    static ScheduleFace of(Schedule schedule, Viewer viewer) {
        return switch (schedule.status(viewer.dates().now())) {
            case PROPOSED -> proposed(schedule, viewer);
            case NOT_NOW -> notNow(schedule, viewer);
            case AGREED -> agreed(schedule, viewer);
            case PAUSED -> paused(schedule, viewer);
            case ENDED -> resting(t("checkin.state.ended"), t("checkin.card.ended"), t("checkin.card.ended.text"));
            case WITHDRAWN ->
                resting(t("checkin.state.withdrawn"), t("checkin.state.withdrawn"), t("checkin.card.withdrawn.text"));
        };
    }

    StateBadge badge() {
        return new StateBadge(mark, owner, words);
    }

    /// Whether this partner is asked for an answer.
    static boolean asks(Schedule schedule, Viewer viewer) {
        Proposal open = schedule.proposal();
        return open != null && !open.assents().containsKey(viewer.me()) && open.declined() == null;
    }

    private static ScheduleFace proposed(Schedule schedule, Viewer viewer) {
        Proposal open = schedule.proposal();
        if (open == null || open.assents().containsKey(viewer.me())) {
            return new ScheduleFace(
                    Mark.State.SHARED,
                    viewer.owner(viewer.me()),
                    t("checkin.state.by-you"),
                    t("checkin.card.waiting"),
                    t("checkin.with", viewer.other()));
        }
        return new ScheduleFace(
                Mark.State.SHARED,
                viewer.owner(open.by()),
                viewer.isMe(open.by()) ? t("checkin.state.reworked") : t("checkin.state.by", viewer.name(open.by())),
                t("checkin.card.yours"),
                t("checkin.card.yours.text", viewer.other()));
    }

    private static ScheduleFace notNow(Schedule schedule, Viewer viewer) {
        Declined declined =
                schedule.proposal() == null ? null : schedule.proposal().declined();
        if (declined == null) {
            return resting(t("checkin.state.not-now"), t("checkin.state.not-now"), t("checkin.card.not-now.text"));
        }
        String title = viewer.isMe(declined.by())
                ? t("checkin.card.not-now.you")
                : t("checkin.card.not-now", viewer.name(declined.by()));
        String reason = declined.reason().isBlank()
                ? t("checkin.card.not-now.text")
                : declined.reason().value();
        return resting(t("checkin.state.not-now"), title, reason);
    }

    private static ScheduleFace agreed(Schedule schedule, Viewer viewer) {
        if (schedule.proposal() != null) {
            return new ScheduleFace(
                    Mark.State.DISCUSSING,
                    Owner.US,
                    t("checkin.state.change"),
                    t("checkin.card.change"),
                    t("checkin.card.change.text"));
        }
        boolean solo = viewer.isSolo();
        return new ScheduleFace(
                Mark.State.AGREED,
                Owner.US,
                t(solo ? "checkin.state.solo" : "checkin.state.agreed"),
                t(solo ? "checkin.state.solo" : "checkin.card.agreed"),
                t(solo ? "checkin.card.solo.text" : "checkin.card.agreed.text"));
    }

    private static ScheduleFace paused(Schedule schedule, Viewer viewer) {
        Optional<Pause> pause = schedule.pauses().stream()
                .filter(one -> one.holdsAt(viewer.dates().now()))
                .findFirst();
        String text = pause.map(Pause::until)
                .map(until -> t("checkin.card.paused.until", viewer.dates().within(until)))
                .orElseGet(() -> t("checkin.card.paused.text"));
        String title = pause.filter(one -> !viewer.isMe(one.by()))
                .map(one -> t("checkin.card.paused.other", viewer.name(one.by())))
                .orElseGet(() -> t("checkin.card.paused"));
        return resting(t("checkin.state.paused"), title, text);
    }

    private static ScheduleFace resting(String words, String title, String text) {
        return new ScheduleFace(Mark.State.ASIDE, Owner.US, words, title, text);
    }

    public static boolean isOpen(Schedule schedule, Viewer viewer) {
        ScheduleStatus status = schedule.status(viewer.dates().now());
        return status != ScheduleStatus.ENDED && status != ScheduleStatus.WITHDRAWN;
    }
}
