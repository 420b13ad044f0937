package app.twofold.server.archive.zip;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// How long a file is and what it hashes to, while it goes by.
public final class PartTally {

    private final MessageDigest digest;
    private long bytes;
    private long lines;

    public PartTally() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public void add(byte[] some, int offset, int length) {
        digest.update(some, offset, length);
        bytes += length;
        for (int i = offset; i < offset + length; i++) {
            lines += some[i] == '\n' ? 1 : 0;
        }
    }

    public ArchiveJson.Part part(String name) {
        return new ArchiveJson.Part(name, bytes, lines, HexFormat.of().formatHex(digest.digest()));
    }
}
