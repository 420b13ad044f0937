package app.twofold.server.table;

import app.twofold.server.table.Preview.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/// The rows of a table that have something in them, one after another. Cells are separated by what its first row shows:
/// commas, semicolons, tabs or bars; a spreadsheet may say so in a line of its own (`sep=;`). Lines end as they like.
final class TableRows implements AutoCloseable {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
    private static final Pattern SAID =
            Pattern.compile("\\A\"?sep=(.)\"?[,;\\t|]*(\\r\\n|\\r|\\n)", Pattern.CASE_INSENSITIVE);

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final long skipped;
    private final TableHead head;
    private long line;

    private TableRows(String text, char separator, long skipped) throws IOException, NotATable {
        this.parser = CSVParser.parse(text, format(separator));
        this.records = parser.iterator();
        this.skipped = skipped;
        CSVRecord first = next();
        if (first == null) {
            throw new NotATable(1, Reason.COLUMN_MISSING);
        }
        this.head = TableHead.of(line, first);
    }

    static TableRows of(String text) throws IOException, NotATable {
        Matcher said = SAID.matcher(text);
        if (said.find()) {
            return new TableRows(text.substring(said.end()), said.group(1).charAt(0), 1);
        }
        NotATable why = new NotATable(1, Reason.COLUMN_MISSING);
        for (char separator : SEPARATORS) {
            try {
                return new TableRows(text, separator, 0);
            } catch (NotATable e) {
                why = e;
            }
        }
        throw why;
    }

    TableHead head() {
        return head;
    }

    /// The next row.
    ///
    /// @return null if there is none any more
    /// @throws NotATable if it cannot be read
    @Nullable
    CSVRecord next() throws NotATable {
        try {
            line = parser.getCurrentLineNumber() + skipped + 1;
            while (records.hasNext()) {
                CSVRecord row = records.next();
                if (!TableHead.isBlank(row)) {
                    return row;
                }
                line = parser.getCurrentLineNumber() + skipped + 1;
            }
            return null;
        } catch (UncheckedIOException | IllegalStateException _) {
            // An open quote, or something behind a closed one.
            throw new NotATable(line, Reason.QUOTE);
        }
    }

    /// The line on which the row that was read last begins, from 1.
    long line() {
        return line;
    }

    private static CSVFormat format(char separator) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(false)
                .get();
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
