package app.twofold.domain.pattern;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.SAM;
import static app.twofold.domain.pattern.Past.FOUNDED;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.CheckinId;
import app.twofold.domain.PersonId;
import app.twofold.domain.checkin.template.BuiltIn;
import app.twofold.domain.checkin.template.Label;
import app.twofold.domain.pattern.Slider.Course;
import app.twofold.domain.pattern.Slider.Point;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SliderTest {

    private final Past past = new Past();

    @Test
    void thereIsNoneBeforeAnybodyHasGivenANumber() {
        assertThat(sliders()).isEmpty();
    }

    @Test
    void eachHasTheirOwnNumbersByTheirDays() {
        past.on(FOUNDED.plusDays(7)).both("Calm", 3, 8).on(FOUNDED.plusDays(14)).both("Calm", 5, 6);

        assertThat(sliders()).singleElement().satisfies(calm -> {
            assertThat(calm.label()).isEqualTo(new Label("Calm"));
            assertThat(values(calm, ALEX)).containsExactly(3, 5);
            assertThat(values(calm, SAM)).containsExactly(8, 6);
            assertThat(calm.courses().getFirst().points())
                    .extracting(Point::on)
                    .containsExactly(FOUNDED.plusDays(7), FOUNDED.plusDays(14));
        });
    }

    @Test
    void whatIsNotRevealedIsNotInIt() {
        CheckinId open = past.opened(BuiltIn.WEEKLY);
        past.given(open, BuiltIn.WEEKLY, SAM, "Calm", 2);

        assertThat(sliders()).isEmpty();
    }

    @Test
    void aLabelThatOnlyOneUsesHasOneCourse() {
        CheckinId id = past.opened(BuiltIn.WEEKLY);
        past.given(id, BuiltIn.WEEKLY, SAM, "Trust", 7)
                .revealed(id, BuiltIn.WEEKLY)
                .ended(id);

        assertThat(sliders())
                .singleElement()
                .satisfies(trust ->
                        assertThat(trust.courses()).extracting(Course::person).containsExactly(SAM));
    }

    @Test
    void aLabelThatCameLaterComesAfterAndBeginsWhereItBegan() {
        past.both("Trust", 4, 4);
        CheckinId pace = past.on(FOUNDED.plusDays(20)).opened(BuiltIn.PACE_CHECK);
        past.given(pace, BuiltIn.PACE_CHECK, ALEX, "At ease", 6)
                .revealed(pace, BuiltIn.PACE_CHECK)
                .ended(pace);

        assertThat(sliders()).extracting(slider -> slider.label().value()).containsExactly("Trust", "At ease");
        assertThat(sliders().getLast().courses().getFirst().points())
                .extracting(Point::on)
                .containsExactly(FOUNDED.plusDays(20));
    }

    @Test
    void numbersFromBeforeTheStretchStayOut() {
        past.both("Calm", 1, 1).on(FOUNDED.plusDays(180)).both("Calm", 9, 9);

        List<Slider> shown =
                past.patterns(Reach.TWELVE_WEEKS, FOUNDED.plusDays(181)).sliders();

        assertThat(values(shown.getFirst(), ALEX)).containsExactly(9);
    }

    @Test
    void noLineLeadsAcrossALongGap() {
        LocalDate later = FOUNDED.plusDays(Course.MAX_GAP_DAYS);
        past.both("Calm", 1, 1).on(later).both("Calm", 2, 2);
        past.on(later.plusDays(Course.MAX_GAP_DAYS + 1L)).both("Calm", 3, 3);

        Course alex = past.patterns(Reach.EVERYTHING, FOUNDED.plusDays(200))
                .sliders()
                .getFirst()
                .courses()
                .getFirst();

        assertThat(alex.runs())
                .extracting(run -> run.stream().map(Point::value).toList())
                .containsExactly(List.of(1, 2), List.of(3));
    }

    private List<Slider> sliders() {
        return past.patterns(Reach.TWELVE_WEEKS, FOUNDED.plusDays(30)).sliders();
    }

    private static List<Integer> values(Slider slider, PersonId person) {
        return slider.courses().stream()
                .filter(course -> course.person().equals(person))
                .flatMap(course -> course.points().stream())
                .map(Point::value)
                .toList();
    }
}
