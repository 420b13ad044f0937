package app.twofold.server.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.twofold.migrations.TestClock;
import app.twofold.server.Seat;
import app.twofold.server.archive.zip.NotAnArchive;
import app.twofold.server.archive.zip.NotAnArchive.Reason;
import app.twofold.server.archive.zip.PartTally;
import app.twofold.server.couple.Node;
import app.twofold.server.seal.Signatures;
import app.twofold.server.takeout.Archives;
import app.twofold.server.takeout.Form;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveReaderTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    private final Node node = Node.alone();
    private final Seat alex = node.paired();
    private byte[] archive = {};

    @BeforeEach
    void anArchive() throws IOException {
        node.couples().execute(alex, UUID.randomUUID(), Node.aWin("soup"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Archives.on(node).write(alex, Form.ARCHIVE, NOW, out, Progress.UNWATCHED);
        archive = out.toByteArray();
    }

    @AfterEach
    void nothingHasChanged() {
        assertThat(node.couples().state(alex).seq()).isEqualTo(3);
        node.close();
    }

    @Test
    void readsWhatWasTakenOut() throws IOException {
        ArchiveContents contents = read(archive);

        assertThat(read(packed(files()))).isEqualTo(contents);
        assertThat(contents.events()).isEqualTo(3);
        assertThat(contents.own()).isZero();
        assertThat(contents.isOfTwo()).isTrue();
        assertThat(contents.manifest().takenAt()).isEqualTo(NOW);
        assertThat(contents.manifest().reader()).isEqualTo(alex.person());
    }

    /// Whichever bit of it tips over. Only what no program reads, versions and rights, may.
    @Test
    void aBitThatTipsOverIsNoticedWhereverItIs() {
        int unread = 0;
        for (int i = 0; i < archive.length; i++) {
            byte[] other = archive.clone();
            other[i] ^= 1;
            try {
                read(other);
                unread++;
            } catch (NotAnArchive | IOException e) {
                assertThat(e).isInstanceOf(NotAnArchive.class);
            }
        }
        assertThat(unread).isLessThan(5 * (2 + 2 + 4) + 5 * (2 + 2 + 2 + 8 + 4) + 22);
    }

    @Test
    void knowsWhoHasSignedIt() throws IOException {
        assertThat(read(archive).signer()).isEqualTo(Signatures.OURS.publicKey());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "value":"     | "value":"0
            ,"signature": | ,"signed":
            "takenAt":"2  | "takenAt":"1
            {"format"     | { "format"
            """)
    void whatWasChangedIsSignedByNobody(String before, String after) throws IOException {
        byte[] byHand = changed(files -> replace(files, "manifest.json", before, after));

        assertThat(read(byHand).signer()).isEmpty();
    }

    /// Whoever changes the history and its hash has changed what was signed.
    @Test
    void whatIsPutIntoTheHistoryIsSignedByNobody() throws IOException {
        byte[] byHand = changed(files -> {
            String before = hash(files.get("history.jsonl"));
            replace(files, "history.jsonl", "soup", "stew");
            replace(files, "manifest.json", before, hash(files.get("history.jsonl")));
        });

        assertThat(read(byHand).signer()).isEmpty();
    }

    private static String hash(byte[] file) {
        PartTally tally = new PartTally();
        tally.add(file, 0, file.length);
        return tally.part("").sha256();
    }

    @Test
    void refusesWhatBreaksOffWhereverThatIs() {
        for (int length = 0; length < endOfFiles(); length += 7) {
            byte[] part = Arrays.copyOf(archive, length);
            assertThatThrownBy(() -> read(part)).isInstanceOf(NotAnArchive.class);
        }
    }

    @Test
    void refusesWhatSomebodyHasChanged() {
        assertRefused(Reason.DAMAGED, files -> replace(files, "history.jsonl", "soup", "stew"));
        assertRefused(Reason.DAMAGED, files -> replace(files, "state.json", "soup", "stew"));
        assertRefused(Reason.DAMAGED, files -> replace(files, "settings.json", "Alex", "Sam"));
        assertRefused(Reason.DAMAGED, files -> replace(files, "manifest.json", "\"lines\":3", "\"lines\":4"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            history.jsonl  | "win.logged"      | "win.invented"
            history.jsonl  | "text":"soup"     | "text":7
            history.jsonl  | "text":"soup"     | "text":"\\u0000"
            history.jsonl  | "seq":3           | "seq":2
            history.jsonl  | "seq":3           | "seq":4
            history.jsonl  | "at":"            | "at":"3
            history.jsonl  | "seq":3           | "seq":"3"
            history.jsonl  | "by":"left"       | "by":"above"
            history.jsonl  | {"seq":1          | {"seq":1,"seq":1
            history.jsonl  | {"seq":1          | [{"seq":1
            state.json     | {"seq":3          | {{"seq":3
            settings.json  | "dark"            | "purple"
            settings.json  | "hue":8           | "hue":800
            manifest.json  | "twofold-archive" | "something"
            manifest.json  | "coupleId":"      | "coupleId":"x
            """)
    void refusesWhatIsNotAsItIsDescribed(String file, String before, String after) {
        assertThatThrownBy(() -> read(changed(files -> replace(files, file, before, after))))
                .isInstanceOfSatisfying(NotAnArchive.class, e -> {
                    assertThat(e.reason()).isEqualTo(Reason.MALFORMED);
                    assertThat(e.file()).isEqualTo(file);
                });
    }

    @Test
    void refusesALaterVersion() {
        assertRefused(Reason.OTHER_VERSION, files -> replace(files, "manifest.json", "\"version\":1", "\"version\":2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../history.jsonl", "/etc/passwd", "history.jsonl/", "..\\x", "history.JSONL", "a\u0000b"})
    void noNameButTheFiveIsEverUsed(String name) {
        assertRefused(Reason.OTHER_FILES, files -> {
            Map<String, byte[]> all = new LinkedHashMap<>(files);
            files.clear();
            files.put(name, all.get("history.jsonl"));
            files.putAll(all);
        });
    }

    @Test
    void refusesFilesThatAreMissingOrMore() {
        assertRefused(Reason.OTHER_FILES, files -> files.remove("state.json"));
        assertRefused(Reason.DAMAGED, files -> files.remove("manifest.json"));
        assertRefused(Reason.OTHER_FILES, files -> files.put("more.txt", new byte[1]));
    }

    @Test
    void aBombIsPutOutBeforeItFillsAnything() throws IOException {
        assertRefused(Reason.TOO_LARGE, files -> files.put("history.jsonl", new byte[2_000_000]));
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("history.jsonl"));
            zip.write(files().get("history.jsonl"));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("state.json"));
            zip.write('{');
            byte[] spaces = new byte[1_000_000];
            Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < 600; i++) {
                zip.write(spaces);
            }
            zip.closeEntry();
        }
        assertThat(bomb.size()).isLessThan(1_000_000);
        assertThatThrownBy(() -> read(bomb.toByteArray()))
                .isInstanceOfSatisfying(
                        NotAnArchive.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
    }

    @Test
    void aGigabyteOfNonsenseIsNotReadFar() {
        Nonsense nonsense = new Nonsense();

        assertThatThrownBy(() -> reader().read(nonsense)).isInstanceOf(NotAnArchive.class);
        assertThat(nonsense.taken()).isLessThan(100_000);
    }

    private static ArchiveReader reader() {
        return new ArchiveReader(TestClock.now(), ArchiveVisitor.NONE);
    }

    private void assertRefused(Reason reason, Consumer<Map<String, byte[]>> change) {
        assertThatThrownBy(() -> read(changed(change)))
                .isInstanceOfSatisfying(
                        NotAnArchive.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private static ArchiveContents read(byte[] bytes) throws IOException {
        return reader().read(new ByteArrayInputStream(bytes));
    }

    private byte[] changed(Consumer<Map<String, byte[]>> change) throws IOException {
        Map<String, byte[]> files = files();
        change.accept(files);
        return packed(files);
    }

    private static void replace(Map<String, byte[]> files, String name, String before, String after) {
        String text = new String(files.get(name), StandardCharsets.UTF_8);
        assertThat(text).contains(before);
        files.put(name, text.replace(before, after).getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, byte[]> files() throws IOException {
        return ArchiveByHand.of(archive).files();
    }

    private static byte[] packed(Map<String, byte[]> files) throws IOException {
        return new ArchiveByHand(files).packed();
    }

    /// Where the directory begins, which says nothing new.
    private int endOfFiles() {
        for (int i = 0; i < archive.length - 3; i++) {
            if (archive[i] == 'P' && archive[i + 1] == 'K' && archive[i + 2] == 1 && archive[i + 3] == 2) {
                return i;
            }
        }
        throw new IllegalStateException("There is no directory");
    }
}
