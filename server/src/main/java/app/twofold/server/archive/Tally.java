package app.twofold.server.archive;

import app.twofold.server.wire.ArchiveJson.Part;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// How long a file is and what it hashes to, while it goes by.
final class Tally {

    private final MessageDigest digest;
    private long bytes;
    private long lines;

    Tally() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void add(byte[] some, int offset, int length) {
        digest.update(some, offset, length);
        bytes += length;
        for (int i = offset; i < offset + length; i++) {
            lines += some[i] == '\n' ? 1 : 0;
        }
    }

    Part part(String name) {
        return new Part(name, bytes, lines, HexFormat.of().formatHex(digest.digest()));
    }
}
