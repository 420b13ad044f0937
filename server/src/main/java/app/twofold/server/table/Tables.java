package app.twofold.server.table;

import app.twofold.domain.CheckinId;
import app.twofold.domain.PersonId;
import app.twofold.domain.checkin.CheckinNumbers;
import app.twofold.domain.checkin.CheckinNumbers.Reading;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Partner;
import app.twofold.domain.win.Win;
import app.twofold.server.archive.Progress;
import app.twofold.server.archive.Steps;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// What a couple shares, as tables: RFC 4180 in UTF-8, with the names of the columns in the first row.
public final class Tables {

    private static final String[] NUMBERS = {"checkin", "day", "name", "person", "label", "number"};

    private final CoupleState state;

    public Tables(CoupleState state) {
        this.state = state;
    }

    /// The wins by day, a row for each.
    public void writeWins(OutputStream out, Progress progress) throws IOException {
        List<Win> wins = state.wins().byDay().values().stream()
                .flatMap(Collection::stream)
                .flatMap(id -> state.wins().find(id).stream())
                .toList();
        Steps steps = new Steps(progress, wins.size());
        Table table = new Table(steps.watched(out), WinTable.columns());
        for (Win win : wins) {
            table.row(
                    win.on().toString(),
                    nameOf(win.by()),
                    WinTable.kind(win.kind()),
                    WinTable.about(win.content().about()),
                    win.text().value(),
                    goal(win),
                    boundary(win),
                    replies(win),
                    win.at().toString(),
                    win.id().toString());
            steps.one();
        }
        table.end();
        steps.end();
    }

    /// The numbers of the check-ins that were revealed, a row for each.
    public void writeNumbers(OutputStream out, Progress progress) throws IOException {
        List<Reading> readings = CheckinNumbers.of(state.checkins().sessions(), state.zone());
        Steps steps = new Steps(progress, readings.size());
        Table table = new Table(steps.watched(out), NUMBERS);
        for (Reading reading : readings) {
            table.row(
                    reading.checkin().toString(),
                    reading.on().toString(),
                    nameOf(reading.checkin()),
                    nameOf(reading.person()),
                    reading.label().value(),
                    Integer.toString(reading.value()));
            steps.one();
        }
        table.end();
        steps.end();
    }

    private String nameOf(PersonId person) {
        return state.partner(person)
                .map(Partner::profile)
                .map(profile -> profile.displayName().value())
                .orElse("");
    }

    private String nameOf(CheckinId checkin) {
        return state.checkins()
                .sessions()
                .find(checkin)
                .map(session -> session.template().name().value())
                .orElse("");
    }

    private String goal(Win win) {
        return win.content().goal() == null
                ? ""
                : state.goals()
                        .find(win.content().goal())
                        .map(goal -> goal.wording().title().value())
                        .orElse("");
    }

    private String boundary(Win win) {
        return win.content().boundary() == null
                ? ""
                : state.boundaries()
                        .find(win.content().boundary())
                        .map(one -> one.standing().wording().title().value())
                        .orElse("");
    }

    private String replies(Win win) {
        return win.replies().stream()
                .map(reply -> nameOf(reply.by()) + ": " + reply.text())
                .collect(Collectors.joining("\n"));
    }

    /// A table on its way out.
    private static final class Table {

        private final Writer writer;

        Table(OutputStream out, String... columns) throws IOException {
            writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            row(columns);
        }

        void row(String... cells) throws IOException {
            writer.write(Arrays.stream(cells)
                    .map(Cells::guarded)
                    .map(Table::quoted)
                    .collect(Collectors.joining(",", "", "\r\n")));
        }

        void end() throws IOException {
            writer.flush();
        }

        /// In quotes wherever a program might split it, or trim it.
        private static String quoted(String cell) {
            boolean isSafe = cell.equals(cell.strip())
                    && cell.chars()
                            .noneMatch(
                                    c -> c < ' ' || ",;|\"".indexOf(c) >= 0 || (Character.isSpaceChar(c) && c != ' '));
            return isSafe ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
        }
    }
}
