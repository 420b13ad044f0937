package app.twofold.server.bringin;

import java.util.List;

/// What a table of wins comes to.
///
/// @param fresh  how many wins come in by it; none if it has faults
/// @param known  how many are there already
/// @param others how many the other wrote, which are left out
/// @param faults what is wrong with it, by line; at most [#MAX_FAULTS]
public record Preview(int fresh, int known, int others, List<Fault> faults) {

    public static final int MAX_FAULTS = 50;

    public Preview {
        faults = List.copyOf(faults);
    }

    public boolean isFaultless() {
        return faults.isEmpty();
    }

    /// @param line   the line of the table on which it is, from 1; 0 where it is the table as a whole
    /// @param column the name of the column that it is in; empty where it is the row as a whole
    public record Fault(long line, String column, Reason reason) {}

    /// What may be wrong.
    public enum Reason {
        /// The table is larger than [WinImport#MAX_BYTES].
        TOO_LARGE,
        /// It has more than [WinImport#MAX_ROWS] rows.
        TOO_MANY_ROWS,
        /// It is no table of text in UTF-8.
        NOT_READABLE,
        /// A column that is needed is not there, or one is there twice.
        COLUMN_MISSING,
        /// A row has another number of cells than the first.
        CELLS,
        /// Not a day such as 2026-06-25.
        NOT_A_DAY,
        IN_FUTURE,
        TOO_LONG_AGO,
        EMPTY,
        TOO_LONG,
        CONTROL_CHARACTER,
        /// None of the names that may stand in this column.
        UNKNOWN
    }
}
