package app.twofold.server.archive.zip;

/// What came is no archive that can be read here. Nothing has changed.
public final class NotAnArchive extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String file;
    private final long line;

    public NotAnArchive(Reason reason) {
        this(reason, "", 0);
    }

    public NotAnArchive(Reason reason, String file, long line) {
        super(reason + " " + file + " " + line);
        this.reason = reason;
        this.file = file;
        this.line = line;
    }

    public Reason reason() {
        return reason;
    }

    /// The file of the archive in which it is; empty where it is the archive as a whole.
    public String file() {
        return file;
    }

    /// The line of that file, from 1; 0 where it is the file as a whole.
    public long line() {
        return line;
    }

    /// What may be wrong.
    public enum Reason {
        /// It is larger, packed or unpacked, than an archive may be.
        TOO_LARGE,
        /// It is no ZIP, breaks off, or a file in it is not as its manifest says.
        DAMAGED,
        /// Other files are in it than an archive has, or not in their order.
        OTHER_FILES,
        /// A file is not what its description says.
        MALFORMED,
        /// It was made by a later version of the program.
        OTHER_VERSION,
        /// It is of another person or another couple.
        SOMEBODY_ELSES
    }
}
