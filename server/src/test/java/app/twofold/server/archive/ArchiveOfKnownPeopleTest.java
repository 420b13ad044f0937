package app.twofold.server.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.twofold.domain.GoalId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.personal.PersonalCommand.DraftGoal;
import app.twofold.migrations.TestClock;
import app.twofold.server.Profiles;
import app.twofold.server.Seat;
import app.twofold.server.SignedIn;
import app.twofold.server.TestServer;
import app.twofold.server.archive.ArchivePreview.Shared;
import app.twofold.server.archive.zip.NotAnArchive;
import app.twofold.server.archive.zip.NotAnArchive.Reason;
import app.twofold.server.couple.Couples;
import app.twofold.server.couple.Node;
import app.twofold.server.personal.PersonalSpace;
import app.twofold.server.takeout.Archives;
import app.twofold.server.takeout.Form;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What an archive may do, and may find out, about people who are known here.
@Import(PeopleHere.class)
@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "twofold.rate-limits=off")
class ArchiveOfKnownPeopleTest {

    @Autowired
    private ArchiveImport imports;

    @Autowired
    private Profiles profiles;

    @Autowired
    private Couples couples;

    @Autowired
    private PersonalSpace personal;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PeopleHere people;

    private SignedIn alex;
    private SignedIn sam;
    private Seat alexSeat;
    private Seat samSeat;

    @BeforeEach
    void twoPeople() {
        alex = people.somebody("Alex");
        sam = people.somebody("Sam");
        alexSeat = couples.found(alex, new Title("Us"), ZoneOffset.UTC);
        couples.seat(alexSeat.couple(), sam, profiles.of(sam.person()));
        samSeat = new Seat(sam.person(), alexSeat.couple());
    }

    @Test
    void anArchiveOfPeopleWhoAreKnownHereIsTheirs() throws IOException {
        couples.execute(samSeat, UUID.randomUUID(), Node.aWin("tea"));
        byte[] sams = people.archive(sam, samSeat);
        SignedIn mallory = people.somebody("Mallory");
        Seat other = couples.found(mallory, new Title("Other"), ZoneOffset.UTC);

        for (Seat seat : new Seat[] {other, alexSeat}) {
            assertThatThrownBy(() -> bringIn(seat, sams))
                    .isInstanceOfSatisfying(
                            NotAnArchive.class, e -> assertThat(e.reason()).isEqualTo(Reason.SOMEBODY_ELSES));
        }
        assertThat(bringIn(samSeat, sams).shared()).isEqualTo(Shared.IS_HERE);
    }

    @Test
    void nobodyElseIsPutInThePlaceOfTheOther() throws IOException {
        couples.execute(samSeat, UUID.randomUUID(), Node.aWin("tea"));
        byte[] archive = people.archive(alex, alexSeat);
        SignedIn robin = people.somebody("Robin");
        Seat withRobin = couples.found(alex, new Title("Alex and Robin"), ZoneOffset.UTC);
        couples.seat(withRobin.couple(), robin, profiles.of(robin.person()));
        long before = events();

        assertThatThrownBy(() -> bringIn(withRobin, archive))
                .isInstanceOfSatisfying(
                        NotAnArchive.class, e -> assertThat(e.reason()).isEqualTo(Reason.SOMEBODY_ELSES));
        assertThat(events()).isEqualTo(before);
    }

    /// An archive by hand may name the other person where the couple stands.
    @Test
    void whetherTheOtherKeepsAnythingToThemselvesDoesNotShow() throws IOException {
        ArchiveByHand archive = ArchiveByHand.of(elsewhere());
        people.as(sam.person(), () -> personal.execute(sam, UUID.randomUUID(), aDraft()));

        ArchivePreview ofSam = look(archive.ofCouple(sam.id()));

        assertThat(ofSam).isEqualTo(look(archive.ofCouple(UUID.randomUUID())));
    }

    private ArchivePreview look(byte[] archive) throws IOException {
        return people.as(alexSeat.person(), () -> imports.look(alexSeat, new ByteArrayInputStream(archive)));
    }

    private ArchivePreview bringIn(Seat seat, byte[] archive) throws IOException {
        return people.as(seat.person(), () -> imports.bringIn(seat, new ByteArrayInputStream(archive)));
    }

    /// Of two whom nobody knows here.
    private static byte[] elsewhere() throws IOException {
        try (Node node = Node.alone()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Archives.on(node).write(node.paired(), Form.ARCHIVE, TestClock.now(), out, Progress.UNWATCHED);
            return out.toByteArray();
        }
    }

    private static DraftGoal aDraft() {
        return new DraftGoal(
                new GoalId(UUID.randomUUID()), Wording.of(new Title("Learn to fly"), Words.NONE, Area.INDEPENDENCE));
    }

    private long events() {
        return database.sql("select count(*) from event").query(Long.class).single();
    }
}
