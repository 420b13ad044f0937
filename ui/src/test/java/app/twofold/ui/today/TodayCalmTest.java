package app.twofold.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.GoalId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.goal.GoalCommand.AgreeGoal;
import app.twofold.domain.goal.GoalCommand.NoteGoal;
import app.twofold.domain.goal.GoalCommand.ProposeGoal;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Carrier;
import app.twofold.domain.goal.wording.IfThen;
import app.twofold.domain.goal.wording.Measure;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.ui.ViewTest;
import com.vaadin.flow.component.html.Anchor;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TodayCalmTest extends ViewTest {

    private final GoalId dinner = new GoalId(UUID.randomUUID());

    @Test
    void showsWhatTheOtherProposesTheMomentTheyDo() {
        navigate(TodayView.class);

        sam(proposes(dinner, "Dinner without phones"));

        until(() -> leadsTo(dinner));
    }

    @Test
    void leavesEveryLinkWhereItIsWhileTheOtherWrites() {
        sam(proposes(dinner, "Dinner without phones"));
        people.does(alexSeat, new AgreeGoal(dinner, 1));
        navigate(TodayView.class);
        Anchor toDinner = link(dinner);

        sam(new NoteGoal(dinner, 0, new Words("Wednesday counted.")));
        sam(proposes(new GoalId(UUID.randomUUID()), "Tea at five"));

        until(() -> find(Anchor.class).all().stream().anyMatch(link -> says(link, "Tea at five")));
        assertThat(find(Anchor.class).all()).contains(toDinner);
    }

    private static ProposeGoal proposes(GoalId goal, String title) {
        Wording wording = new Wording(
                new Title(title),
                new Words("Because we want to."),
                Area.CLOSENESS,
                new Measure.None(),
                null,
                Words.NONE,
                IfThen.NONE,
                Carrier.BOTH);
        return new ProposeGoal(goal, wording);
    }

    private boolean leadsTo(GoalId goal) {
        return find(Anchor.class).all().stream().anyMatch(link -> link.getHref().equals("goals/" + goal));
    }

    private Anchor link(GoalId goal) {
        return find(Anchor.class).all().stream()
                .filter(link -> link.getHref().equals("goals/" + goal))
                .findFirst()
                .orElseThrow();
    }

    private static boolean says(Anchor link, String words) {
        return String.valueOf(link.getElement().getAttribute("aria-label")).contains(words);
    }
}
