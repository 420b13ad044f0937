package app.twofold.ui.win;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.win.About;
import app.twofold.domain.win.Win;
import app.twofold.ui.kit.Owner;
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

    static WinFace of(Win win, Reader reader) {
        boolean mine = reader.isMe(win.by());
        LocalDate today = reader.dates().today();
        boolean loggedToday = reader.dates().dayOf(win.at()).equals(today);
        return new WinFace(
                win,
                author(win, reader),
                reader.names(),
                win.about() == About.US ? Owner.US : reader.owner(win.by()),
                meta(win, reader),
                mine,
                mine && loggedToday,
                !win.on().isBefore(today.minusDays(1)));
    }

    private static String author(Win win, Reader reader) {
        return win.about() == About.US && !reader.couple().isSolo() ? t("win.both") : reader.name(win.by());
    }

    private static String meta(Win win, Reader reader) {
        String what = WinWords.of(win.kind());
        String when = reader.dates().dayOf(win.at()).equals(win.on())
                ? t("win.meta", what, reader.dates().time(win.at()))
                : t("win.meta.later", what, reader.dates().onDay(reader.dates().dayOf(win.at())));
        String by = win.about() == About.US && !reader.couple().isSolo()
                ? t("win.meta.by", when, reader.name(win.by()))
                : when;
        String from = link(win, reader, by).orElse(by);
        return win.correctedAt() == null ? from : t("win.meta.corrected", from);
    }

    private static Optional<String> link(Win win, Reader reader, String by) {
        Optional<String> goal =
                Optional.ofNullable(win.goal()).flatMap(reader::goalTitle).map(title -> t("win.meta.goal", title, by));
        return goal.or(() -> Optional.ofNullable(win.boundary())
                .flatMap(reader::boundaryTitle)
                .map(title -> t("win.meta.boundary", title, by)));
    }
}
