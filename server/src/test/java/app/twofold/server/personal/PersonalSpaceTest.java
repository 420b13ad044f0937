package app.twofold.server.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.twofold.domain.GoalId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.couple.Hue;
import app.twofold.domain.couple.Profile;
import app.twofold.domain.goal.GoalCommand.ProposeGoal;
import app.twofold.domain.goal.GoalRefusal.GoalUnknown;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.personal.PersonalCommand.DiscardDraft;
import app.twofold.domain.personal.PersonalCommand.DraftGoal;
import app.twofold.migrations.TestClock;
import app.twofold.server.CommandResult;
import app.twofold.server.PrivateSideLocked;
import app.twofold.server.Seat;
import app.twofold.server.SignedIn;
import app.twofold.server.TestServer;
import app.twofold.server.account.Laboratory;
import app.twofold.server.account.SignIns;
import app.twofold.server.couple.Couples;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Private until shared; sharing copies.
@Import({Laboratory.class, SignIns.class})
@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "twofold.rate-limits=off")
class PersonalSpaceTest {

    private static final Wording WALK = Wording.of(new Title("Walk"), Words.NONE, Area.FUN);

    @Autowired
    private PersonalSpace personal;

    @Autowired
    private Couples couples;

    @Autowired
    private SignIns people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private final GoalId goal = new GoalId(UUID.randomUUID());
    private SignedIn alex;
    private Seat seat;
    private Seat partnersSeat;

    @BeforeEach
    void aCouple() {
        SignedIn sam = people.somebody("Sam");
        alex = people.somebody("Alex");
        seat = couples.found(alex, new Title("Us"), ZoneOffset.UTC);
        couples.seat(seat.couple(), sam, new Profile(new Title("Sam"), new Hue(200), ZoneOffset.UTC));
        partnersSeat = couples.seat(sam, seat.couple()).orElseThrow();
    }

    @Test
    void aDraftIsThereForItsOwnerAloneAndLeavesNoTraceWithTheOther() {
        long before = couples.state(partnersSeat).seq();

        draft(WALK);

        assertThat(personal.state(alex).drafts()).containsOnlyKeys(goal);
        SignedIn sam = people.as(new SignedIn(partnersSeat.person().value()));
        assertThat(personal.state(sam).drafts()).isEmpty();
        assertThatThrownBy(() -> personal.state(alex)).isInstanceOf(PrivateSideLocked.class);
        assertThat(couples.state(partnersSeat).seq()).isEqualTo(before);
    }

    @Test
    void proposingCopiesTheWordsAndClearsTheDraft() {
        draft(WALK);

        assertThat(personal.propose(alex, seat, goal)).isInstanceOf(CommandResult.Done.class);

        assertThat(couples.state(partnersSeat).goals().find(goal).orElseThrow().wording())
                .isEqualTo(WALK);
        assertThat(personal.state(alex).drafts()).isEmpty();
    }

    @Test
    void proposingTwiceProposesOnce() {
        draft(WALK);
        personal.propose(alex, seat, goal);
        long head = couples.state(seat).seq();

        assertThat(personal.propose(alex, seat, goal)).isEqualTo(new CommandResult.Done(head));
        assertThat(couples.state(seat).seq()).isEqualTo(head);
    }

    /// As after a failure between the two.
    @Test
    void aCopyThatWasMadeAlreadyIsNotMadeAgainAndClearsTheDraft() {
        draft(WALK);
        couples.execute(seat, UUID.randomUUID(), new ProposeGoal(goal, WALK));
        long head = couples.state(seat).seq();

        assertThat(personal.propose(alex, seat, goal)).isEqualTo(new CommandResult.Done(head));
        assertThat(couples.state(seat).seq()).isEqualTo(head);
        assertThat(personal.state(alex).drafts()).isEmpty();
    }

    @Test
    void whatWasWrittenAfterSharingIsNotTakenForShared() {
        draft(WALK);
        personal.propose(alex, seat, goal);
        clock.advance(Duration.ofMinutes(1));
        draft(Wording.of(new Title("Walk every day"), Words.NONE, Area.FUN));

        assertThat(personal.propose(alex, seat, goal)).isInstanceOf(CommandResult.Refused.class);
        assertThat(personal.state(alex).drafts()).containsOnlyKeys(goal);
    }

    /// An id that is made of something is of version 3 or 5; one that is random is of version 4.
    @Test
    void theOtherReadsNothingThatIsMadeOfADraft() {
        draft(WALK);
        personal.propose(alex, seat, goal);

        assertThat(jdbc.sql("select command_id from event where stream_id = ? order by seq desc limit 1")
                        .param(seat.couple().value())
                        .query(UUID.class)
                        .single()
                        .version())
                .isEqualTo(4);
    }

    @Test
    void whatWasDiscardedCannotBeProposed() {
        draft(WALK);
        personal.execute(alex, UUID.randomUUID(), new DiscardDraft(goal));

        assertThat(personal.propose(alex, seat, goal)).isEqualTo(new CommandResult.Refused(new GoalUnknown()));
    }

    @Test
    void nobodySharesIntoAnothersSeat() {
        draft(WALK);

        assertThatThrownBy(() -> personal.propose(alex, partnersSeat, goal))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(couples.state(seat).goals().byId()).isEmpty();
    }

    private void draft(Wording wording) {
        personal.execute(alex, UUID.randomUUID(), new DraftGoal(goal, wording));
    }
}
