package app.twofold.server.table;

import app.twofold.server.table.Preview.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/// The first row of a table of wins: which column is which, in whatever order and letters.
///
/// @param places  where the columns that are read stand
/// @param names   of all columns; an empty one where a column has none
/// @param ignored names of columns that say nothing here, as they are written
record TableHead(Map<String, Integer> places, List<String> names, List<String> ignored) {

    private static final Set<String> READ =
            Set.of(WinTable.DAY, WinTable.BY, WinTable.KIND, WinTable.ABOUT, WinTable.TEXT, WinTable.ID);
    private static final Set<String> KNOWN = Set.of(WinTable.columns());
    private static final Map<String, String> OTHER_NAMES = Map.of("date", WinTable.DAY);

    /// How many columns that are left out are named.
    private static final int MAX_NAMED = 20;

    private static final int MAX_NAME = 60;

    /// @throws NotATable if a column is missing that is needed, or one is there twice
    static TableHead of(long line, CSVRecord row) throws NotATable {
        List<String> names = row.stream().map(TableHead::nameOf).toList();
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            if (READ.contains(names.get(i)) && places.put(names.get(i), i) != null) {
                throw new NotATable(line, Reason.COLUMN_MISSING);
            }
        }
        OTHER_NAMES.forEach((other, name) -> {
            if (names.contains(other)) {
                places.putIfAbsent(name, names.indexOf(other));
            }
        });
        if (!places.containsKey(WinTable.DAY) || !places.containsKey(WinTable.TEXT)) {
            throw new NotATable(line, Reason.COLUMN_MISSING);
        }
        return new TableHead(places, names, ignored(row, names, places));
    }

    private static List<String> ignored(CSVRecord row, List<String> names, Map<String, Integer> places) {
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < names.size() && ignored.size() < MAX_NAMED; i++) {
            String name = names.get(i);
            if (!name.isEmpty() && !KNOWN.contains(name) && !places.containsValue(i)) {
                String written = Cells.plain(row.get(i));
                ignored.add(written.substring(
                        0,
                        written.offsetByCodePoints(
                                0, Math.min(MAX_NAME, written.codePointCount(0, written.length())))));
            }
        }
        return ignored;
    }

    private static String nameOf(String cell) {
        return Cells.plain(Cells.unguarded(cell)).toLowerCase(Locale.ROOT);
    }

    static boolean isBlank(CSVRecord row) {
        return row.stream().allMatch(cell -> Cells.plain(cell).isEmpty());
    }

    /// What stands in a column; empty if the row ends before it, or there is no such column.
    String cell(CSVRecord row, String column) {
        Integer place = places.get(column);
        return place == null || place >= row.size() ? "" : Cells.unguarded(row.get(place));
    }

    /// Whether something stands in the row where no column has a name: a text with a separator in it, for example.
    boolean overflows(CSVRecord row) {
        for (int i = 0; i < row.size(); i++) {
            boolean hasName = i < names.size() && !names.get(i).isEmpty();
            if (!hasName && !Cells.plain(row.get(i)).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /// Whether the row has fewer cells than there are columns with a name.
    boolean isShort(CSVRecord row) {
        return names.stream().skip(row.size()).anyMatch(name -> !name.isEmpty());
    }
}
