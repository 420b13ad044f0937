package app.twofold.ui.checkin.schedule;

import app.twofold.domain.ScheduleId;
import app.twofold.domain.Title;
import app.twofold.domain.checkin.schedule.Plan;
import app.twofold.domain.checkin.schedule.Recurrence;
import app.twofold.domain.checkin.schedule.Schedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.AgreeSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.ProposeSchedule;
import app.twofold.domain.checkin.template.BuiltIn;
import app.twofold.domain.checkin.template.TemplateRef;
import app.twofold.migrations.TestClock;
import app.twofold.ui.ViewTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;

/// What the tests of schedules and templates have in common: a weekly plan of Alex's and Sam's, who live in Berlin.
@Tag("days")
public abstract class CheckinViewTest extends ViewTest {

    protected static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    protected final LocalDateTime first = TestClock.today().plusDays(3).atTime(LocalTime.of(19, 30));

    protected final ScheduleId schedule = new ScheduleId(UUID.randomUUID());

    protected Plan weekly() {
        return new Plan(
                new Title("Our Sunday talk"),
                new TemplateRef.Supplied(BuiltIn.WEEKLY),
                first,
                BERLIN,
                new Recurrence("FREQ=WEEKLY"),
                Duration.ofMinutes(20),
                Plan.USUAL_WINDOW,
                List.of());
    }

    protected void proposedByAlex() {
        people.does(alexSeat, new ProposeSchedule(schedule, weekly()));
    }

    protected void proposedBySam() {
        sam(new ProposeSchedule(schedule, weekly()));
    }

    protected void agreed() {
        proposedByAlex();
        sam(new AgreeSchedule(schedule, 1));
    }

    protected void open() {
        navigate(ScheduleView.class, Map.of(ScheduleView.SCHEDULE, schedule.toString()));
    }

    protected Schedule now() {
        return people.state(alexSeat).checkins().schedules().find(schedule).orElseThrow();
    }

    protected void press(String words) {
        test(button(words)).click();
    }

    /// The first button with these words.
    protected Button button(String words) {
        return buttons(words).findFirst().orElseThrow(() -> new AssertionError("no button " + words));
    }

    protected boolean offers(String words) {
        return buttons(words).findAny().isPresent();
    }

    protected TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + label));
    }

    protected boolean says(String words) {
        return Stream.of(H1.class, H2.class, Paragraph.class, Span.class)
                .flatMap(type -> texts(type))
                .anyMatch(words::equals);
    }

    private Stream<Button> buttons(String words) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals(words));
    }

    private <C extends Component & HasText> Stream<String> texts(Class<C> type) {
        return find(type).all().stream().map(HasText::getText);
    }
}
