package app.twofold.server.takeout;

import app.twofold.domain.checkin.session.Answer.Numbers;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Partner;
import app.twofold.domain.pattern.GoalCourse.Often;
import app.twofold.domain.pattern.GoalCourse.Way;
import app.twofold.domain.pattern.Meeting;
import app.twofold.domain.pattern.Noticed;
import app.twofold.domain.pattern.Slider;
import app.twofold.domain.pattern.Slider.Course;
import app.twofold.domain.pattern.Stretch;
import app.twofold.server.plot.BarPlot;
import app.twofold.server.plot.BarPlot.Bar;
import app.twofold.server.plot.Ink;
import app.twofold.server.plot.LinePlot;
import app.twofold.server.plot.LinePlot.Dot;
import app.twofold.server.plot.LinePlot.Level;
import app.twofold.server.plot.LinePlot.Line;
import app.twofold.server.plot.LinePlot.Point;
import app.twofold.server.plot.MeetingPlot;
import app.twofold.server.plot.Plot;
import app.twofold.server.plot.Whose;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The plots of a book. Nobody points at a mark on paper, so that marks have no words of their own.
record BookPlots(CoupleState state) {

    private static final double WIDTH = 520;
    private static final int SLIDER_HEIGHT = 180;
    private static final int BARS_HEIGHT = 130;
    private static final int GOAL_HEIGHT = 170;
    private static final String NO_WORDS = "";
    private static final List<Level> LEVELS = List.of(new Level(10, "10"), new Level(5, "5"), new Level(0, "0"));

    void draw(Plot plot, Pages pages) throws IOException {
        pages.drawing(plot.draw(WIDTH), Ink.of(state));
    }

    Plot slider(Slider slider, Stretch days, List<Point> points) {
        List<Line> lines = slider.courses().stream().map(this::line).toList();
        return new LinePlot(days, Numbers.MAX, LEVELS, lines, points, SLIDER_HEIGHT, Locale.ENGLISH, NO_WORDS);
    }

    private Line line(Course course) {
        Whose whose =
                state.partner(course.person()).map(Partner::side).map(Whose::of).orElse(Whose.BOTH);
        List<List<Dot>> runs = course.runs().stream()
                .map(run -> run.stream()
                        .map(point -> dot(point.on(), point.value()))
                        .toList())
                .toList();
        return new Line(whose, LinePlot.Way.SOFT, runs);
    }

    Plot noticed(List<Noticed> months) {
        List<Bar> bars =
                months.stream().map(month -> bar(month.total(), month.during())).toList();
        return new BarPlot(bars, null, BARS_HEIGHT, NO_WORDS);
    }

    Plot meetings(List<Meeting> meetings, Stretch days) {
        List<MeetingPlot.Dot> dots = meetings.stream()
                .map(meeting -> new MeetingPlot.Dot(meeting, NO_WORDS))
                .toList();
        return new MeetingPlot(days, dots, Locale.ENGLISH, NO_WORDS);
    }

    Plot way(Way way, String target, String nothing) {
        double whole = way.target().doubleValue();
        double top = Math.max(whole, way.most().doubleValue());
        List<Level> levels = List.of(new Level(whole, target), new Level(0, nothing));
        Line planned = new Line(
                Whose.BOTH, LinePlot.Way.PLANNED, List.of(List.of(dot(way.start(), 0), dot(way.due(), whole))));
        Stream<Dot> steps =
                way.steps().stream().map(step -> dot(step.on(), step.total().doubleValue()));
        Line gone = new Line(
                Whose.BOTH,
                LinePlot.Way.STAIRS,
                List.of(Stream.concat(Stream.of(dot(way.begin(), 0)), steps).toList()));
        Stretch days = new Stretch(way.begin(), way.end());
        return new LinePlot(days, top, levels, List.of(planned, gone), GOAL_HEIGHT, Locale.ENGLISH, NO_WORDS);
    }

    Plot often(Often often) {
        List<Bar> bars = often.periods().stream()
                .map(tally -> bar(tally.count().doubleValue(), tally.during()))
                .toList();
        return new BarPlot(bars, (double) often.planned(), BARS_HEIGHT, NO_WORDS);
    }

    private static Bar bar(double value, Stretch during) {
        boolean isMonth = during.first().plusDays(7).isBefore(during.last());
        String pattern = isMonth ? "LLL uuuu" : "d MMM";
        return new Bar(
                value, DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(during.first()), NO_WORDS);
    }

    private static Dot dot(LocalDate on, double value) {
        return new Dot(on, value, NO_WORDS);
    }
}
