package app.twofold.ui.pattern;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.pattern.Stretch;
import app.twofold.domain.pattern.Turn;
import app.twofold.server.plot.LinePlot.Point;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// What the two reached, agreed and closed while a plot goes on, as numbered marks. When, and never what came of it.
///
/// @param turns by their day
record TurnMarks(List<Turn> turns, Look look) {

    static TurnMarks within(Stretch days, Look look) {
        return new TurnMarks(Turn.beside(look.patterns().turns(), days), look);
    }

    boolean isEmpty() {
        return turns.isEmpty();
    }

    List<Point> points() {
        return turns.stream()
                .map(turn -> new Point(turn.on(), t("history.patterns.bar", look.date(turn.on()), words(turn))))
                .toList();
    }

    List<LocalDate> days() {
        return turns.stream().map(Turn::on).distinct().toList();
    }

    /// What happened on a day; empty for nothing.
    String on(LocalDate day) {
        return turns.stream()
                .filter(turn -> turn.on().equals(day))
                .map(this::words)
                .collect(Collectors.joining("; "));
    }

    private String words(Turn turn) {
        return t("history.turn.of", TurnsCard.what(turn, look.viewer()), TurnsCard.title(turn));
    }
}
