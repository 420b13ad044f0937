package app.twofold.server.sync;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.CheckinId;
import app.twofold.domain.GoalId;
import app.twofold.domain.PersonId;
import app.twofold.domain.Title;
import app.twofold.domain.checkin.template.Label;
import app.twofold.domain.pattern.Facts;
import app.twofold.domain.pattern.GoalCourse;
import app.twofold.domain.pattern.GoalCourse.Often;
import app.twofold.domain.pattern.GoalCourse.Step;
import app.twofold.domain.pattern.GoalCourse.Tally;
import app.twofold.domain.pattern.GoalCourse.Way;
import app.twofold.domain.pattern.Meeting;
import app.twofold.domain.pattern.Noticed;
import app.twofold.domain.pattern.Patterns;
import app.twofold.domain.pattern.Slider;
import app.twofold.domain.pattern.Slider.Course;
import app.twofold.domain.pattern.Slider.Point;
import app.twofold.domain.pattern.Stretch;
import app.twofold.domain.phase.Period;
import app.twofold.domain.phase.Phase;
import app.twofold.domain.win.WinKind;
import app.twofold.server.pattern.PatternsJson;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/// Patterns of every kind are written as the document has them.
class PatternsAnswerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Stretch DAYS = new Stretch(DAY, DAY.plusDays(6));
    private static final GoalId GOAL = new GoalId(new UUID(1, 1));
    private static final Title BOAT = new Title("A boat");

    private final ApiDocument openApi = ApiDocument.read("openapi");

    @Test
    void everyPartIsWrittenAsDocumented() {
        Step step = new Step(DAY, new BigDecimal("2.50"));
        ObjectNode written = PatternsJson.write(patterns(List.of(
                new Way(GOAL, BOAT, DAY, DAY.plusDays(9), BigDecimal.TEN, new Title("€"), List.of(step)),
                new Way(GOAL, BOAT, DAY, DAY.plusDays(9), BigDecimal.TEN, null, List.of(step)),
                new Often(GOAL, BOAT, 2, List.of(new Tally(DAYS, BigDecimal.ONE))))));

        assertThat(openApi.faults(openApi.schema("Patterns"), written)).isEmpty();
        assertThat(written.at("/sliders/0/courses/0/points/0/value").asInt()).isEqualTo(7);
        assertThat(written.at("/weeks/0/thanks").asInt()).isEqualTo(3);
        assertThat(written.at("/goals/0/unit").asString()).isEqualTo("€");
        assertThat(written.at("/goals/1").has("unit")).isFalse();
        assertThat(written.at("/goals/2/planned").asInt()).isEqualTo(2);
        assertThat(written.at("/phases/1/phase").asString()).isEqualTo("in-contact");
        assertThat(written.at("/checkins/1/what").asString()).isEqualTo("held-with-pause");
    }

    private static Patterns patterns(List<GoalCourse> goals) {
        Point point = new Point(new CheckinId(new UUID(3, 1)), DAY, 7);
        Slider slider =
                new Slider(new Label("Calm"), List.of(new Course(new PersonId(new UUID(0, 1)), List.of(point))));
        List<Noticed> noticed = List.of(new Noticed(DAYS, Map.of(WinKind.THANKS, 3)));
        List<Meeting> meetings = List.of(Meeting.Kind.values()).stream()
                .map(kind -> new Meeting(DAY, kind))
                .toList();
        List<Period> phases =
                List.of(new Period(Phase.APART, DAY, DAY), new Period(Phase.IN_CONTACT, DAY.plusDays(1), null));
        return new Patterns(
                DAYS, List.of(slider), noticed, noticed, goals, meetings, List.of(), phases, new Facts(2, 1, 1, 0));
    }
}
