package app.twofold.ui.pattern;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.pattern.GoalCourse.Step;
import app.twofold.domain.pattern.GoalCourse.Way;
import app.twofold.domain.pattern.Stretch;
import app.twofold.server.plot.LinePlot;
import app.twofold.server.plot.LinePlot.Dot;
import app.twofold.server.plot.LinePlot.Level;
import app.twofold.server.plot.LinePlot.Line;
import app.twofold.server.plot.Plot;
import app.twofold.server.plot.Whose;
import app.twofold.ui.words.Numbers;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/// The way of a goal towards a day, as a plot, as a table, and in words.
record WayReading(Way way, Look look) {

    private static final int HEIGHT = 178;

    Plot plot() {
        double target = way.target().doubleValue();
        double top = Math.max(target, way.most().doubleValue());
        List<Level> levels = List.of(new Level(target, with(way.target())), new Level(0, with(BigDecimal.ZERO)));
        Line planned = new Line(
                Whose.BOTH,
                LinePlot.Way.PLANNED,
                List.of(List.of(new Dot(way.start(), 0, ""), new Dot(way.due(), target, ""))));
        Stretch days = new Stretch(way.begin(), way.end());
        return look.shaded(new LinePlot(days, top, levels, List.of(planned, gone()), HEIGHT, look.locale(), words()));
    }

    Grid grid() {
        return new Grid(
                List.of(t("history.patterns.day"), t("history.patterns.goals.so-far")),
                way.steps().stream()
                        .map(step -> List.of(look.date(step.on()), soFar(step)))
                        .toList());
    }

    private Line gone() {
        List<Dot> dots = way.steps().stream()
                .map(step -> new Dot(
                        step.on(),
                        step.total().doubleValue(),
                        t("history.patterns.bar", look.date(step.on()), soFar(step))))
                .toList();
        Dot begin = new Dot(way.begin(), 0, t("history.patterns.bar", look.date(way.begin()), of(BigDecimal.ZERO)));
        return new Line(
                Whose.BOTH,
                LinePlot.Way.STAIRS,
                List.of(Stream.concat(Stream.of(begin), dots.stream()).toList()));
    }

    private String words() {
        Step last = way.steps().getLast();
        return t(
                "history.patterns.goals.way.alt",
                way.title().value(),
                look.date(last.on()),
                soFar(last),
                look.date(way.start()),
                look.date(way.due()));
    }

    private String soFar(Step step) {
        return of(step.total());
    }

    private String of(BigDecimal total) {
        return Numbers.of(total, way.target(), unit());
    }

    private String with(BigDecimal number) {
        return Numbers.with(number, unit());
    }

    private String unit() {
        return way.unit() == null
                ? t("history.patterns.goals.steps")
                : way.unit().value();
    }
}
