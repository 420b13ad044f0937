package app.twofold.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.RepairId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.boundary.RepairCommand.AskRepair;
import app.twofold.domain.boundary.RepairCommand.PostponeRepair;
import app.twofold.domain.boundary.RepairCommand.SayRepairBack;
import app.twofold.domain.boundary.StatementCommand.AgreeBoundary;
import app.twofold.domain.boundary.StatementCommand.ConfirmBoundary;
import app.twofold.domain.boundary.StatementCommand.DiscussBoundary;
import app.twofold.domain.boundary.StatementCommand.SayBoundaryBack;
import app.twofold.domain.boundary.StatementCommand.SayBoundaryMissed;
import app.twofold.domain.boundary.StatementCommand.SetReview;
import app.twofold.domain.boundary.StatementCommand.ShareBoundary;
import app.twofold.domain.boundary.StatementCommand.TakeBackBoundaryAssent;
import app.twofold.domain.boundary.wording.Account;
import app.twofold.domain.boundary.wording.BoundaryWording;
import app.twofold.domain.boundary.wording.Holder;
import app.twofold.domain.boundary.wording.Kind;
import app.twofold.migrations.TestClock;
import app.twofold.server.CommandResult;
import app.twofold.ui.ViewTest;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("days")
class BoundaryWaitingTest extends ViewTest {

    private static final Words HEARD = new Words("You are tired then");
    private static final BoundaryWording TALKS = new BoundaryWording(
            new Title("No talks after ten"), HEARD, Words.NONE, Words.NONE, Words.NONE, Kind.COMMUNICATION);

    private final BoundaryId boundary = new BoundaryId(UUID.randomUUID());
    private final RepairId repair = new RepairId(UUID.randomUUID());

    @Test
    void theOthersBoundaryWaitsToBeSaidBackUntilOneWouldDiscussIt() {
        navigate(TodayView.class);

        sam(new ShareBoundary(boundary, Holder.MINE, TALKS, null));

        until(() -> says("Sam shared a boundary today"));
        people.does(alexSeat, new DiscussBoundary(boundary, 1, Words.NONE));
        until(() -> says("Nothing is waiting for you."));
    }

    @Test
    void whatTheOtherSaidBackWaitsForAnAnswer() {
        people.does(alexSeat, new ShareBoundary(boundary, Holder.MINE, TALKS, null));
        navigate(TodayView.class);
        assertThat(says("Nothing is waiting for you.")).isTrue();

        sam(new SayBoundaryBack(boundary, 1, HEARD));

        until(() -> says("Sam said back what you wrote today"));
    }

    @Test
    void whatWasMissedWaitsAndWhatIsUnderstoodWaitsToBeAgreed() {
        sam(new ShareBoundary(boundary, Holder.MINE, TALKS, null));
        long said = seq(people.does(alexSeat, new SayBoundaryBack(boundary, 1, HEARD)));
        navigate(TodayView.class);

        sam(new SayBoundaryMissed(boundary, 1, said, HEARD));
        until(() -> says("Sam told you what was missed"));
        said = seq(people.does(alexSeat, new SayBoundaryBack(boundary, 1, HEARD)));
        sam(new ConfirmBoundary(boundary, 1, said));
        until(() -> says("You have understood each other"));
    }

    @Test
    void nobodyIsAskedAgainForWhatTheyHaveTakenBack() {
        sam(new ShareBoundary(boundary, Holder.MINE, TALKS, null));
        long said = seq(people.does(alexSeat, new SayBoundaryBack(boundary, 1, HEARD)));
        sam(new ConfirmBoundary(boundary, 1, said));
        people.does(alexSeat, new AgreeBoundary(boundary, 1));
        people.does(alexSeat, new TakeBackBoundaryAssent(boundary));

        navigate(TodayView.class);

        assertThat(says("Nothing is waiting for you.")).isTrue();
    }

    @Test
    void theDayOfAReviewIsForTheOwner() {
        people.does(alexSeat, new ShareBoundary(boundary, Holder.MINE, TALKS, null));
        navigate(TodayView.class);

        people.does(alexSeat, new SetReview(boundary, TestClock.today()));

        until(() -> says("It’s time to look at this again"));
    }

    @Test
    void aRepairWaitsForTenQuietMinutesAndNotAfterNotNow() {
        people.does(alexSeat, new ShareBoundary(boundary, Holder.MINE, TALKS, null));
        sam(new AskRepair(repair, boundary, new Account(HEARD, Words.NONE, Words.NONE)));
        navigate(TodayView.class);
        assertThat(says("Sam asks for a repair. Read it when you have ten quiet minutes."))
                .isTrue();

        people.does(alexSeat, new PostponeRepair(repair));

        until(() -> says("Nothing is waiting for you."));
    }

    @Test
    void whatWasSaidBackInARepairWaitsForTheOneWhoAsked() {
        people.does(alexSeat, new ShareBoundary(boundary, Holder.MINE, TALKS, null));
        people.does(alexSeat, new AskRepair(repair, boundary, new Account(HEARD, Words.NONE, Words.NONE)));
        navigate(TodayView.class);

        sam(new SayRepairBack(repair, HEARD));

        until(() -> says("Sam said back what you asked for today"));
    }

    private static long seq(CommandResult outcome) {
        return ((CommandResult.Done) outcome).seq();
    }

    private boolean says(String words) {
        return find(Paragraph.class).all().stream()
                .anyMatch(line -> line.getText().equals(words));
    }
}
