package app.twofold.ui.checkin.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.checkin.schedule.Plan;
import app.twofold.domain.checkin.schedule.Recurrence;
import app.twofold.domain.checkin.schedule.Schedule;
import app.twofold.domain.checkin.template.BuiltIn;
import app.twofold.domain.checkin.template.TemplateRef;
import app.twofold.ui.kit.form.ClockPicker;
import app.twofold.ui.kit.form.DayPicker;
import app.twofold.ui.kit.form.TimeZoneField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class NewScheduleViewTest extends CheckinViewTest {

    @Test
    void proposesASundayEveningEveryWeekWithOneTap() {
        navigate(NewScheduleView.class);

        press("Propose to Sam");

        assertThat(getCurrentView()).isInstanceOf(ScheduleView.class);
        Plan plan = onlyOne().plan();
        assertThat(plan.name().value()).isEqualTo("Weekly check-in");
        assertThat(plan.start().getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(plan.start().toLocalTime()).isEqualTo(LocalTime.of(19, 30));
        assertThat(plan.recurrence()).isEqualTo(new Recurrence("FREQ=WEEKLY;BYDAY=SU"));
        assertThat(plan.reminders()).containsExactly(Duration.ofDays(1), Duration.ofHours(1));
        assertThat(onlyOne().agreed()).isNull();
    }

    @Test
    void saysWhatIsMissingAndProposesNothing() {
        navigate(NewScheduleView.class);
        test(field("What you call it")).setValue("");
        day().clear();
        time().clear();

        press("Propose to Sam");

        assertThat(field("What you call it").getErrorMessage()).isEqualTo("Please fill this in.");
        assertThat(day().isInvalid()).isTrue();
        assertThat(time().isInvalid()).isTrue();
        assertThat(people.state(alexSeat).checkins().schedules().byId()).isEmpty();
    }

    @Test
    void saysThatNothingIsLeftOfAPlanThatIsOver() {
        navigate(NewScheduleView.class);
        day().setValue(LocalDate.of(2020, 1, 5));
        repeats(Repeats.ONCE);

        press("Propose to Sam");

        assertThat(says("No time of this plan is still to come. Please choose a later day."))
                .isTrue();
        assertThat(people.state(alexSeat).checkins().schedules().byId()).isEmpty();
    }

    @Test
    void anotherListBringsItsNameAndItsLength() {
        navigate(NewScheduleView.class);

        test(template()).selectItem("Monthly check-in");

        assertThat(field("What you call it").getValue()).isEqualTo("Monthly check-in");
        press("Propose to Sam");
        assertThat(onlyOne().plan().length()).isEqualTo(BuiltIn.MONTHLY.length());
        assertThat(onlyOne().plan().template()).isEqualTo(new TemplateRef.Supplied(BuiltIn.MONTHLY));
    }

    @Test
    void aNameOfOnesOwnStaysWithAnotherList() {
        navigate(NewScheduleView.class);
        test(field("What you call it")).setValue("Tea and talk");

        test(template()).selectItem("Monthly check-in");

        assertThat(field("What you call it").getValue()).isEqualTo("Tea and talk");
    }

    @Test
    void saysWhatTheClocksOfBothShow() {
        navigate(NewScheduleView.class);
        assertThat(says("The same time for both of you.")).isTrue();

        day().setValue(LocalDate.of(2030, 1, 6));
        find(TimeZoneField.class).single().setValue(ZoneId.of("America/New_York"));

        assertThat(says("For you: 7 January 2030 at 1:30")).isTrue();
    }

    @Test
    void comesEveryOtherWeek() {
        navigate(NewScheduleView.class);
        test(find(Button.class).all().stream()
                        .filter(button -> button.getAriaLabel()
                                .filter("More: Every"::equals)
                                .isPresent())
                        .findFirst()
                        .orElseThrow())
                .click();

        assertThat(says("weeks")).isTrue();
        press("Propose to Sam");
        assertThat(onlyOne().plan().recurrence()).isEqualTo(new Recurrence("FREQ=WEEKLY;INTERVAL=2;BYDAY=SU"));
    }

    private Schedule onlyOne() {
        return people.state(samSeat)
                .checkins()
                .schedules()
                .byId()
                .values()
                .iterator()
                .next();
    }

    private DayPicker day() {
        return find(DayPicker.class).single();
    }

    private ClockPicker time() {
        return find(ClockPicker.class).single();
    }

    @SuppressWarnings("unchecked")
    private Select<TemplateRef> template() {
        return (Select<TemplateRef>) select("Questions");
    }

    @SuppressWarnings("unchecked")
    private void repeats(Repeats choice) {
        ((Select<Repeats>) select("How often")).setValue(choice);
    }

    private Select<?> select(String label) {
        return find(Select.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
