package app.twofold.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.WinId;
import app.twofold.domain.Words;
import app.twofold.domain.win.About;
import app.twofold.domain.win.WinCommand.LogWin;
import app.twofold.domain.win.WinKind;
import app.twofold.server.Seat;
import app.twofold.server.SignedIn;
import app.twofold.server.archive.ArchiveImport;
import app.twofold.server.archive.ArchivePreview;
import app.twofold.server.archive.Progress;
import app.twofold.server.takeout.Form;
import app.twofold.server.takeout.TakeOut;
import app.twofold.ui.ViewTest;
import com.vaadin.flow.component.html.Paragraph;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Whoever is asked about an earlier past is told what vouches for it.
@Tag("days")
class OfferedViewTest extends ViewTest {

    @Autowired
    private TakeOut takeOut;

    @Autowired
    private ArchiveImport imports;

    private byte[] archive = {};
    private Seat samAnew;

    @Override
    protected void signIn(SignedIn person) {
        people.does(alexSeat, aWin());
        archive = takenOut();
        Seat anew = people.solo(alex);
        people.joined(anew, sam);
        samAnew = new Seat(sam.person(), anew.couple());
        super.signIn(person);
    }

    @Test
    void saysThatThisServerWroteIt() {
        offer(archive);

        assertThat(says("This server wrote it, and nothing in it has been changed since."))
                .isTrue();
    }

    @Test
    void saysThatNothingVouchesForWhatWasChangedByHand() throws IOException {
        offer(changedByHand());

        assertThat(says("Nothing vouches for it")).isTrue();
        assertThat(says("This server wrote it")).isFalse();
    }

    private void offer(byte[] past) {
        people.as(sam.person(), () -> broughtIn(past));
        navigate(OfferedView.class);
    }

    private ArchivePreview broughtIn(byte[] past) {
        try {
            return imports.bringIn(samAnew, new ByteArrayInputStream(past));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] takenOut() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            takeOut.write(
                    takeOut.permit(sam, samSeat, "correct horse battery").orElseThrow(),
                    Form.ARCHIVE,
                    out,
                    Progress.UNWATCHED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private byte[] changedByHand() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write((entry.getName().equals("manifest.json") ? text.replace("\"takenAt\"", " \"takenAt\"") : text)
                        .getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private boolean says(String words) {
        return find(Paragraph.class).all().stream()
                .anyMatch(line -> line.getText().contains(words));
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
}
