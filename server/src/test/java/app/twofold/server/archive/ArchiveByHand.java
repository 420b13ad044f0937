package app.twofold.server.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// An archive that somebody unpacks, changes and packs again.
record ArchiveByHand(Map<String, byte[]> files) {

    static ArchiveByHand of(byte[] archive) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return new ArchiveByHand(files);
    }

    /// The same, packed, as if it were of the couple of this id.
    byte[] ofCouple(UUID couple) throws IOException {
        files.computeIfPresent(
                "manifest.json",
                (_, json) -> new String(json, StandardCharsets.UTF_8)
                        .replaceAll("\"coupleId\":\"[0-9a-f-]{36}\"", "\"coupleId\":\"" + couple + "\"")
                        .getBytes(StandardCharsets.UTF_8));
        return packed();
    }

    byte[] packed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
