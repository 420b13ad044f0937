package app.twofold.ui.pattern;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.pattern.GoalCourse.Often;
import app.twofold.domain.pattern.GoalCourse.Tally;
import app.twofold.server.plot.BarPlot;
import app.twofold.server.plot.BarPlot.Bar;
import app.twofold.server.plot.Plot;
import app.twofold.ui.words.Numbers;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/// A goal of so many times in every week or month, as a plot, as a table, and in words.
record OftenReading(Often often, Look look) {

    private static final int HEIGHT = 158;

    Plot plot() {
        List<Bar> bars = often.periods().stream().map(this::bar).toList();
        return look.shaded(
                new BarPlot(bars, (double) often.planned(), HEIGHT, words()),
                often.periods().stream().map(Tally::during).toList());
    }

    Grid grid() {
        return new Grid(
                List.of(
                        t("history.patterns.time"),
                        t("history.patterns.goals.times"),
                        t("history.patterns.goals.planned")),
                often.periods().stream()
                        .map(tally -> List.of(
                                look.name(tally.during()),
                                Numbers.plain(tally.count()),
                                String.valueOf(often.planned())))
                        .toList());
    }

    private Bar bar(Tally tally) {
        String title = t("history.patterns.bar", look.name(tally.during()), Numbers.plain(tally.count()));
        return new Bar(tally.count().doubleValue(), NoticedCard.label(tally.during(), look.locale()), title);
    }

    private String words() {
        List<BigDecimal> counts = often.periods().stream()
                .map(Tally::count)
                .sorted(Comparator.naturalOrder())
                .toList();
        return t(
                "history.patterns.goals.often.alt",
                often.title().value(),
                look.name(often.periods().getFirst().during()),
                look.name(often.periods().getLast().during()),
                Numbers.plain(counts.getFirst()),
                Numbers.plain(counts.getLast()),
                often.planned());
    }
}
