package app.twofold.ui.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.CheckinId;
import app.twofold.domain.Event;
import app.twofold.domain.GoalId;
import app.twofold.domain.PersonId;
import app.twofold.domain.Recorded;
import app.twofold.domain.Title;
import app.twofold.domain.checkin.template.Label;
import app.twofold.domain.couple.CoupleDecider;
import app.twofold.domain.couple.CoupleEvent.CoupleFounded;
import app.twofold.domain.couple.CoupleEvent.PartnerJoined;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Hue;
import app.twofold.domain.couple.Profile;
import app.twofold.domain.pattern.Facts;
import app.twofold.domain.pattern.Patterns;
import app.twofold.domain.pattern.Slider;
import app.twofold.domain.pattern.Slider.Course;
import app.twofold.domain.pattern.Slider.Point;
import app.twofold.domain.pattern.Stretch;
import app.twofold.domain.pattern.Turn;
import app.twofold.domain.phase.Period;
import app.twofold.domain.phase.Phase;
import app.twofold.domain.timeline.Subject;
import app.twofold.server.plot.Picture;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.words.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlotsTest {

    private static final PersonId ALEX = new PersonId(new UUID(0, 1));
    private static final PersonId SAM = new PersonId(new UUID(0, 2));
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant NOW = Instant.parse("2026-06-26T12:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 7);

    @Test
    void eachHasALineAndMarksOfTheirOwn() {
        String svg = page(reading(course(ALEX, 4, 6, 5), course(SAM, 3, 3, 8)));

        assertThat(svg).containsOnlyOnce("stroke=\"var(--tf-a-fill)\" stroke-width=\"2.5\" stroke-linecap=\"round\"/>");
        assertThat(svg)
                .containsOnlyOnce(
                        "stroke=\"var(--tf-b-fill)\" stroke-width=\"2.5\" stroke-linecap=\"round\" stroke-dasharray=\"1 6\"");
        assertThat(svg.split("<title>Alex, ", -1)).hasSize(4);
        assertThat(svg).contains("<title>Sam, 21 April: 8</title>");
    }

    @Test
    void saysInWordsWhatThereIsToSee() {
        assertThat(reading(course(ALEX, 4, 2, 5), course(SAM, 3)).plot().words())
                .isEqualTo("Calm, from 0 to 10, between 7 April and 21 April."
                        + " Alex: 3 numbers, the first 4, the last 5, none below 2 and none above 5."
                        + " Sam: one number, the first 3, the last 3, none below 3 and none above 3.");
    }

    @Test
    void theTableHasEveryNumberAndADashWhereOneGaveNone() {
        Grid grid = reading(course(ALEX, 4, 2), course(SAM, 3)).grid();

        assertThat(grid.head()).containsExactly("Day", "Alex", "Sam");
        assertThat(grid.rows()).containsExactly(List.of("7 April", "4", "3"), List.of("14 April", "2", "–"));
    }

    @Test
    void whatHappenedMeanwhileHasANumberAndARowAndNoReason() {
        Subject walk = new Subject(Subject.Ref.of(new GoalId(new UUID(1, 1))), "A walk");
        Turn reached = new Turn(FIRST.plusDays(3), Turn.Kind.GOAL_REACHED, walk, Set.of(ALEX, SAM));

        SliderReading reading = reading(List.of(reached), course(ALEX, 4, 2), course(SAM, 3));

        assertThat(reading.notes()).containsExactly("10 April: Goal achieved together, “A walk”");
        assertThat(page(reading)).contains(">1</text>");
        assertThat(reading.grid().head()).containsExactly("Day", "Alex", "Sam", "What happened meanwhile");
        assertThat(reading.grid().rows())
                .containsExactly(
                        List.of("7 April", "4", "3", ""),
                        List.of("10 April", "–", "–", "Goal achieved together, “A walk”"),
                        List.of("14 April", "2", "–", ""));
    }

    @Test
    void noLineLeadsAcrossALongGap() {
        Course gap = new Course(ALEX, List.of(point(FIRST, 4), point(FIRST.plusDays(60), 6)));

        String svg = page(reading(gap));

        assertThat(svg.split("fill=\"none\"", -1)).hasSize(3);
        assertThat(svg).doesNotContainPattern("d=\"M[^\"]*C");
    }

    @Test
    void numbersOfOneDayAreASentence() {
        SliderReading one = reading(course(ALEX, 4), course(SAM, 7));

        assertThat(one.isOneDay()).isTrue();
        assertThat(one.oneDay())
                .isEqualTo("One check-in so far, on 7 April. Alex: 4. Sam: 7."
                        + " From the second one on there is a line.");
    }

    @Test
    void aPictureNeedsNoPageAndNamesBoth() {
        String file = new Picture(couple(), true)
                .of("Calm", reading(course(ALEX, 4, 6), course(SAM, 5, 5)).plot());

        assertThat(file)
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"")
                .doesNotContain("var(")
                .contains(">Calm</text>", ">Alex</text>", ">Sam</text>", "#3e8cc2");
    }

    private static String page(SliderReading reading) {
        return reading.plot().draw(898).forPage(reading.plot().words());
    }

    @Test
    void phasesLieBehindWithALineAndTheirWords() {
        Period apart = new Period(Phase.APART, FIRST.minusDays(40), FIRST.plusDays(8));
        Period close = new Period(Phase.TOGETHER, FIRST.plusDays(9), null);

        SliderReading reading = reading(List.of(), List.of(apart, close), course(ALEX, 4, 6, 5));

        assertThat(page(reading))
                .contains(">Apart</text>", ">Together</text>", "<title>Together, from 16 April</title>")
                .containsOnlyOnce("fill=\"var(--h-shade)\"");
        assertThat(reading.plot().words())
                .endsWith("Your stages: Apart, 26 February to 15 April; Together, from 16 April.");
        String file = new Picture(couple(), true).of("Calm", reading.plot());
        assertThat(file).contains(">Together</text>").doesNotContain("var(");
    }

    @Test
    void aNarrowPhaseHasNoWordsButATitle() {
        Period day = new Period(Phase.TAKING_A_BREAK, FIRST.plusDays(3), FIRST.plusDays(3));

        assertThat(page(reading(List.of(), List.of(day), course(ALEX, 4, 6, 5))))
                .contains("<title>Taking a break, 10 April to 10 April</title>")
                .doesNotContain(">Taking a break</text>");
    }

    private static SliderReading reading(Course... courses) {
        return reading(List.of(), courses);
    }

    private static SliderReading reading(List<Turn> turns, Course... courses) {
        return reading(turns, List.of(), courses);
    }

    private static SliderReading reading(List<Turn> turns, List<Period> phases, Course... courses) {
        Slider slider = new Slider(new Label("Calm"), List.of(courses));
        Stretch stretch = new Stretch(FIRST, FIRST.plusDays(80));
        Patterns patterns = new Patterns(
                stretch,
                List.of(slider),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                turns,
                phases,
                new Facts(0, 0, 0, 0));
        return new SliderReading(
                slider,
                new Look(
                        patterns,
                        new Viewer(couple(), ALEX, new Dates(Locale.UK, couple().zone(), NOW)),
                        new Remembered()));
    }

    private static Course course(PersonId person, int... values) {
        return new Course(
                person,
                IntStream.range(0, values.length)
                        .mapToObj(week -> point(FIRST.plusWeeks(week), values[week]))
                        .toList());
    }

    private static Point point(LocalDate on, int value) {
        return new Point(new CheckinId(new UUID(3, on.toEpochDay())), on, value);
    }

    private static CoupleState couple() {
        CoupleState state =
                happened(CoupleState.EMPTY, ALEX, new CoupleFounded(new Title("Us"), BERLIN, profile("Alex", 242)));
        return happened(state, SAM, new PartnerJoined(profile("Sam", 64)));
    }

    private static CoupleState happened(CoupleState state, PersonId by, Event event) {
        return CoupleDecider.evolve(state, new Recorded<>(state.seq() + 1, by, NOW, event));
    }

    private static Profile profile(String name, int hue) {
        return new Profile(new Title(name), new Hue(hue), BERLIN);
    }
}
