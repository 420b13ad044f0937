package app.twofold.server.table;

import app.twofold.server.table.Preview.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// The text of a table as programs save it: UTF-8, with a byte order mark or without, and UTF-16 with one, which a
/// spreadsheet calls "Unicode text". Any other encoding cannot be told from the rest, so it is refused, not guessed.
final class TableText {

    private static final int[] ZIP = {'P', 'K', 3, 4};
    private static final int[] OLE = {0xD0, 0xCF, 0x11, 0xE0};
    private static final int[] UTF_8 = {0xEF, 0xBB, 0xBF};
    private static final int[] UTF_16_LE = {0xFF, 0xFE};
    private static final int[] UTF_16_BE = {0xFE, 0xFF};

    private TableText() {}

    static String of(byte[] bytes) throws NotATable {
        if (startsWith(bytes, ZIP) || startsWith(bytes, OLE)) {
            throw new NotATable(0, Reason.SPREADSHEET);
        }
        if (startsWith(bytes, UTF_16_LE)) {
            return decoded(bytes, UTF_16_LE.length, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, UTF_16_BE)) {
            return decoded(bytes, UTF_16_BE.length, StandardCharsets.UTF_16BE);
        }
        return decoded(bytes, startsWith(bytes, UTF_8) ? UTF_8.length : 0, StandardCharsets.UTF_8);
    }

    private static String decoded(byte[] bytes, int start, Charset charset) throws NotATable {
        try {
            return charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
                    .toString();
        } catch (CharacterCodingException _) {
            throw new NotATable(0, Reason.NOT_READABLE);
        }
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
