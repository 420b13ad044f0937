package app.twofold.ui.pattern;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.checkin.session.Answer.Numbers;
import app.twofold.domain.pattern.Slider;
import app.twofold.domain.pattern.Slider.Course;
import app.twofold.domain.pattern.Stretch;
import app.twofold.server.plot.LinePlot;
import app.twofold.server.plot.LinePlot.Dot;
import app.twofold.server.plot.LinePlot.Level;
import app.twofold.server.plot.LinePlot.Line;
import app.twofold.server.plot.LinePlot.Point;
import app.twofold.server.plot.LinePlot.Way;
import app.twofold.server.plot.Plot;
import app.twofold.server.plot.Whose;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One label as a plot, as a table, and in words.
record SliderReading(Slider slider, Look look) {

    private static final int HEIGHT = 224;

    /// How much taller a plot is with numbered marks below it.
    private static final int OF_MARKS = 26;

    private static final List<Level> LEVELS = List.of(new Level(10, "10"), new Level(5, "5"), new Level(0, "0"));

    /// Whether there is too little for a line: all numbers are of one day.
    boolean isOneDay() {
        return slider.days().size() < 2;
    }

    String oneDay() {
        LocalDate on = slider.days().getFirst();
        String numbers = slider.courses().stream()
                .map(course -> t("history.patterns.sliders.one.number", name(course), listed(course.points())))
                .collect(Collectors.joining(" "));
        return t("history.patterns.sliders.one", look.date(on), numbers);
    }

    Plot plot() {
        List<Line> lines = slider.courses().stream()
                .map(course -> new Line(whose(course), Way.SOFT, runs(course)))
                .toList();
        TurnMarks marks = marks();
        int height = HEIGHT + (marks.isEmpty() ? 0 : OF_MARKS);
        return look.shaded(
                new LinePlot(days(), Numbers.MAX, LEVELS, lines, marks.points(), height, look.locale(), words()));
    }

    /// What the numbered marks in the plot stand for, in their order; empty without any.
    List<String> notes() {
        return marks().points().stream().map(Point::words).toList();
    }

    Grid grid() {
        TurnMarks marks = marks();
        List<String> head = new ArrayList<>(List.of(t("history.patterns.day")));
        slider.courses().forEach(course -> head.add(name(course)));
        if (!marks.isEmpty()) {
            head.add(t("history.patterns.turns"));
        }
        List<List<String>> rows = Stream.concat(slider.days().stream(), marks.days().stream())
                .distinct()
                .sorted()
                .map(day -> row(day, marks))
                .toList();
        return new Grid(head, rows);
    }

    private List<String> row(LocalDate day, TurnMarks marks) {
        List<String> row = new ArrayList<>(List.of(look.date(day)));
        slider.courses().forEach(course -> row.add(listed(course.on(day))));
        if (!marks.isEmpty()) {
            row.add(marks.on(day));
        }
        return row;
    }

    private TurnMarks marks() {
        return TurnMarks.within(days(), look);
    }

    private List<List<Dot>> runs(Course course) {
        return course.runs().stream()
                .map(run -> run.stream().map(point -> dot(course, point)).toList())
                .toList();
    }

    private Dot dot(Course course, Slider.Point point) {
        String title = t("history.patterns.slider.dot", name(course), look.date(point.on()), point.value());
        return new Dot(point.on(), point.value(), title);
    }

    /// The same for all labels, so that one can go through them.
    private Stretch days() {
        return Slider.span(look.patterns().sliders());
    }

    private String words() {
        String each = slider.courses().stream().map(this::words).collect(Collectors.joining(" "));
        Stretch days = days();
        return t(
                "history.patterns.slider.alt",
                slider.label().value(),
                look.date(days.first()),
                look.date(days.last()),
                each);
    }

    private String words(Course course) {
        var values = course.points().stream().mapToInt(Slider.Point::value).summaryStatistics();
        return t(
                "history.patterns.slider.course",
                name(course),
                course.points().size(),
                course.points().getFirst().value(),
                course.points().getLast().value(),
                values.getMin(),
                values.getMax());
    }

    private Whose whose(Course course) {
        return look.viewer()
                .couple()
                .partner(course.person())
                .map(one -> Whose.of(one.side()))
                .orElse(Whose.BOTH);
    }

    private String name(Course course) {
        return look.viewer().name(course.person());
    }

    private static String listed(List<Slider.Point> points) {
        return points.isEmpty()
                ? t("history.patterns.none")
                : points.stream().map(point -> String.valueOf(point.value())).collect(Collectors.joining(", "));
    }
}
