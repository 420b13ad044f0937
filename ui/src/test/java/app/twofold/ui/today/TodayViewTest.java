package app.twofold.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.GoalId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.goal.GoalCommand.AgreeGoal;
import app.twofold.domain.goal.GoalCommand.ProposeGoal;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.phase.Phase;
import app.twofold.domain.phase.PhaseCommand.AgreePhase;
import app.twofold.domain.phase.PhaseCommand.ProposePhase;
import app.twofold.ui.FormTest;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("days")
class TodayViewTest extends FormTest {

    @Autowired
    private JdbcClient database;

    private final GoalId goal = new GoalId(UUID.randomUUID());

    @Test
    void tellsHowOftenSomebodyElseTriedToSignInUntilItIsSeen() {
        database.sql("insert into sign_in_failure (person_id, tries, since) values (?, 270, ?)")
                .params(alex.id(), OffsetDateTime.parse("2026-03-01T12:00:00Z"))
                .update();

        openAgain();
        assertThat(sees("270 tries to sign in as you since 1 March")).isTrue();

        press("Seen");
        assertThat(sees("tries to sign in as you")).isFalse();
        openAgain();
        assertThat(sees("tries to sign in as you")).isFalse();
    }

    /// A page that is open already stays as it is.
    private void openAgain() {
        UI.getCurrent().navigate("wins");
        navigate(TodayView.class);
    }

    @Test
    void whatTheOtherProposesWaitsHereTheMomentTheyDo() {
        navigate(TodayView.class);
        assertThat(sees("Nothing is waiting for you.")).isTrue();

        sam(new ProposeGoal(goal, Wording.of(new Title("A walk on Sundays"), Words.NONE, Area.FUN)));

        until(() -> sees("Sam proposed a goal") && sees("A walk on Sundays"));
        assertThat(sees("One thing is waiting for you. It is not urgent.")).isTrue();
    }

    @Test
    void whatBothAgreedToIsInMotionAndWaitsForNobody() {
        people.does(alexSeat, new ProposeGoal(goal, Wording.of(new Title("A walk"), Words.NONE, Area.FUN)));
        navigate(TodayView.class);

        sam(new AgreeGoal(goal, 1));

        until(() -> sees("Nothing noted yet"));
        assertThat(sees("Nothing is waiting for you.")).isTrue();
    }

    @Test
    void aPhaseThatTheOtherProposesWaitsAndWhatHoldsIsSaidAtTheTop() {
        sam(new ProposePhase(Phase.APART, LocalDate.of(2025, 5, 3)));
        navigate(TodayView.class);
        assertThat(sees("Our stage: Apart")).isTrue();

        sam(new ProposePhase(Phase.IN_CONTACT, LocalDate.of(2025, 7, 12)));

        until(() -> sees("Sam proposed a stage today") && sees("In contact, from 12 July 2025"));
        people.does(
                alexSeat,
                new AgreePhase(people.state(alexSeat).phases().proposal().seq()));
        until(() -> sees("Our stage: In contact") && sees("Nothing is waiting for you."));
    }
}
