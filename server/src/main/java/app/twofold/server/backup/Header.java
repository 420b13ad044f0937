package app.twofold.server.backup;

import app.twofold.server.start.StartRefused;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/// What anybody can read at the head of a backup. The rest of the file is bound to these very bytes.
///
/// @param schema the version of the tables
/// @param taken  when the copy was made
/// @param key    the key of the rest, wrapped by the master key, in Base64
record Header(String schema, Instant taken, String key) {

    /// No header is longer.
    static final int MAX_BYTES = 4_096;

    private static final String FORMAT = "Twofold backup ";
    private static final String FIRST = FORMAT + "1\n";
    private static final String END = "\n\n";

    private static final Pattern LINES =
            Pattern.compile("(schema ([0-9._]{1,50})\ntaken (\\S+)\nkey ([A-Za-z0-9+/=]+)\n)check ([0-9a-f]{8})");

    byte[] bytes() {
        String lines = "schema " + schema + "\ntaken " + taken + "\nkey " + key + "\n";
        return (FIRST + lines + "check " + checksum(lines) + END).getBytes(StandardCharsets.US_ASCII);
    }

    /// Reads it.
    ///
    /// @param file  for messages
    /// @param start the first bytes of the file, as many as there are up to [#MAX_BYTES]
    /// @throws StartRefused if that is not how a backup begins
    static Header read(Path file, byte[] start) {
        String text = new String(start, StandardCharsets.US_ASCII);
        if (!text.startsWith(FORMAT)) {
            throw new StartRefused(file + " is not a backup of Twofold.");
        }
        int end = text.indexOf(END);
        if (end < 0 && start.length < MAX_BYTES) {
            throw BackupFile.cutShort(file);
        }
        if (end >= 0 && !text.startsWith(FIRST)) {
            throw new StartRefused(
                    file + " was made by another version of Twofold, in a form that this one cannot read.");
        }
        Matcher lines = LINES.matcher(text.substring(Math.min(FIRST.length(), Math.max(end, 0)), Math.max(end, 0)));
        if (!lines.matches() || !lines.group(5).equals(checksum(lines.group(1)))) {
            throw BackupFile.damaged(file);
        }
        try {
            return new Header(lines.group(2), Instant.parse(lines.group(3)), lines.group(4));
        } catch (DateTimeException _) {
            throw BackupFile.damaged(file);
        }
    }

    /// Against accidents alone: against whoever changes it on purpose stands that the rest is bound to it.
    private static String checksum(String lines) {
        CRC32 sum = new CRC32();
        sum.update(lines.getBytes(StandardCharsets.US_ASCII));
        return "%08x".formatted(sum.getValue());
    }
}
