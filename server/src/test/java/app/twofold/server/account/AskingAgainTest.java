package app.twofold.server.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.twofold.domain.GoalId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.personal.PersonalCommand.DraftGoal;
import app.twofold.migrations.TestClock;
import app.twofold.server.PrivateSideLocked;
import app.twofold.server.SignedIn;
import app.twofold.server.SignedInToken;
import app.twofold.server.TestServer;
import app.twofold.server.account.device.Devices;
import app.twofold.server.account.password.Password;
import app.twofold.server.account.password.PasswordScheme;
import app.twofold.server.alone.AskAgain;
import app.twofold.server.alone.LockedAgain;
import app.twofold.server.alone.OpenKeys;
import app.twofold.server.alone.Opening;
import app.twofold.server.alone.RecoveryCode;
import app.twofold.server.alone.Unasked;
import app.twofold.server.key.KeySource;
import app.twofold.server.personal.PersonalSpace;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who wants to be asked for their password again is, after what is private has not been used for as long as they say;
/// what opens it is in memory alone until then.
@Import({Laboratory.class, SignIns.class, AskingAgainTest.Screens.class})
@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "twofold.rate-limits=off")
class AskingAgainTest {

    private static final Duration ALMOST_FIVE = Duration.ofMinutes(5).minusSeconds(1);
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    @Autowired
    private SignIns people;

    @Autowired
    private PersonalSpace personal;

    @Autowired
    private PrivateSide own;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PersonRows rows;

    @Autowired
    private PasswordScheme scheme;

    @Autowired
    private Devices devices;

    @Autowired
    private OpenKeys keys;

    @Autowired
    @Qualifier("privateKeys")
    private KeySource memory;

    @Autowired
    private Screens screens;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private SignedIn alex;
    private String email;

    @BeforeEach
    void alexKeepsADraft() {
        alex = people.somebody("Alex");
        email = people.emailOf(alex);
        keep("Walk");
    }

    @AfterEach
    void nobodyIsHere() {
        screens.byItself.set(false);
        people.leave();
    }

    @Test
    void neverIsWhatHoldsUntilSomebodyChooses() {
        assertThat(own.askAgain(alex)).isEqualTo(AskAgain.NEVER);
        assertThat(wraps()).isEqualTo(1);

        pass(Duration.ofHours(100));

        assertThat(kept()).containsExactly("Walk");
        String token = devices.issue(own(), new Title("A program")).token();
        people.close();
        pass(OpenKeys.LINGERS.plus(A_SECOND));
        people.at(devices.signIn(token, false).orElseThrow());
        assertThat(kept()).containsExactly("Walk");
    }

    @Test
    void noKeyThatIsWrappedForADeviceStaysInTheDatabase() {
        String program = devices.issue(own(), new Title("A program")).token();
        String stays = devices.issueToBrowser(own(), new Title("A phone"), true).token();
        people.signIn(email, SignIns.PASSWORD);
        assertThat(wraps()).isEqualTo(4);

        choose(AskAgain.AFTER_FIVE_MINUTES);
        people.signIn(email, SignIns.PASSWORD);
        assertThat(own.openByPassword(alex, SignIns.PASSWORD)).isTrue();

        assertThat(wraps()).isZero();
        assertThat(kept()).containsExactly("Walk");
        people.close();
        pass(Duration.ofMinutes(5));
        people.at(devices.signIn(program, false).orElseThrow());
        assertThatThrownBy(this::kept).isInstanceOf(PrivateSideLocked.class);
        people.at(devices.signIn(stays, true).orElseThrow());
        assertThatThrownBy(this::kept).isInstanceOf(PrivateSideLocked.class);
    }

    @Test
    void theKeyIsNotInMemoryAfterTheTimeAlthoughTheScreenIsOpen() {
        choose(AskAgain.AFTER_FIVE_MINUTES);
        SignedInToken screen = people.screen();
        clock.advance(ALMOST_FIVE);
        keys.sweep();
        assertThat(memory.of(alex.id())).hasSize(1);

        pass(A_SECOND);

        assertThatThrownBy(() -> memory.of(alex.id())).isInstanceOf(PrivateSideLocked.class);
        assertThat(own.isLocked(alex)).isTrue();
        assertThatThrownBy(this::kept).isInstanceOf(PrivateSideLocked.class);
        assertThatThrownBy(() -> keep("Swim")).isInstanceOf(PrivateSideLocked.class);
        assertThat(screens.locked).contains(screen.device());
    }

    @Test
    void isLockedAtTheTimeAndNotAtTheNextSweep() {
        choose(AskAgain.AFTER_FIVE_MINUTES);

        clock.advance(Duration.ofMinutes(5));

        assertThatThrownBy(() -> memory.of(alex.id())).isInstanceOf(PrivateSideLocked.class);
        assertThatThrownBy(this::kept).isInstanceOf(PrivateSideLocked.class);
        assertThat(screens.locked).contains(people.screen().device());
    }

    @Test
    void whatOnesPasswordYieldsGoesToo() {
        choose(AskAgain.AFTER_FIVE_MINUTES);
        pass(Duration.ofMinutes(5));
        accounts.changePassword(alex, SignIns.PASSWORD, new Password("another calm evening"));
        assertThat(own.isLocked(alex)).isTrue();
        screens.locked.clear();

        pass(Duration.ofMinutes(5));

        assertThat(screens.locked).contains(people.screen().device());
        assertThat(own.openByPassword(alex, "another calm evening")).isTrue();
        assertThat(wraps()).isZero();
    }

    @Test
    void useKeepsItOpen() {
        choose(AskAgain.AFTER_FIVE_MINUTES);

        pass(ALMOST_FIVE);
        assertThat(kept()).containsExactly("Walk");
        pass(ALMOST_FIVE);
        keep("Swim");
        pass(ALMOST_FIVE);

        assertThat(kept()).containsExactlyInAnyOrder("Walk", "Swim");
    }

    @Test
    void whatAScreenReadsByItselfIsNoUse() {
        choose(AskAgain.AFTER_FIVE_MINUTES);
        screens.byItself.set(true);

        pass(ALMOST_FIVE);
        assertThat(kept()).containsExactly("Walk");
        pass(A_SECOND);

        assertThatThrownBy(this::kept).isInstanceOf(PrivateSideLocked.class);
    }

    @Test
    void oneDevicesUseIsNotAnothers() {
        SignedInToken first = people.screen();
        choose(AskAgain.AFTER_FIVE_MINUTES);
        people.signIn(email, SignIns.PASSWORD);
        pass(ALMOST_FIVE);
        assertThat(kept()).containsExactly("Walk");

        pass(A_SECOND);

        assertThat(kept()).containsExactly("Walk");
        people.at(first);
        assertThatThrownBy(this::kept).isInstanceOf(PrivateSideLocked.class);
    }

    @Test
    void thePasswordOpensItAgainForAsLong() {
        choose(AskAgain.AFTER_A_QUARTER);
        pass(Duration.ofMinutes(15));
        assertThat(own.openByPassword(alex, "not the password")).isFalse();

        assertThat(own.openByPassword(alex, SignIns.PASSWORD)).isTrue();

        assertThat(kept()).containsExactly("Walk");
        assertThat(wraps()).isZero();
        pass(Duration.ofMinutes(15));
        assertThatThrownBy(this::kept).isInstanceOf(PrivateSideLocked.class);
    }

    @Test
    void soDoesTheRecoveryCode() {
        RecoveryCode code = own.newCode(alex, SignIns.PASSWORD).orElseThrow();
        choose(AskAgain.AFTER_AN_HOUR);
        pass(Duration.ofHours(1));
        assertThat(own.isLocked(alex)).isTrue();

        assertThat(own.openByCode(alex, code)).isTrue();

        assertThat(kept()).containsExactly("Walk");
        assertThat(wraps()).isZero();
    }

    @Test
    void asksWhereABrowserBeginsANewSession() {
        choose(AskAgain.AFTER_AN_HOUR);
        var issued = devices.issueToBrowser(own(), new Title("A phone"), true);
        var program = devices.issue(own(), new Title("A program"));
        screens.locked.clear();

        people.at(devices.signIn(program.token(), false).orElseThrow());
        assertThat(kept()).containsExactly("Walk");
        people.at(devices.signIn(issued.token(), true).orElseThrow());

        assertThatThrownBy(this::kept).isInstanceOf(PrivateSideLocked.class);
        assertThat(screens.locked).contains(issued.device());
    }

    @Test
    void aProgramIsAskedAfterTheTimeThatItsOwnerChose() {
        choose(AskAgain.AFTER_AN_HOUR);
        String token = devices.issue(own(), new Title("A program")).token();
        people.close();
        pass(Duration.ofMinutes(59));

        people.at(devices.signIn(token, false).orElseThrow());
        assertThat(kept()).containsExactly("Walk");
        pass(Duration.ofMinutes(60));
        people.at(devices.signIn(token, false).orElseThrow());
        assertThatThrownBy(this::kept).isInstanceOf(PrivateSideLocked.class);
    }

    @Test
    void aTighterChoiceNeedsNoPassword() {
        choose(AskAgain.AFTER_AN_HOUR);
        choose(AskAgain.AFTER_A_QUARTER);
        choose(AskAgain.AFTER_FIVE_MINUTES);

        assertThat(own.askAgain(alex)).isEqualTo(AskAgain.AFTER_FIVE_MINUTES);
        assertThat(own.askAgain(people.somebody("Sam"))).isEqualTo(AskAgain.NEVER);
    }

    @Test
    void aLooserOneNeedsItAndChangesNothingWithoutIt() {
        choose(AskAgain.AFTER_FIVE_MINUTES);

        for (AskAgain looser : List.of(AskAgain.AFTER_A_QUARTER, AskAgain.AFTER_AN_HOUR, AskAgain.NEVER)) {
            assertThat(own.askAgain(alex, looser, "")).isFalse();
            assertThat(own.askAgain(alex, looser, "not the password")).isFalse();
        }

        assertThat(own.askAgain(alex)).isEqualTo(AskAgain.AFTER_FIVE_MINUTES);
        assertThat(wraps()).isZero();
        pass(Duration.ofMinutes(5));
        assertThatThrownBy(this::kept).isInstanceOf(PrivateSideLocked.class);
    }

    @Test
    void neverKeepsTheKeyForThisDeviceOnceMore() {
        String here = devices.issueToBrowser(own(), new Title("A phone"), true).token();
        people.at(devices.signIn(here, true).orElseThrow());
        choose(AskAgain.AFTER_FIVE_MINUTES);
        pass(Duration.ofMinutes(5));

        assertThat(own.askAgain(alex, AskAgain.NEVER, SignIns.PASSWORD)).isTrue();

        assertThat(wraps()).isEqualTo(1);
        people.close();
        pass(Duration.ofHours(1));
        people.at(devices.signIn(here, true).orElseThrow());
        assertThat(kept()).containsExactly("Walk");
    }

    @Test
    void neverNeedsTheKeyToBeOpen() {
        choose(AskAgain.AFTER_FIVE_MINUTES);
        rows.setPassword(alex.id(), scheme.hash("set by somebody else").stored(), clock.instant());
        people.signIn(email, "set by somebody else");

        assertThatThrownBy(() -> own.askAgain(alex, AskAgain.NEVER, "set by somebody else"))
                .isInstanceOf(PrivateSideLocked.class);

        assertThat(own.askAgain(alex)).isEqualTo(AskAgain.AFTER_FIVE_MINUTES);
        assertThat(wraps()).isZero();
    }

    @Test
    void holdsWhereverItWasChosen() {
        jdbc.sql("update person set ask_again = 5 where person_id = ?")
                .param(alex.id())
                .update();
        keys.sweep();

        pass(Duration.ofMinutes(5));

        assertThatThrownBy(this::kept).isInstanceOf(PrivateSideLocked.class);
    }

    private void choose(AskAgain chosen) {
        assertThat(own.askAgain(alex, chosen, "")).isTrue();
    }

    private Opening own() {
        return accounts.prove(email, SignIns.PASSWORD).orElseThrow().opening();
    }

    private void pass(Duration time) {
        clock.advance(time);
        keys.sweep();
    }

    private long wraps() {
        return jdbc.sql("select count(*) from device where person_id = ? and keyset is not null")
                .param(alex.id())
                .query(Long.class)
                .single();
    }

    private void keep(String title) {
        Wording wording = Wording.of(new Title(title), Words.NONE, Area.FUN);
        personal.execute(alex, UUID.randomUUID(), new DraftGoal(new GoalId(UUID.randomUUID()), wording));
    }

    private List<String> kept() {
        return personal.state(alex).drafts().values().stream()
                .map(draft -> draft.wording().title().value())
                .toList();
    }

    /// The screens of these people.
    @TestComponent
    static class Screens implements Unasked {

        private final AtomicBoolean byItself = new AtomicBoolean();
        private final List<UUID> locked = new CopyOnWriteArrayList<>();

        @Override
        public boolean isSo() {
            return byItself.get();
        }

        @EventListener
        void locked(LockedAgain again) {
            locked.add(again.device());
        }
    }
}
