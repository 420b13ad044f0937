package app.twofold.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.GoalId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.goal.GoalCommand.ProposeGoal;
import app.twofold.domain.goal.Status;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.server.Seat;
import app.twofold.server.SignedIn;
import app.twofold.ui.FormTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Somebody whose partner has not joined yet.
class AloneTest extends FormTest {

    private Seat kim;

    @Override
    protected void signIn(SignedIn person) {
        SignedIn alone = people.person("Kim");
        kim = people.solo(alone);
        super.signIn(alone);
    }

    @Test
    void isToldWhatWorkingAloneCanDoAndWhatItCannot() {
        navigate(TodayView.class);

        until(() -> sees("Working alone helps you. It takes two to change a relationship."));
        assertThat(sees("Invite your partner")).isTrue();
        assertThat(sees("Import an archive")).isTrue();
    }

    @Test
    void needsNobodysAssentToOwnGoals() {
        GoalId goal = new GoalId(UUID.randomUUID());
        navigate(TodayView.class);

        people.does(kim, new ProposeGoal(goal, Wording.of(new Title("A walk"), Words.NONE, Area.FUN)));

        assertThat(people.state(kim).goals().find(goal).orElseThrow().status()).isEqualTo(Status.ACTIVE);
        until(() -> sees("A walk"));
    }
}
