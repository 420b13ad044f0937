package app.twofold.ui.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.CheckinId;
import app.twofold.domain.ScheduleId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.checkin.schedule.OccurrenceId;
import app.twofold.domain.checkin.schedule.Plan;
import app.twofold.domain.checkin.schedule.Recurrence;
import app.twofold.domain.checkin.schedule.ScheduleCommand.AgreeSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.ProposeSchedule;
import app.twofold.domain.checkin.session.Answer;
import app.twofold.domain.checkin.template.BuiltIn;
import app.twofold.domain.checkin.template.PromptId;
import app.twofold.domain.checkin.template.TemplateRef;
import app.twofold.server.CommandResult;
import app.twofold.ui.checkin.schedule.CheckinViewTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A check-in for which somebody has begun to prepare stands first on their Today and on their Check-ins. The other
/// learns nothing of it.
class PreparedCheckinTest extends CheckinViewTest {

    private static final String BEGUN = "You have begun to prepare. Only you see this.";

    private final ScheduleId later = new ScheduleId(UUID.randomUUID());
    private final LocalDateTime laterStart = first.plusDays(5);

    @BeforeEach
    void oneInThreeDaysAndOneInEight() {
        agreed();
        Plan plan = new Plan(
                new Title("A longer look back"),
                new TemplateRef.Supplied(BuiltIn.MONTHLY),
                laterStart,
                BERLIN,
                new Recurrence("FREQ=MONTHLY"),
                Duration.ofMinutes(40),
                Plan.USUAL_WINDOW,
                List.of());
        people.does(alexSeat, new ProposeSchedule(later, plan));
        sam(new AgreeSchedule(later, 1));
    }

    @Test
    void showsAtOnceWhatIsBegunOnAnotherScreen() {
        for (String page : List.of("", "check-ins")) {
            navigate(page, Div.class);
            assertThat(firstWay()).isEqualTo(preparation(nextOne()));
        }
        assertThat(says(BEGUN)).isFalse();

        begin(nextOne());

        until(() -> says(BEGUN));
        assertThat(says("Go on preparing")).isTrue();
        assertThat(ways()).containsOnlyOnce(preparation(nextOne()));
    }

    @Test
    void standsBeforeOneThatComesEarlier() {
        begin(laterOne());

        for (String page : List.of("", "check-ins")) {
            navigate(page, Div.class);
            until(() -> firstWay().equals(preparation(laterOne())));
            assertThat(ways()).contains(preparation(nextOne()));
            assertThat(find(Anchor.class).all().stream()
                            .filter(way -> way.getHref().startsWith("check-ins/"))
                            .filter(way -> way.hasClassName("is-primary")))
                    .hasSize(1);
        }
    }

    @Test
    void theOtherLearnsNothingOfIt() {
        begin(laterOne());
        inTheBrowserOf(sam);

        for (String page : List.of("", "check-ins")) {
            navigate(page, Div.class);
            assertThat(firstWay()).isEqualTo(preparation(nextOne()));
            assertThat(says(BEGUN)).isFalse();
            assertThat(ways()).doesNotContain(preparation(laterOne()));
        }
    }

    private void begin(CheckinId checkin) {
        PromptId thanks = new PromptId("thanks");
        assertThat(people.keeps(alexSeat, checkin, thanks, new Answer.Said(new Words("For the soup"))))
                .isInstanceOf(CommandResult.Done.class);
    }

    private CheckinId nextOne() {
        return new OccurrenceId(schedule, first).checkin();
    }

    private CheckinId laterOne() {
        return new OccurrenceId(later, laterStart).checkin();
    }

    private static String preparation(CheckinId checkin) {
        return "check-ins/" + checkin + "/prepare";
    }

    private String firstWay() {
        return ways().stream()
                .filter(way -> way.endsWith("/prepare"))
                .findFirst()
                .orElse("");
    }

    private List<String> ways() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
