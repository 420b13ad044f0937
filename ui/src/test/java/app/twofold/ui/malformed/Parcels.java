package app.twofold.ui.malformed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Files that no copy of the program has made: archives and tables, whole or not.
final class Parcels {

    private static final List<String> NAMES = List.of(
            "manifest.json",
            "../../../../tmp/twofold-was-here",
            "/etc/passwd",
            "..\\..\\windows\\win.ini",
            "C:\\x",
            "a/../../b",
            "events.jsonl",
            "\u0000",
            "x".repeat(3_000),
            "");
    private static final int MIB = 1 << 20;
    private static final byte[] BOMB = zip("manifest.json", new byte[24 * MIB]);
    private static final byte[] NESTED = zip("events.jsonl", BOMB);

    private Parcels() {}

    static byte[] archive(Nonsense nonsense) {
        byte[] whole = switch (nonsense.below(5)) {
            case 0 -> BOMB;
            case 1 -> NESTED;
            case 2 -> nonsense.body().getBytes(StandardCharsets.UTF_8);
            default ->
                zip(
                        nonsense.oneOf(NAMES),
                        nonsense.body().repeat(1 + nonsense.below(50)).getBytes(StandardCharsets.UTF_8));
        };
        return broken(whole, nonsense);
    }

    static byte[] table(Nonsense nonsense) {
        StringBuilder table = new StringBuilder(nonsense.oneIn(3) ? "" : "date,kind,text,about\n");
        for (int i = nonsense.below(6); i >= 0; i--) {
            table.append(nonsense.value())
                    .append(nonsense.oneOf(List.of(",", ";", "\t", "\"", "\n", "\r")))
                    .append(nonsense.value())
                    .append(',')
                    .append(nonsense.body())
                    .append('\n');
        }
        return broken(table.toString().getBytes(StandardCharsets.UTF_8), nonsense);
    }

    /// Breaks off, or has something changed, every other time.
    private static byte[] broken(byte[] whole, Nonsense nonsense) {
        if (whole.length == 0 || nonsense.oneIn(2)) {
            return whole;
        }
        int at = nonsense.below(whole.length);
        if (nonsense.oneIn(2)) {
            return java.util.Arrays.copyOf(whole, at);
        }
        byte[] changed = whole.clone();
        changed[at] = (byte) nonsense.below(256);
        return changed;
    }

    private static byte[] zip(String name, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
