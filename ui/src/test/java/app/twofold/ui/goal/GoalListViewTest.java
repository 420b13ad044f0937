package app.twofold.ui.goal;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.GoalId;
import app.twofold.domain.Words;
import app.twofold.domain.goal.GoalCommand.AgreeGoal;
import app.twofold.domain.goal.GoalCommand.DeclineGoal;
import app.twofold.ui.ViewTest;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import org.junit.jupiter.api.Test;

class GoalListViewTest extends ViewTest {

    private final GoalId goal = GoalTalk.newGoal();

    @Test
    void offersAPlaceToBeginWhereThereIsNoGoal() {
        navigate(GoalListView.class);

        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Nothing here yet, and that is fine");
    }

    @Test
    void showsAProposalOfTheOtherTheMomentItIsMade() {
        navigate(GoalListView.class);

        sam(GoalTalk.proposes(goal));

        until(() -> says("Sam proposed this"));
        assertThat(find(RouterLink.class).all()).extracting(RouterLink::getText).contains("Read and answer");
    }

    @Test
    void saysThatNoAnswerIsFineToTheOneWhoProposed() {
        people.does(alexSeat, GoalTalk.proposes(goal));

        navigate(GoalListView.class);

        assertThat(says("You proposed this")).isTrue();
        assertThat(find(Paragraph.class).all()).extracting(Paragraph::getText).contains("Waiting for Sam, no rush.");
    }

    @Test
    void movesAGoalToTheActiveOnesWhenTheOtherAgrees() {
        people.does(alexSeat, GoalTalk.proposes(goal));
        navigate(GoalListView.class);

        sam(new AgreeGoal(goal, 1));

        until(() -> says("Agreed"));
        assertThat(find(Paragraph.class).all()).extracting(Paragraph::getText).contains("0 of 3 this week");
    }

    @Test
    void keepsWhatWasDeclinedAmongThePastOnes() {
        people.does(alexSeat, GoalTalk.proposes(goal));
        navigate(GoalListView.class);

        sam(new DeclineGoal(goal, 1, new Words("")));

        until(() -> !says("You proposed this"));
    }

    private boolean says(String words) {
        return find(Span.class).all().stream().anyMatch(span -> span.getText().equals(words));
    }
}
