package app.twofold.ui.archive;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.WinId;
import app.twofold.domain.Words;
import app.twofold.domain.couple.ArchiveCommand.EndArchiveOffer;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.win.About;
import app.twofold.domain.win.WinCommand.LogWin;
import app.twofold.domain.win.WinKind;
import app.twofold.server.Seat;
import app.twofold.server.SignedIn;
import app.twofold.server.archive.ArchivePreview.Shared;
import app.twofold.server.archive.Progress;
import app.twofold.server.archive.zip.NotAnArchive.Reason;
import app.twofold.server.takeout.Form;
import app.twofold.server.takeout.TakeOut;
import app.twofold.ui.ViewTest;
import app.twofold.ui.words.Named;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("days")
class ArchivePartTest extends ViewTest {

    @Autowired
    private TakeOut takeOut;

    @Autowired
    private HeldArchives archives;

    private static final byte[] SUM_FOLLOWS = {'P', 'K', 7, 8};

    private byte[] archive = {};

    private Seat anew;

    /// What Alex and Sam shared is taken out before the two begin anew.
    @Override
    protected void signIn(SignedIn person) {
        people.does(alexSeat, aWin());
        archive = takenOut();
        anew = people.solo(alex);
        people.joined(anew, sam);
        super.signIn(person);
    }

    @Test
    void saysWhatWouldComeInAndAsksTheOther() throws IOException {
        navigate(TakeOutView.class);

        look(archive);

        assertThat(says("“Us”: 3 entries")).isTrue();
        assertThat(says("one win")).isTrue();
        assertThat(people.state(anew).archive()).isNull();
        press("Import it and ask Sam");
        assertThat(says("Done. Now Sam is asked.")).isTrue();
        assertThat(people.state(anew).archive()).isNotNull();
        assertThat(people.state(anew).hasMovedOn()).isFalse();
    }

    @Test
    void whatCannotComeInIsNotOffered() throws IOException {
        people.does(anew, aWin());
        navigate(TakeOutView.class);

        look(archive);

        assertThat(says("Something has already been shared here, and nothing is replaced."))
                .isTrue();
        assertThat(offersToBringIn()).isFalse();
    }

    @Test
    void everyAnswerHasItsWords() {
        for (Shared shared : Shared.values()) {
            assertThat(Named.of("archive.back-in.shared", shared, "Sam")).doesNotContain("archive.");
        }
        for (Reason reason : Reason.values()) {
            assertThat(Named.of("archive.back-in.fault", reason)).doesNotContain("archive.");
        }
    }

    @Test
    void saysWhatIsWrongAndChangesNothing() throws IOException {
        CoupleState before = people.state(anew);
        navigate(TakeOutView.class);

        look(new byte[] {1, 2, 3});
        assertThat(says("This isn’t an archive, or it is damaged")).isTrue();
        look(signedOver(archive));
        assertThat(says("This isn’t an archive, or it is damaged")).isTrue();
        assertThat(people.state(anew).seq()).isEqualTo(before.seq());
    }

    @Test
    void cancellingLetsGoOfIt() throws IOException {
        navigate(TakeOutView.class);

        for (int i = 0; i < 10; i++) {
            look(archive);
        }
        press("Cancel");

        assertThat(offersToBringIn()).isFalse();
        archives.take(new ByteArrayInputStream(archive)).letGo();
    }

    @Test
    void whatTheOtherTurnsDownIsGone() throws IOException {
        navigate(TakeOutView.class);
        look(archive);
        press("Import it and ask Sam");

        people.does(new Seat(sam.person(), anew.couple()), new EndArchiveOffer());

        assertThat(people.state(anew).archive()).isNull();
    }

    private byte[] takenOut() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            takeOut.write(
                    takeOut.permit(alex, alexSeat, "correct horse battery").orElseThrow(),
                    Form.ARCHIVE,
                    out,
                    Progress.UNWATCHED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// With a first file that is not the one whose sum stands behind it.
    private static byte[] signedOver(byte[] archive) {
        byte[] other = archive.clone();
        int sum = 4;
        while (!Arrays.equals(other, sum - 4, sum, SUM_FOLLOWS, 0, 4)) {
            sum++;
        }
        other[sum] ^= 1;
        return other;
    }

    private static LogWin aWin() {
        return new LogWin(
                new WinId(UUID.randomUUID()),
                WinKind.WIN,
                new Words("a walk"),
                About.US,
                LocalDate.of(2026, 3, 1),
                null,
                null);
    }

    private void look(byte[] bytes) throws IOException {
        find(ArchivePart.class).single().look(archives.take(new ByteArrayInputStream(bytes)));
    }

    private boolean offersToBringIn() {
        return find(Button.class).all().stream()
                .anyMatch(button -> button.getText().startsWith("Import it"));
    }

    private boolean says(String words) {
        return find(Paragraph.class).all().stream()
                .anyMatch(line -> line.getText().contains(words));
    }

    private void press(String words) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals(words))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
