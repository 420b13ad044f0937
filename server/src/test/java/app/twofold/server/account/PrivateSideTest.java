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
import app.twofold.server.alone.OpenKeys;
import app.twofold.server.alone.Opening;
import app.twofold.server.alone.RecoveryCode;
import app.twofold.server.key.DataKeys;
import app.twofold.server.personal.PersonalSpace;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What somebody keeps to themselves is open where they have opened it, and nowhere else.
@Import({Laboratory.class, SignIns.class})
@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "twofold.rate-limits=off")
class PrivateSideTest {

    private static final String ANOTHER = "another calm evening";

    @Autowired
    private SignIns people;

    @Autowired
    private PersonalSpace personal;

    @Autowired
    private PrivateSide own;

    @Autowired
    private Recovery recovery;

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
    private DataKeys shared;

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
        people.leave();
    }

    @Test
    void isOpenWhereSomebodyHasSignedInByTheirPassword() {
        people.signIn(email, SignIns.PASSWORD);

        assertThat(kept()).containsExactly("Walk");
        assertThat(own.isLocked(alex)).isFalse();
    }

    @Test
    void isLockedForWhoeverIsNotThere() {
        people.leave();

        assertThat(own.isLocked(alex)).isTrue();
        assertThatThrownBy(this::kept).isInstanceOf(PrivateSideLocked.class);
        assertThatThrownBy(() -> keep("Swim")).isInstanceOf(PrivateSideLocked.class);
    }

    @Test
    void isLockedWhereAnotherIsSignedIn() {
        people.somebody("Sam");

        assertThatThrownBy(this::kept).isInstanceOf(PrivateSideLocked.class);
    }

    @Test
    void opensAgainByTheTokenOfADeviceAfterTheServerHasForgottenIt() {
        String token = devices.issue(Opening.closed(alex.id()), new Title("Never had it"))
                .token();
        String opened = devices.issue(own(), new Title("A program")).token();
        people.leave();
        forgetEverything();

        people.at(devices.signIn(token, false).orElseThrow());
        assertThatThrownBy(this::kept).isInstanceOf(PrivateSideLocked.class);
        people.at(devices.signIn(opened, false).orElseThrow());
        assertThat(kept()).containsExactly("Walk");
    }

    @Test
    void isForgottenALittleAfterTheLastCall() {
        String token = devices.issue(own(), new Title("A program")).token();
        SignedInToken program = devices.signIn(token, false).orElseThrow();
        forgetEverything();

        people.at(program);
        assertThatThrownBy(this::kept).isInstanceOf(PrivateSideLocked.class);
    }

    @Test
    void endsWithTheDevice() {
        SignedInToken screen = people.screen();
        people.signIn(email, SignIns.PASSWORD);
        devices.revoke(alex, screen.device());

        people.at(screen);
        assertThatThrownBy(this::kept).isInstanceOf(PrivateSideLocked.class);
    }

    @Test
    void goesOnUnderANewPassword() {
        assertThat(accounts.changePassword(alex, SignIns.PASSWORD, new Password(ANOTHER)))
                .isTrue();
        keep("Swim");

        assertThat(kept()).containsExactlyInAnyOrder("Walk", "Swim");
        people.signIn(email, ANOTHER);
        assertThat(kept()).containsExactlyInAnyOrder("Walk", "Swim");
    }

    @Test
    void isLockedUnderAPasswordThatSomebodyElseHasSet() {
        setAnew(ANOTHER);

        people.signIn(email, ANOTHER);

        assertThat(own.isLocked(alex)).isTrue();
        assertThatThrownBy(this::kept).isInstanceOf(PrivateSideLocked.class);
        assertThat(own.openByPassword(alex, ANOTHER)).isFalse();
        assertThat(own.openByPassword(alex, "not the password")).isFalse();
        assertThatThrownBy(() -> own.newCode(alex, ANOTHER)).isInstanceOf(PrivateSideLocked.class);
    }

    @Test
    void staysLockedThereWhileItIsOpenOnTheOwnersDevice() {
        SignedInToken owners = people.screen();
        setAnew(ANOTHER);
        people.signIn(email, ANOTHER);
        SignedInToken others = people.screen();

        people.at(owners);
        assertThat(kept()).containsExactly("Walk");
        people.at(others);
        assertThatThrownBy(this::kept).isInstanceOf(PrivateSideLocked.class);
    }

    @Test
    void opensByThePasswordFromBeforeAndFromThenOnByTheNewOne() {
        setAnew(ANOTHER);
        people.signIn(email, ANOTHER);

        assertThat(own.openByPassword(alex, SignIns.PASSWORD)).isTrue();
        assertThat(kept()).containsExactly("Walk");

        people.signIn(email, ANOTHER);
        assertThat(kept()).containsExactly("Walk");
    }

    @Test
    void opensByTheRecoveryCode() {
        RecoveryCode code = own.newCode(alex, SignIns.PASSWORD).orElseThrow();
        setAnew(ANOTHER);
        people.signIn(email, ANOTHER);

        assertThat(own.openByCode(alex, codeOfSomebodyElse())).isFalse();
        people.signIn(email, ANOTHER);
        assertThat(own.openByCode(alex, code)).isTrue();
        assertThat(kept()).containsExactly("Walk");
        people.signIn(email, ANOTHER);
        assertThat(kept()).containsExactly("Walk");
    }

    @Test
    void beginsAnewWithNothingWhereNothingOpensIt() {
        SignedInToken owners = people.screen();
        assertThat(own.beginAnew(alex, SignIns.PASSWORD)).as("it is open").isFalse();
        setAnew(ANOTHER);
        people.signIn(email, ANOTHER);
        assertThat(own.beginAnew(alex, "not the password")).isFalse();

        assertThat(own.beginAnew(alex, ANOTHER)).isTrue();

        assertThat(kept()).isEmpty();
        keep("Swim");
        people.signIn(email, ANOTHER);
        assertThat(kept()).containsExactly("Swim");
        people.at(owners);
        assertThatThrownBy(this::kept).isInstanceOf(PrivateSideLocked.class);
        assertThat(jdbc.sql("select count(*) from event where stream_id = ?")
                        .param(alex.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aPasswordThatIsChangedWhileItIsLockedDoesNotLoseTheKey() {
        setAnew(ANOTHER);
        people.signIn(email, ANOTHER);
        accounts.changePassword(alex, ANOTHER, new Password("a third calm evening"));

        assertThat(own.openByPassword(alex, SignIns.PASSWORD)).isTrue();

        people.signIn(email, "a third calm evening");
        assertThat(kept()).containsExactly("Walk");
    }

    @Test
    void aRecoveryCodeSetsANewPasswordOnceAndOpensWhatIsPrivate() {
        RecoveryCode code = own.newCode(alex, SignIns.PASSWORD).orElseThrow();
        SignedInToken before = people.screen();
        people.leave();

        assertThat(recovery.recover(email, code, new Password(ANOTHER))).isTrue();

        assertThat(devices.list(alex)).isEmpty();
        assertThat(accounts.check(email, SignIns.PASSWORD)).isEmpty();
        people.at(before);
        assertThatThrownBy(this::kept).isInstanceOf(PrivateSideLocked.class);
        people.signIn(email, ANOTHER);
        assertThat(kept()).containsExactly("Walk");
        assertThat(recovery.recover(email, code, new Password("a third calm evening")))
                .isFalse();
        assertThat(accounts.check(email, ANOTHER)).isPresent();
    }

    @Test
    void theFirstCodeNeedsNoPasswordAndIsMadeOnceWhereItIsOpen() {
        RecoveryCode first = own.firstCode(alex).orElseThrow();

        assertThat(own.firstCode(alex)).isEmpty();
        setAnew(ANOTHER);
        people.signIn(email, ANOTHER);
        assertThat(own.openByCode(alex, first)).isTrue();
    }

    @Test
    void noFirstCodeIsMadeWhereItIsLocked() {
        setAnew(ANOTHER);
        people.signIn(email, ANOTHER);

        assertThat(own.firstCode(alex)).isEmpty();
        assertThat(own.codeMadeAt(alex)).isEmpty();
    }

    @Test
    void anotherCodeTakesThePlaceOfTheFirst() {
        RecoveryCode first = own.newCode(alex, SignIns.PASSWORD).orElseThrow();
        RecoveryCode second = own.newCode(alex, SignIns.PASSWORD).orElseThrow();

        assertThat(own.newCode(alex, "not the password")).isEmpty();
        assertThat(recovery.recover(email, first, new Password(ANOTHER))).isFalse();
        assertThat(recovery.recover(email, second, new Password(ANOTHER))).isTrue();
        assertThat(own.codeMadeAt(alex)).isEmpty();
    }

    /// The row of the key as an earlier version kept it, and the password as it hashed it.
    @Test
    void movesAwayFromTheMasterKeyAtTheNextSignIn() {
        people.leave();
        SignedIn old = earlier("an old draft");
        var before = shared.keyset(old.id(), old.id());
        assertThat(before).isPresent();

        people.signIn(people.emailOf(old), SignIns.PASSWORD);

        assertThat(personal.state(old).drafts().values())
                .extracting(draft -> draft.wording().title().value())
                .containsExactly("an old draft");
        assertThat(shared.keyset(old.id(), old.id())).isEmpty();
        alex = old;
        keep("a new one");
        byte[] latest = jdbc.sql("select payload from event where stream_id = ? order by seq desc limit 1")
                .param(old.id())
                .query((row, _) -> row.getBytes(1))
                .single();
        assertThatThrownBy(() -> shared.aead(before.get()).decrypt(latest, new byte[0]))
                .hasMessageContaining("decryption failed");
        people.leave();
        assertThatThrownBy(() -> personal.state(old)).isInstanceOf(PrivateSideLocked.class);
    }

    @Test
    void whatAnEarlierVersionKeptStaysReadableUntilThen() {
        people.leave();
        SignedIn old = earlier("an old draft");

        assertThat(own.isLocked(old)).isFalse();
        assertThat(personal.state(old).drafts()).hasSize(1);
    }

    /// Somebody whose own stream is under the master key, as before there were private keys.
    private SignedIn earlier(String draft) {
        SignedIn old = people.somebody("Kim");
        jdbc.sql("delete from private_key where person_id = ?").param(old.id()).update();
        jdbc.sql("delete from device where person_id = ?").param(old.id()).update();
        jdbc.sql("update person set password = ? where person_id = ?")
                .params(EarlierHashes.of(SignIns.PASSWORD), old.id())
                .update();
        forgetEverything();
        personal.execute(old, UUID.randomUUID(), goal(draft));
        return old;
    }

    private RecoveryCode codeOfSomebodyElse() {
        SignedIn sam = people.somebody("Sam");
        RecoveryCode code = own.newCode(sam, SignIns.PASSWORD).orElseThrow();
        people.as(alex);
        return code;
    }

    /// As whoever runs this copy can.
    private void setAnew(String password) {
        rows.setPassword(alex.id(), scheme.hash(password).stored(), clock.instant());
    }

    private Opening own() {
        return accounts.prove(email, SignIns.PASSWORD).orElseThrow().opening();
    }

    private void forgetEverything() {
        people.close();
        clock.advance(OpenKeys.LINGERS.plus(Duration.ofSeconds(1)));
        keys.sweep();
    }

    private void keep(String title) {
        personal.execute(alex, UUID.randomUUID(), goal(title));
    }

    private static DraftGoal goal(String title) {
        return new DraftGoal(new GoalId(UUID.randomUUID()), Wording.of(new Title(title), Words.NONE, Area.FUN));
    }

    private List<String> kept() {
        return personal.state(alex).drafts().values().stream()
                .map(draft -> draft.wording().title().value())
                .toList();
    }
}
