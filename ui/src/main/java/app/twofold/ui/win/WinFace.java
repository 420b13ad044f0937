package app.twofold.ui.win;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.GoalId;
import app.twofold.domain.win.About;
import app.twofold.domain.win.Win;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.words.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// All that a card shows of a win; two equal ones look the same.
///
/// @param meta     kind, goal, time
/// @param undoable whether the reader may take it back still
/// @param fresh    whether it is of today or yesterday
record WinFace(
        Win win,
        String author,
        List<String> names,
        Owner owner,
        String meta,
        boolean mine,
        boolean undoable,
        boolean fresh) {

    static WinFace of(Win win, Viewer viewer) {
        boolean mine = viewer.isMe(win.by());
        LocalDate today = viewer.dates().today();
        boolean loggedToday = viewer.dates().dayOf(win.at()).equals(today);
        return new WinFace(
                win,
                author(win, viewer),
                viewer.names(),
                win.content().about() == About.US ? Owner.US : viewer.owner(win.by()),
                meta(win, viewer),
                mine,
                mine && loggedToday,
                !win.on().isBefore(today.minusDays(1)));
    }

    private static String author(Win win, Viewer viewer) {
        return win.content().about() == About.US && !viewer.isSolo() ? t("kit.both") : viewer.name(win.by());
    }

    private static String meta(Win win, Viewer viewer) {
        String what = Named.of("win.kind", win.kind());
        String when = viewer.dates().dayOf(win.at()).equals(win.on())
                ? t("win.meta", what, viewer.dates().time(win.at()))
                : t("win.meta.later", what, viewer.dates().onDay(win.at()));
        String by = win.content().about() == About.US && !viewer.isSolo()
                ? t("win.meta.by", when, viewer.name(win.by()))
                : when;
        String from = link(win, viewer, by).orElse(by);
        return win.correctedAt() == null ? from : t("win.meta.corrected", from);
    }

    static Optional<String> goalTitle(GoalId goal, Viewer viewer) {
        return viewer.couple()
                .goals()
                .find(goal)
                .map(found -> found.wording().title().value());
    }

    private static Optional<String> link(Win win, Viewer viewer, String by) {
        Optional<String> ofGoal = Optional.ofNullable(win.content().goal())
                .flatMap(goal -> goalTitle(goal, viewer))
                .map(title -> t("win.meta.goal", title, by));
        return ofGoal.or(() -> Optional.ofNullable(win.content().boundary())
                .flatMap(viewer.couple().boundaries()::find)
                .map(boundary -> boundary.standing().wording().title().value())
                .map(title -> t("win.meta.boundary", title, by)));
    }
}
