package app.twofold.server.archive;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.twofold.server.Seat;
import app.twofold.server.archive.zip.Inflating;
import app.twofold.server.archive.zip.NotAnArchive;
import app.twofold.server.archive.zip.NotAnArchive.Reason;
import app.twofold.server.couple.Node;
import app.twofold.server.takeout.Archives;
import app.twofold.server.takeout.Form;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Archives that a desktop unpacked and packed again, and such as no desktop packs.
@TestInstance(Lifecycle.PER_CLASS)
class RepackedArchiveTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final byte[] LITTER = "\0\0\0\1Bud1".getBytes(US_ASCII);

    private final Node node = Node.alone();
    private Map<String, byte[]> files = Map.of();
    private @Nullable ArchiveContents contents;

    @BeforeAll
    void anArchive() throws IOException {
        Seat alex = node.paired();
        node.couples().execute(alex, UUID.randomUUID(), Node.aWin("soup"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Archives.on(node).write(alex, Form.ARCHIVE, NOW, out, Progress.UNWATCHED);
        files = Collections.unmodifiableMap(ArchiveByHand.of(out.toByteArray()).files());
        contents = read(out.toByteArray());
    }

    @AfterAll
    void stop() {
        node.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "twofold-archive-2026-11-24/",
                "Meine Sachen/Ordner/",
                "Ordner \u00FC\u4E16/",
                "twofold\\",
                "a\\b/",
                "mine of 2026 (2)/"
            })
    void aFolderAroundItIsTaken(String folder) throws IOException {
        assertTaken(zip -> put(zip, folder, ZipEntry.DEFLATED));
    }

    @Test
    void whatADesktopLeavesLyingAboutIsPassedOver() throws IOException {
        assertTaken(zip -> {
            folder(zip, "mine/");
            zip.put("mine/.DS_Store", LITTER);
            put(zip, "mine/", ZipEntry.DEFLATED);
            folder(zip, "__MACOSX/");
            folder(zip, "__MACOSX/mine/");
            for (String name : files.keySet()) {
                zip.put("__MACOSX/mine/._" + name, LITTER);
            }
            zip.put("mine/._history.jsonl", LITTER);
            zip.put("mine/Thumbs.db", LITTER);
            zip.put("mine/desktop.ini", LITTER);
        });
    }

    @Test
    void theOrderOfTheFilesIsOfNoMatter() throws IOException {
        List<String> names = new ArrayList<>(files.keySet());
        Random random = new Random(7);
        for (int i = 0; i < 10; i++) {
            Collections.shuffle(names, random);
            assertTaken(zip -> {
                for (String name : names) {
                    zip.put(name, files.get(name));
                }
            });
        }
    }

    @Test
    void howItIsPackedIsOfNoMatter() throws IOException {
        assertTaken(zip -> put(zip, "", ZipEntry.STORED));
        assertTaken(zip -> {
            zip.zip.setUseZip64(Zip64Mode.Always);
            put(zip, "", ZipEntry.DEFLATED);
        });
        assertTaken(zip -> {
            zip.zip.setUseLanguageEncodingFlag(false);
            put(zip, "x/", ZipEntry.STORED);
        });
        assertTaken(zip -> {
            zip.zip.setLevel(Deflater.BEST_COMPRESSION);
            zip.zip.setComment("from my desk PK\5\6 PK\1\2");
            put(zip, "", ZipEntry.DEFLATED);
        });
        assertThat(read(withDataDescriptors())).isEqualTo(contents);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../history.jsonl",
                "mine/../../history.jsonl",
                "/history.jsonl",
                "C:\\history.jsonl",
                "mine//x",
                "./state.json",
                "notes.txt",
                "History.jsonl",
                "other/history.jsonl",
                "history.jsonl",
                "mine/history.jsonl.exe",
                "archive.zip"
            })
    void nothingElseMayBeInIt(String more) {
        assertRefused(Reason.OTHER_FILES, zip -> {
            put(zip, "", ZipEntry.DEFLATED);
            zip.put(more, files.get("history.jsonl"));
        });
    }

    @Test
    void aLinkIsNoFile() {
        assertRefused(Reason.OTHER_FILES, zip -> {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipArchiveEntry entry = new ZipArchiveEntry(file.getKey());
                entry.setUnixMode(file.getKey().equals("state.json") ? 0120777 : 0100644);
                zip.put(entry, file.getValue());
            }
        });
    }

    @Test
    void moreEntriesThanADesktopAddsAreRefusedUnread() {
        assertRefused(Reason.OTHER_FILES, zip -> {
            put(zip, "", ZipEntry.DEFLATED);
            for (int i = 0; i < 200; i++) {
                zip.put("__MACOSX/._" + i, LITTER);
            }
        });
    }

    @Test
    void changedLineEndsAreAChange() {
        Map<String, byte[]> changed = new LinkedHashMap<>(files);
        changed.put(
                "history.jsonl",
                new String(files.get("history.jsonl"), UTF_8)
                        .replace("\n", "\r\n")
                        .getBytes(UTF_8));

        assertRefused(Reason.DAMAGED, zip -> {
            for (Map.Entry<String, byte[]> file : changed.entrySet()) {
                zip.put(file.getKey(), file.getValue());
            }
        });
    }

    /// The directory may say what it likes: only what comes out counts.
    @Test
    void aSmallFileThatComesToMuchIsPutOutAtOnce() throws IOException {
        byte[] bomb = bomb(251);
        assertThat(bomb.length).isLessThan(1_000_000);
        assertThatThrownBy(() -> read(bomb)).isInstanceOfSatisfying(NotAnArchive.class, this::isTooLarge);

        byte[] lying = withDeclaredSizes(bomb, 1_000);
        long before = used();
        assertThatThrownBy(() -> read(lying))
                .isInstanceOfSatisfying(
                        NotAnArchive.class, e -> assertThat(e.reason()).isIn(Reason.DAMAGED, Reason.TOO_LARGE));
        assertThat(used() - before).isLessThan(60_000_000);
    }

    @Test
    void unpackingEndsSoonAfterItComesToFarTooMuch() throws IOException {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(new byte[251_000_000]);
        deflater.finish();
        byte[] packed = new byte[1_000_000];
        int length = deflater.deflate(packed);
        deflater.end();
        long read = 0;
        try (Inflating file = new Inflating(new ByteArrayInputStream(packed, 0, length))) {
            byte[] some = new byte[10_000];
            while (file.read(some, 0, some.length) >= 0) {
                read += some.length;
            }
        } catch (NotAnArchive e) {
            isTooLarge(e);
        }
        assertThat(read).isBetween(Inflating.FREE - 20_000, 2 * Inflating.FREE);
    }

    @Test
    void aDirectoryThatIsBrokenAnyhowIsReadRightOrRefused() throws IOException {
        byte[] zip = packed(out -> put(out, "", ZipEntry.STORED));
        Random random = new Random(3);
        for (int i = 0; i < 2_000; i++) {
            byte[] broken = zip.clone();
            for (int j = 0; j < 3; j++) {
                broken[zip.length - 1 - random.nextInt(400)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(read(broken).sha256()).isEqualTo(read(zip).sha256());
            } catch (NotAnArchive e) {
                assertThat(e.reason()).isNotNull();
            }
        }
    }

    private void isTooLarge(NotAnArchive e) {
        assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private byte[] bomb(int megabytes) throws IOException {
        return packed(zip -> {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.put(file.getKey(), file.getKey().equals("state.json") ? spaces(megabytes) : file.getValue());
            }
        });
    }

    private static byte[] spaces(int megabytes) {
        byte[] spaces = new byte[megabytes * 1_000_000];
        Arrays.fill(spaces, (byte) ' ');
        spaces[0] = '{';
        return spaces;
    }

    /// Every length in the directory is replaced.
    private static byte[] withDeclaredSizes(byte[] zip, int size) {
        byte[] lying = zip.clone();
        for (int i = 0; i < zip.length - 46; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                for (int j = 0; j < 4; j++) {
                    lying[i + 24 + j] = (byte) (size >> (8 * j));
                }
            }
        }
        return lying;
    }

    private byte[] withDataDescriptors() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry("mine/" + file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private void put(Zip zip, String folder, int method) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            ZipArchiveEntry entry = new ZipArchiveEntry(folder + file.getKey());
            entry.setMethod(method);
            zip.put(entry, file.getValue());
        }
    }

    private static void folder(Zip zip, String name) throws IOException {
        zip.put(name, new byte[0]);
    }

    private void assertTaken(Content content) throws IOException {
        assertThat(read(packed(content))).isEqualTo(contents);
    }

    private void assertRefused(Reason reason, Content content) {
        assertThatThrownBy(() -> read(packed(content)))
                .isInstanceOfSatisfying(
                        NotAnArchive.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private static ArchiveContents read(byte[] bytes) throws IOException {
        return new ArchiveReader(NOW.plusSeconds(3600L * 24 * 365), ArchiveVisitor.NONE)
                .read(new ByteArrayInputStream(bytes));
    }

    private static byte[] packed(Content content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            content.writeTo(new Zip(zip));
        }
        return out.toByteArray();
    }

    private interface Content {

        void writeTo(Zip zip) throws IOException;
    }

    /// A ZIP that is packed as a desktop packs it.
    private record Zip(ZipArchiveOutputStream zip) {

        void put(String name, byte[] bytes) throws IOException {
            put(new ZipArchiveEntry(name), bytes);
        }

        void put(ZipArchiveEntry entry, byte[] bytes) throws IOException {
            CRC32 crc = new CRC32();
            crc.update(bytes);
            entry.setSize(bytes.length);
            entry.setCrc(crc.getValue());
            zip.putArchiveEntry(entry);
            zip.write(bytes);
            zip.closeArchiveEntry();
        }
    }
}
