package app.twofold.server.bringin;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.WinId;
import app.twofold.domain.Words;
import app.twofold.domain.couple.Partner;
import app.twofold.domain.win.About;
import app.twofold.domain.win.WinCommand.LogWin;
import app.twofold.domain.win.WinDecider;
import app.twofold.domain.win.WinKind;
import app.twofold.server.Seat;
import app.twofold.server.bringin.Preview.Fault;
import app.twofold.server.bringin.Preview.Reason;
import app.twofold.server.wire.Cells;
import app.twofold.server.wire.WinTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/// The rows of a table of wins, read and checked. Used for one table.
final class WinRows {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Seat seat;
    private final Partner importer;
    private final LocalDate today;
    private final List<LogWin> wins = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Integer> alike = new HashMap<>();
    private int others;

    private WinRows(Seat seat, Partner importer, LocalDate today) {
        this.seat = seat;
        this.importer = importer;
        this.today = today;
    }

    static WinRows read(Seat seat, Partner importer, LocalDate today, InputStream table) throws IOException {
        WinRows rows = new WinRows(seat, importer, today);
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

    private void read(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            readText(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (CharacterCodingException _) {
            fault(0, "", Reason.NOT_READABLE);
        }
    }

    private void readText(String text) {
        long line = 0;
        try (CSVParser parser = CSVParser.parse(text, formatOf(text))) {
            if (!parser.getHeaderMap().containsKey(WinTable.DAY)
                    || !parser.getHeaderMap().containsKey(WinTable.TEXT)) {
                fault(1, "", Reason.COLUMN_MISSING);
                return;
            }
            Iterator<CSVRecord> records = parser.iterator();
            for (line = parser.getCurrentLineNumber() + 1;
                    records.hasNext() && faults.size() < Preview.MAX_FAULTS;
                    line = parser.getCurrentLineNumber() + 1) {
                read(line, records.next());
            }
        } catch (IOException | RuntimeException _) {
            // Whatever the library throws, it is no table that it can read.
            fault(line, "", line == 0 ? Reason.COLUMN_MISSING : Reason.NOT_READABLE);
        }
    }

    /// Some programs put semicolons where others put commas.
    private static CSVFormat formatOf(String text) {
        String first = text.lines().findFirst().orElse("");
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(first.contains(";") && !first.contains(",") ? ';' : ',')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setIgnoreEmptyLines(true)
                .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
                .get();
    }

    private void read(long line, CSVRecord row) {
        if (row.getRecordNumber() > WinImport.MAX_ROWS) {
            fault(line, "", Reason.TOO_MANY_ROWS);
            throw new IllegalStateException("too many rows");
        }
        if (!row.isConsistent()) {
            fault(line, "", Reason.CELLS);
            return;
        }
        String by = cell(row, WinTable.BY).strip();
        if (!by.isEmpty() && !by.equals(importer.profile().displayName().value())) {
            others++;
            return;
        }
        Optional<LocalDate> day = day(line, cell(row, WinTable.DAY).strip());
        Optional<Words> words = words(line, cell(row, WinTable.TEXT));
        Optional<WinKind> kind = kind(line, cell(row, WinTable.KIND).strip());
        Optional<About> about = about(line, cell(row, WinTable.ABOUT).strip());
        if (day.isPresent() && words.isPresent() && kind.isPresent() && about.isPresent()) {
            wins.add(win(row, day.get(), words.get(), kind.get(), about.get()));
        }
    }

    private static String cell(CSVRecord row, String column) {
        return row.isMapped(column) ? Cells.unguarded(row.get(column)) : "";
    }

    private Optional<LocalDate> day(long line, String cell) {
        try {
            LocalDate day = LocalDate.parse(cell);
            if (day.isAfter(today)) {
                return fault(line, WinTable.DAY, Reason.IN_FUTURE);
            }
            return day.isBefore(WinDecider.EARLIEST)
                    ? fault(line, WinTable.DAY, Reason.TOO_LONG_AGO)
                    : Optional.of(day);
        } catch (DateTimeException _) {
            return fault(line, WinTable.DAY, Reason.NOT_A_DAY);
        }
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
    private LogWin win(CSVRecord row, LocalDate day, Words words, WinKind kind, About about) {
        String said = seat.person() + " " + day + " " + kind + " " + about + " " + words;
        int before = alike.merge(said, 1, Integer::sum);
        UUID id = idOf(cell(row, WinTable.ID).strip())
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
