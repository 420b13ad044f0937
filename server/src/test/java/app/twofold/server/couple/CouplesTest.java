package app.twofold.server.couple;

import static app.twofold.server.couple.Node.aWin;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.CoupleId;
import app.twofold.domain.Title;
import app.twofold.domain.couple.CoupleRefusal.NotAPartner;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Hue;
import app.twofold.domain.couple.Profile;
import app.twofold.server.CommandResult;
import app.twofold.server.Seat;
import app.twofold.server.SignedIn;
import app.twofold.server.live.LiveHub;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CouplesTest {

    private final Node node = Node.alone();
    private final Couples couples = node.couples();

    @AfterEach
    void stop() {
        node.close();
    }

    @Test
    void startsSoloWithTheFounderInTheLeftSeat() {
        SignedIn founder = Node.somebody();

        Seat seat = couples.found(founder, new Title("Us"), ZoneId.of("Europe/Paris"));

        CoupleState state = couples.state(seat);
        assertThat(state.isSolo()).isTrue();
        assertThat(state.name()).isEqualTo(new Title("Us"));
        assertThat(state.seq()).isEqualTo(1);
        assertThat(couples.seats(founder)).containsExactly(seat);
        assertThat(couples.seat(founder, seat.couple())).contains(seat);
    }

    @Test
    void givesNobodyElseASeat() {
        Seat seat = node.founded();

        assertThat(couples.seat(Node.somebody(), seat.couple())).isEmpty();
        assertThat(couples.seat(new SignedIn(seat.person().value()), new CoupleId(UUID.randomUUID())))
                .isEmpty();
    }

    @Test
    void refusesSomebodyWithoutASeatEvenWhereOneWasMadeUp() {
        Seat seat = node.founded();
        Seat madeUp = new Seat(Node.somebody().person(), seat.couple());

        CommandResult outcome = couples.execute(madeUp, UUID.randomUUID(), aWin("not mine"));

        assertThat(outcome).isEqualTo(new CommandResult.Refused(new NotAPartner()));
        assertThat(couples.state(seat).seq()).isEqualTo(1);
    }

    @Test
    void seatsTheJoinerOnceAndMovesAHueThatIsTooClose() {
        Seat seat = node.founded();
        SignedIn joiner = Node.somebody();
        Profile wish = new Profile(new Title("Sam"), new Hue(10), ZoneId.of("America/Lima"));

        assertThat(couples.seat(joiner, seat.couple())).isEmpty();
        assertThat(couples.seat(seat.couple(), joiner, wish)).isTrue();
        assertThat(couples.seat(seat.couple(), joiner, wish)).isTrue();

        CoupleState state = couples.state(seat);
        assertThat(couples.seat(joiner, seat.couple())).isPresent();
        assertThat(state.seq()).isEqualTo(2);
        assertThat(state.partner(joiner.person()).orElseThrow().profile())
                .isEqualTo(new Profile(new Title("Sam"), new Hue(286), wish.zone()));
    }

    @Test
    void leavesNoThirdSeat() {
        Seat seat = node.paired();
        SignedIn third = Node.somebody();

        boolean seated = couples.seat(
                seat.couple(), third, new Profile(new Title("Kim"), new Hue(242), ZoneId.of("Europe/Berlin")));

        assertThat(seated).isFalse();
        assertThat(couples.seat(third, seat.couple())).isEmpty();
        assertThat(couples.state(seat).partners()).hasSize(2);
    }

    @Test
    void seatsNobodyInACoupleThatDoesNotExist() {
        assertThat(couples.seat(
                        new CoupleId(UUID.randomUUID()),
                        Node.somebody(),
                        new Profile(new Title("Kim"), new Hue(242), ZoneId.of("Europe/Berlin"))))
                .isFalse();
    }

    @Test
    void handsOutWhatWasCommittedPageByPage() {
        Seat seat = node.founded();
        for (int i = 0; i < 5; i++) {
            couples.execute(seat, UUID.randomUUID(), aWin("win " + i));
        }

        assertThat(couples.events(seat, 2, 3))
                .extracting(event -> event.recorded().seq())
                .containsExactly(3L, 4L, 5L);
        assertThat(couples.events(seat, 0, 1))
                .extracting(LiveHub.Committed::type)
                .containsExactly("couple.founded");
        assertThat(couples.events(seat, 6, 10)).isEmpty();
    }
}
