package app.twofold.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.server.OwnAddress;
import app.twofold.server.SignedIn;
import app.twofold.server.TestServer;
import app.twofold.server.seal.Seal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/// The address of an account, and what may happen to it meanwhile.
@Import({Laboratory.class, SignIns.class})
@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "twofold.rate-limits=off")
class AccountAddressTest {

    @Autowired
    private SignIns people;

    @Autowired
    private OwnAddress addresses;

    @Autowired
    private PersonRows persons;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PrivateSide own;

    @Autowired
    private Seal seal;

    private final String next = UUID.randomUUID() + "@example.org";
    private SignedIn alex;
    private String former;

    @BeforeEach
    void somebody() {
        alex = people.somebody("Alex");
        former = people.emailOf(alex);
    }

    @AfterEach
    void nobodyIsHere() {
        people.leave();
    }

    @Test
    void whatThePasswordOpensStaysOpenByIt() {
        assertThat(addresses.change(alex, next)).isTrue();

        assertThat(addresses.of(alex)).isEqualTo(next);
        assertThat(own.isLocked(alex)).isFalse();
        people.signIn(next, SignIns.PASSWORD);
        assertThat(own.isLocked(alex)).isFalse();
        assertThat(accounts.check(former, SignIns.PASSWORD)).isEmpty();
    }

    @Test
    void aSignInThatWasUnderWayBringsTheFormerOneNotBack() {
        byte[] before = findable(former);
        addresses.change(alex, next);

        persons.keepEmail(alex.id(), List.of(before), before);

        assertThat(addresses.of(alex)).isEqualTo(next);
    }

    @Test
    void isTakenInWhicheverFormItIsKept() {
        String unusual = UUID.randomUUID() + "@bücher.example";
        SignedIn sam = people.somebody("Sam");
        persons.changeEmail(sam.id(), findable(unusual), List.of(findable(unusual)));
        String kept = unusual.replace("bücher", "xn--bcher-kva");

        assertThat(addresses.isTaken(alex, kept)).isTrue();
        assertThat(addresses.isTaken(sam, kept)).isFalse();
        assertThat(addresses.change(alex, kept)).isFalse();
        assertThat(addresses.of(alex)).isEqualTo(former);
        assertThat(addresses.change(sam, kept)).isTrue();
    }

    private byte[] findable(String address) {
        return seal.findable(Accounts.EMAIL, address);
    }
}
