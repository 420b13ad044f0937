package app.twofold.server.table;

import app.twofold.server.table.Preview.Reason;

/// What came is no table, as a whole.
final class NotATable extends Exception {

    private static final long serialVersionUID = 1L;

    private final long line;
    private final Reason reason;

    /// @param line from 1; 0 where it is the table as a whole
    NotATable(long line, Reason reason) {
        super(reason.name());
        this.line = line;
        this.reason = reason;
    }

    long line() {
        return line;
    }

    Reason reason() {
        return reason;
    }
}
