package app.twofold.ui.checkin.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Words;
import app.twofold.domain.checkin.schedule.ScheduleCommand.AgreeMove;
import app.twofold.domain.checkin.schedule.ScheduleCommand.AgreeSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.DeclineMove;
import app.twofold.domain.checkin.schedule.ScheduleCommand.DeclineSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.PauseSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.ProposeMove;
import app.twofold.domain.checkin.schedule.ScheduleCommand.Skip;
import app.twofold.domain.checkin.schedule.ScheduleStatus;
import app.twofold.migrations.TestClock;
import app.twofold.ui.kit.form.ClockPicker;
import app.twofold.ui.kit.form.DayPicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("days")
class ScheduleViewTest extends CheckinViewTest {

    private final LocalDateTime later = first.plusDays(1);

    @Test
    void aProposedPlanHoldsWhenTheOtherHasAgreedToIt() {
        proposedBySam();
        open();
        assertThat(says("Has not answered")).isTrue();

        press("Agree to this plan");

        until(() -> says("You both agreed to this"));
        assertThat(now().status(TestClock.now())).isEqualTo(ScheduleStatus.AGREED);
        assertThat(offers("Agree to this plan")).isFalse();
    }

    @Test
    void theOthersYesShowsWithoutReloading() {
        proposedByAlex();
        open();
        assertThat(says("Waiting for an answer, no rush")).isTrue();

        sam(new AgreeSchedule(schedule, 1));

        until(() -> says("You both agreed to this"));
    }

    @Test
    void notNowComesWithAReasonIfOneLikes() {
        proposedBySam();
        open();
        press("Not now");
        test(find(TextArea.class).single()).setValue("After the exams, please.");

        pressInDialog("Not now");

        until(() -> says("You said not now"));
        assertThat(now().proposal().declined().reason().value()).isEqualTo("After the exams, please.");
    }

    @Test
    void theOthersNotNowShowsItsReason() {
        proposedByAlex();
        open();

        sam(new DeclineSchedule(schedule, 1, new Words("After the exams, please.")));

        until(() -> says("Sam says not now") && says("After the exams, please."));
    }

    @Test
    void oneTakesBackAYesUntilTheOtherHasAgreed() {
        proposedByAlex();
        open();

        press("Take back my yes");

        until(() -> offers("Agree to this plan"));
        assertThat(now().proposal().assents()).isEmpty();
    }

    @Test
    void anotherTimeIsAskedAndMovesWhenBothHaveAgreed() {
        agreed();
        open();
        press("Another time");
        find(DayPicker.class).single().setValue(later.toLocalDate());
        find(ClockPicker.class).single().setValue(LocalTime.of(20, 0));

        pressInDialog("Suggest this time");

        until(() -> offers("Take it back"));
        sam(new AgreeMove(schedule, first, later.with(LocalTime.of(20, 0))));
        until(() -> says("Moved to this time by both of you"));
    }

    @Test
    void refusesToSuggestTheTimeThatStands() {
        agreed();
        open();
        press("Another time");

        pressInDialog("Suggest this time");

        assertThat(find(DayPicker.class).single().getErrorMessage()).isEqualTo("That is already the planned time.");
        assertThat(now().overrides().askedMoves()).isEmpty();
    }

    @Test
    void anAskedMoveCanBeAgreedToOrKept() {
        agreed();
        sam(new ProposeMove(schedule, first, later));
        open();
        assertThat(offers("Keep the time")).isTrue();

        press("Agree to the new time");

        until(() -> says("Moved to this time by both of you"));
    }

    @Test
    void theOtherMayRatherKeepTheTime() {
        agreed();
        open();
        people.does(alexSeat, new ProposeMove(schedule, first, later));

        sam(new DeclineMove(schedule, first));

        until(() -> find(Paragraph.class).all().stream()
                .anyMatch(line -> line.getText().startsWith("Sam would rather keep the time than meet ")));
    }

    @Test
    void oneIsEnoughToLeaveOneOutAndOnlyThatOneTakesItBack() {
        agreed();
        open();

        press("Skip this one");

        until(() -> says("Skipped by you"));
        press("Keep it after all");
        until(() -> !says("Skipped by you"));
        sam(new Skip(schedule, first));
        until(() -> says("Skipped by Sam"));
        assertThat(offers("Keep it after all")).isFalse();
    }

    @Test
    void onlyTheNextOneIsPreparedFromHere() {
        agreed();
        open();

        assertThat(find(Anchor.class).all().stream()
                        .filter(link -> link.getText().equals("Prepare privately")))
                .singleElement()
                .satisfies(link -> assertThat(link.getHref()).endsWith("/prepare"));
    }

    @Test
    void oneIsEnoughToPauseAndTheOtherSeesIt() {
        agreed();
        open();

        sam(new PauseSchedule(schedule, null));

        until(() -> says("Sam has paused"));
        assertThat(offers("End my pause")).isFalse();
    }

    @Test
    void onesOwnPauseIsEndedByOneself() {
        agreed();
        open();
        press("Pause");
        pressInDialog("Pause");

        until(() -> says("You have paused"));
        press("End my pause");

        until(() -> says("You both agreed to this"));
    }

    @Test
    void endsForGoodAfterOneWasAskedAgain() {
        agreed();
        open();
        press("End it");
        assertThat(says("You both agreed to this")).isTrue();

        pressInDialog("End it");

        until(() -> says("This has ended"));
    }
}
