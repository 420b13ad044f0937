package app.twofold.ui.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.RepairId;
import app.twofold.domain.Words;
import app.twofold.domain.boundary.Repair;
import app.twofold.domain.boundary.RepairCommand.AskRepair;
import app.twofold.domain.boundary.RepairCommand.CloseRepair;
import app.twofold.domain.boundary.RepairCommand.ConfirmRepair;
import app.twofold.domain.boundary.RepairCommand.SayRepairBack;
import app.twofold.server.personal.PersonalSpace;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RepairViewTest extends BoundaryViewTest {

    @Autowired
    private PersonalSpace personal;

    private final RepairId repair = new RepairId(UUID.randomUUID());

    @Test
    void tellsTheOtherOnlyByChoice() {
        agreedOfAlex();
        write(null);
        test(area("What happened")).setValue("You woke me");
        press("Keep as private draft");

        var draft = people.as(alex.person(), () -> personal.state(alex))
                .repairs()
                .values()
                .iterator()
                .next();
        assertThat(people.state(samSeat).boundaries().repairs()).isEmpty();

        write(draft.repair());
        test(area("What I need")).setValue("That it waits");
        press("Tell Sam");

        Repair asked = people.state(samSeat).boundaries().find(draft.repair()).orElseThrow();
        assertThat(asked.account().happened()).isEqualTo(new Words("You woke me"));
        assertThat(asked.account().need()).isEqualTo(new Words("That it waits"));
        assertThat(people.as(alex.person(), () -> personal.state(alex)).repairs())
                .isEmpty();
    }

    @Test
    void saysThatItNeedsWhatHappened() {
        agreedOfAlex();
        write(null);
        test(area("What I need")).setValue("That it waits");

        press("Tell Sam");

        assertThat(area("What happened").getErrorMessage()).isEqualTo("Please fill this in.");
        assertThat(people.state(samSeat).boundaries().repairs()).isEmpty();
    }

    @Test
    void showsThatTheOtherAsksTheMomentTheyDo() {
        agreedOfSams();
        navigate(BoundaryListView.class);

        asked();

        until(() -> says("Sam asks for a repair"));
    }

    @Test
    void saysItBackInItsOwnWordsAndSeesTheAnswer() {
        agreedOfSams();
        asked();
        read();
        press("Say it back");
        test(area("Your own words")).setValue("I woke you and you lay awake");
        press("Send to Sam");

        long said = repair().talk().waiting().orElseThrow().seq();
        assertThat(says("Your words are with Sam.")).isTrue();
        sam(new ConfirmRepair(repair, said));

        until(() -> says("Understood. What will you do about it?"));
        test(area("What you will do about it")).setValue("A pad by the door");
        press("Write it down");
        assertThat(repair().plans()).extracting(Repair.Plan::text).containsExactly(new Words("A pad by the door"));
    }

    @Test
    void notNowOnlyTellsThatOneWouldLikeADay() {
        agreedOfSams();
        asked();
        read();
        assertThat(says("“Not now” only tells Sam that you would like a day. It closes nothing."))
                .isTrue();

        press("Not now");

        assertThat(repair().isOpen()).isTrue();
        assertThat(repair().postponedAt()).isNotNull();
    }

    @Test
    void bringsItToTheNextCheckIn() {
        agreedOfSams();
        asked();
        read();

        press("Bring it to the next check-in");

        assertThat(repair().brought()).isNotNull();
        assertThat(says("You would like to talk about it in the next check-in."))
                .isTrue();
    }

    @Test
    void theOneWhoAskedClosesIt() {
        agreedOfAlex();
        people.does(alexSeat, new AskRepair(repair, boundary, BoundaryTalk.account("You woke me")));
        sam(new SayRepairBack(repair, new Words("I woke you")));
        read();
        assertThat(says("I woke you")).isTrue();

        press("It is repaired");

        assertThat(repair().isOpen()).isFalse();
    }

    @Test
    void leavesTheListTheMomentItIsClosed() {
        agreedOfSams();
        asked();
        navigate(BoundaryListView.class);
        assertThat(says("Sam asks for a repair")).isTrue();

        sam(new CloseRepair(repair));

        until(() -> !says("Sam asks for a repair"));
    }

    private void asked() {
        sam(new AskRepair(repair, boundary, BoundaryTalk.account("You woke me")));
    }

    private Repair repair() {
        return people.state(alexSeat).boundaries().find(repair).orElseThrow();
    }

    private void read() {
        navigate(BoundaryLink.path(repair), BoundaryListView.class);
    }

    private void write(@org.jspecify.annotations.Nullable RepairId draft) {
        navigate(
                NewRepairView.class,
                draft == null
                        ? Map.of(BoundaryLink.BOUNDARY, boundary.toString())
                        : Map.of(BoundaryLink.BOUNDARY, boundary.toString(), BoundaryLink.DRAFT, draft.toString()));
    }
}
