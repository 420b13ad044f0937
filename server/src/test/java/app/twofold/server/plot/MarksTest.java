package app.twofold.server.plot;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.pattern.Meeting;
import app.twofold.domain.pattern.Stretch;
import app.twofold.server.plot.Bands.Band;
import app.twofold.server.plot.BarPlot.Bar;
import app.twofold.server.plot.LinePlot.Point;
import app.twofold.server.plot.MeetingPlot.Dot;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarksTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 4, 7);

    @Test
    void barsStandOnALineAndAnEmptyWeekHasNone() {
        List<Bar> bars = IntStream.range(0, 12)
                .mapToObj(week -> new Bar(week % 3, "w" + week, "Week " + week))
                .toList();

        String svg = new BarPlot(bars, 2.0, 158, "Bars").draw(486).forPage("Bars");

        assertThat(svg.split("<title>", -1)).hasSize(9);
        assertThat(svg).contains("stroke-dasharray=\"5 5\"").doesNotContain("NaN");
    }

    @Test
    void aPauseAndWhatDidNotTakePlaceHaveShapesOfTheirOwn() {
        List<Dot> dots = List.of(
                new Dot(new Meeting(FIRST, Meeting.Kind.HELD_WITH_PAUSE), "paused"),
                new Dot(new Meeting(FIRST.plusDays(7), Meeting.Kind.NOT_HELD), "not held"),
                new Dot(new Meeting(FIRST.plusDays(9), Meeting.Kind.HELD), "held"));

        String svg = new MeetingPlot(new Stretch(FIRST, FIRST.plusDays(9)), dots, Locale.ENGLISH, "Talks")
                .draw(898)
                .forPage("Talks");

        assertThat(svg.split("<title>paused", -1)).hasSize(3);
        assertThat(svg.split("<title>held", -1)).hasSize(2);
        assertThat(svg).contains("fill=\"var(--tf-paper)\" stroke=\"var(--tf-ink-3)\"");
    }

    @Test
    void whatHappenedHasANumberBelowTheAxisAndWordsInAPicture() {
        List<Point> points = List.of(new Point(FIRST, "A <goal>"), new Point(FIRST, "Again"));
        LinePlot plot = new LinePlot(
                new Stretch(FIRST, FIRST.plusDays(9)), 10, List.of(), List.of(), points, 200, Locale.ENGLISH, "Calm");

        String svg = plot.draw(486).forPage("Calm");

        assertThat(svg).contains(">1</text>", ">2</text>", "<title>A &lt;goal&gt;</title>");
        assertThat(plot.notes()).containsExactly("1 · A <goal>", "2 · Again");
    }

    @Test
    void bandsBeginWithinTheBarOfTheirDayAndAreClippedToThePlot() {
        List<Stretch> weeks = IntStream.range(0, 4)
                .mapToObj(week -> new Stretch(FIRST.plusWeeks(week), FIRST.plusDays(week * 7 + 6)))
                .toList();
        List<Bar> bars = weeks.stream().map(_ -> new Bar(1, "w", "Week")).toList();
        Bands bands = new Bands(List.of(
                new Band(FIRST.minusDays(90), FIRST.minusDays(60), "Long ago", "long ago"),
                new Band(FIRST.minusDays(9), FIRST.plusDays(13), "Before", "before"),
                new Band(FIRST.plusDays(14), null, "Since", "since")));

        Shaded shaded = Shaded.of(new BarPlot(bars, null, 158, "Bars"), weeks, bands, "Since then.");
        String svg = shaded.draw(400).forPage(shaded.words());

        assertThat(svg)
                .contains(">Before</text>", ">Since</text>", "M200 0H400V156H200Z", "aria-label=\"Bars Since then.\"")
                .doesNotContain("long ago");
        assertThat(svg.split("<line x1=\"200\" y1=\"0\"", -1)).hasSize(2);
    }
}
