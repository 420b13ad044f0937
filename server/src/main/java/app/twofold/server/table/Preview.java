package app.twofold.server.table;

import java.util.List;

/// What a table of wins comes to.
///
/// @param fresh  how many wins come in by it; none if it has faults
/// @param known  how many are there already
/// @param others how many the other wrote, which are left out
/// @param ignored names of the columns that are left out, because they say nothing here
/// @param faults what is wrong with it, by line; at most [#MAX_FAULTS]
public record Preview(int fresh, int known, int others, List<String> ignored, List<Fault> faults) {

    public static final int MAX_FAULTS = 50;

    public Preview {
        ignored = List.copyOf(ignored);
        faults = List.copyOf(faults);
    }

    /// Of a table without a column that is left out.
    public Preview(int fresh, int known, int others, List<Fault> faults) {
        this(fresh, known, others, List.of(), faults);
    }

    public boolean isFaultless() {
        return faults.isEmpty();
    }

    /// Whether all that is missing is what comes first in its days.
    public boolean asksForDayOrder() {
        return !faults.isEmpty() && faults.stream().allMatch(fault -> fault.reason() == Reason.AMBIGUOUS_DAY);
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
        /// It is a spreadsheet's own file, and no table of text.
        SPREADSHEET,
        /// It is no text in UTF-8.
        NOT_READABLE,
        /// A quote stays open, or something follows a closed one.
        QUOTE,
        /// A column that is needed is not there, or one is there twice.
        COLUMN_MISSING,
        /// Something stands in a row where the first row has no name, or the row breaks off.
        CELLS,
        /// Not a day such as 2026-06-25.
        NOT_A_DAY,
        /// It may be one of two days, such as 11/1/2026; [DayOrder] says which.
        AMBIGUOUS_DAY,
        /// The year has two digits.
        SHORT_YEAR,
        IN_FUTURE,
        TOO_LONG_AGO,
        EMPTY,
        TOO_LONG,
        CONTROL_CHARACTER,
        /// None of the names that may stand in this column.
        UNKNOWN
    }
}
