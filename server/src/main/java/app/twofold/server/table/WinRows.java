package app.twofold.server.table;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.WinId;
import app.twofold.domain.Words;
import app.twofold.domain.couple.Partner;
import app.twofold.domain.win.About;
import app.twofold.domain.win.WinCommand.LogWin;
import app.twofold.domain.win.WinDecider;
import app.twofold.domain.win.WinKind;
import app.twofold.server.Seat;
import app.twofold.server.table.Preview.Fault;
import app.twofold.server.table.Preview.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;

/// The rows of a table of wins, read and checked. Used for one table.
final class WinRows {

    private final Seat seat;
    private final Partner importer;
    private final LocalDate today;
    private final DayOrder order;
    private final List<LogWin> wins = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Integer> alike = new HashMap<>();
    private List<String> ignored = List.of();
    private int others;

    private WinRows(Seat seat, Partner importer, LocalDate today, DayOrder order) {
        this.seat = seat;
        this.importer = importer;
        this.today = today;
        this.order = order;
    }

    static WinRows read(Seat seat, Partner importer, LocalDate today, DayOrder order, InputStream table)
            throws IOException {
        WinRows rows = new WinRows(seat, importer, today, order);
        byte[] bytes = table.readNBytes(WinImport.MAX_BYTES + 1);
        if (bytes.length > WinImport.MAX_BYTES) {
            rows.fault(0, "", Reason.TOO_LARGE);
        } else {
            rows.read(bytes);
        }
        return rows;
    }

    List<LogWin> wins() {
        return wins;
    }

    List<Fault> faults() {
        return faults;
    }

    /// How many rows are left out, because the other wrote them.
    int others() {
        return others;
    }

    /// Names of the columns that are left out, because they say nothing here.
    List<String> ignored() {
        return ignored;
    }

    private void read(byte[] bytes) throws IOException {
        try (TableRows table = TableRows.of(TableText.of(bytes))) {
            ignored = table.head().ignored();
            CSVRecord row = table.next();
            for (int i = 0; row != null && faults.size() < Preview.MAX_FAULTS; i++) {
                if (i == WinImport.MAX_ROWS) {
                    throw new NotATable(table.line(), Reason.TOO_MANY_ROWS);
                }
                read(table.line(), table.head(), row);
                row = table.next();
            }
        } catch (NotATable e) {
            fault(e.line(), "", e.reason());
        }
    }

    private void read(long line, TableHead head, CSVRecord row) {
        if (head.overflows(row)) {
            fault(line, "", Reason.CELLS);
            return;
        }
        String by = Cells.plain(head.cell(row, WinTable.BY));
        if (!by.isEmpty()
                && !by.equals(Cells.plain(importer.profile().displayName().value()))) {
            others++;
            return;
        }
        int before = faults.size();
        Optional<LocalDate> day = day(line, head.cell(row, WinTable.DAY));
        Optional<Words> words = words(line, head.cell(row, WinTable.TEXT));
        Optional<WinKind> kind = kind(line, Cells.plain(head.cell(row, WinTable.KIND)));
        Optional<About> about = about(line, Cells.plain(head.cell(row, WinTable.ABOUT)));
        if (day.isPresent() && words.isPresent() && kind.isPresent() && about.isPresent()) {
            String id = Cells.plain(head.cell(row, WinTable.ID));
            wins.add(win(id, day.get(), words.get(), kind.get(), about.get()));
        } else if (head.isShort(row)) {
            // Its cells may stand under columns that they do not belong to.
            faults.subList(before, faults.size()).clear();
            fault(line, "", Reason.CELLS);
        }
    }

    private Optional<LocalDate> day(long line, String cell) {
        DayCell read = DayCell.of(cell, order);
        LocalDate day = read.day();
        if (day == null) {
            return fault(line, WinTable.DAY, read.reason() == null ? Reason.NOT_A_DAY : read.reason());
        }
        if (day.isAfter(today)) {
            // A day that is written in another way, and still to come, is more likely misread.
            return fault(line, WinTable.DAY, read.isPlain() ? Reason.IN_FUTURE : Reason.NOT_A_DAY);
        }
        return day.isBefore(WinDecider.EARLIEST) ? fault(line, WinTable.DAY, Reason.TOO_LONG_AGO) : Optional.of(day);
    }

    private Optional<Words> words(long line, String cell) {
        try {
            return Optional.of(new Words(cell).required());
        } catch (InvalidValue e) {
            return fault(
                    line,
                    WinTable.TEXT,
                    switch (e.fault()) {
                        case EMPTY -> Reason.EMPTY;
                        case TOO_LONG -> Reason.TOO_LONG;
                        case CONTROL_CHARACTER,
                                GUESSABLE,
                                MALFORMED,
                                NEVER,
                                NOT_POSITIVE,
                                OUT_OF_RANGE,
                                SAME_TWICE,
                                TOO_LARGE,
                                TOO_MANY_DECIMALS,
                                TOO_MANY_ITEMS -> Reason.CONTROL_CHARACTER;
                    });
        }
    }

    private Optional<WinKind> kind(long line, String cell) {
        Optional<WinKind> kind = cell.isEmpty() ? Optional.of(WinKind.WIN) : WinTable.kind(cell);
        return kind.isPresent() ? kind : fault(line, WinTable.KIND, Reason.UNKNOWN);
    }

    private Optional<About> about(long line, String cell) {
        Optional<About> about = cell.isEmpty() ? Optional.of(About.US) : WinTable.about(cell);
        return about.isPresent() ? about : fault(line, WinTable.ABOUT, Reason.UNKNOWN);
    }

    /// A row that was taken out keeps its id; any other gets one from what is in it, and from how many before it were
    /// like it.
    private LogWin win(String written, LocalDate day, Words words, WinKind kind, About about) {
        String said = seat.person() + " " + day + " " + kind + " " + about + " " + words;
        int before = alike.merge(said, 1, Integer::sum);
        UUID id = idOf(written)
                .orElseGet(() -> UUID.nameUUIDFromBytes((before + " " + said).getBytes(StandardCharsets.UTF_8)));
        return new LogWin(new WinId(id), kind, words, about, day, null, null);
    }

    private static Optional<UUID> idOf(String cell) {
        try {
            UUID id = UUID.fromString(cell);
            return id.toString().equalsIgnoreCase(cell) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private <T> Optional<T> fault(long line, String column, Reason reason) {
        if (faults.size() < Preview.MAX_FAULTS) {
            faults.add(new Fault(line, column, reason));
        }
        return Optional.empty();
    }
}
