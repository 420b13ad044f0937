package app.twofold.server.table;

import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Partner;
import app.twofold.domain.leaving.LeavingRefusal.SpaceFrozen;
import app.twofold.domain.win.WinCommand.BringInWins;
import app.twofold.domain.win.WinCommand.LogWin;
import app.twofold.server.CommandResult;
import app.twofold.server.FrozenSpace;
import app.twofold.server.Seat;
import app.twofold.server.couple.Couples;
import app.twofold.server.limit.Places;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/// Brings wins in from a table: all of them or none, as the importer's own, and each once, however often the same table
/// comes. The columns `day` and `text` are needed; `kind` (a win if not said) and `about` (us) may be there, and the
/// names of any others are said. Of a table that was taken out here, what the other wrote is left out, because nobody
/// writes in the other's name.
@Service
public class WinImport {

    /// How large a table may be.
    public static final int MAX_BYTES = 1_000_000;

    /// How many rows it may have.
    public static final int MAX_ROWS = BringInWins.MAX;

    /// A table is small, but what is read of it is not: each cell is an object.
    private static final int AT_A_TIME = 4;

    private final Couples couples;
    private final Clock clock;
    private final Places places = new Places(AT_A_TIME);

    WinImport(Couples couples, Clock clock) {
        this.couples = couples;
        this.clock = clock;
    }

    /// What would come in, without having been told what comes first in its days.
    ///
    /// @throws IOException if the table cannot be read to its end
    /// @throws app.twofold.server.Busy if this person brings a table in already, or too many do
    /// @throws app.twofold.server.Unavailable if the database does not answer
    public Preview look(Seat seat, InputStream table) throws IOException {
        return look(seat, table, DayOrder.NOT_SAID);
    }

    /// Brings everything in, without having been told what comes first in its days.
    ///
    /// @return what came in; nothing did if it has faults
    /// @throws IOException if the table cannot be read to its end; nothing came in then
    /// @throws app.twofold.server.Busy if this person brings a table in already, or too many do
    /// @throws app.twofold.server.Unavailable if the database does not answer; doing it again completes it
    public Preview bringIn(Seat seat, InputStream table) throws IOException {
        return bringIn(seat, table, DayOrder.NOT_SAID);
    }

    /// What would come in. Changes nothing.
    ///
    /// @throws IOException if the table cannot be read to its end
    /// @throws app.twofold.server.Busy if this person brings a table in already, or too many do
    /// @throws app.twofold.server.Unavailable if the database does not answer
    public Preview look(Seat seat, InputStream table, DayOrder order) throws IOException {
        return places.take(seat.person(), () -> lookNow(seat, table, order));
    }

    private Preview lookNow(Seat seat, InputStream table, DayOrder order) throws IOException {
        CoupleState state = couples.state(seat);
        return preview(state, read(seat, state, table, order));
    }

    /// Brings everything in, unless something is wrong with it.
    ///
    /// @return what came in; nothing did if it has faults
    /// @throws FrozenSpace if the space is frozen; nothing came in then
    /// @throws IOException if the table cannot be read to its end; nothing came in then
    /// @throws app.twofold.server.Busy if this person brings a table in already, or too many do
    /// @throws app.twofold.server.Unavailable if the database does not answer; doing it again completes it
    public Preview bringIn(Seat seat, InputStream table, DayOrder order) throws IOException {
        return places.take(seat.person(), () -> bringInNow(seat, table, order));
    }

    private Preview bringInNow(Seat seat, InputStream table, DayOrder order) throws IOException {
        CoupleState state = couples.state(seat);
        WinRows rows = read(seat, state, table, order);
        Preview preview = preview(state, rows);
        if (!preview.isFaultless() || preview.fresh() == 0) {
            return preview;
        }
        List<LogWin> fresh = fresh(state, rows);
        CommandResult outcome = couples.execute(seat, commandOf(seat, fresh), new BringInWins(fresh));
        if (outcome instanceof CommandResult.Refused(var reason)) {
            if (reason instanceof SpaceFrozen) {
                throw new FrozenSpace();
            }
            throw new IllegalStateException("A table without a fault is refused: " + reason);
        }
        return preview;
    }

    private WinRows read(Seat seat, CoupleState state, InputStream table, DayOrder order) throws IOException {
        Partner importer = state.partner(seat.person()).orElseThrow();
        return WinRows.read(seat, importer, importer.today(clock.instant()), order, table);
    }

    private static Preview preview(CoupleState state, WinRows rows) {
        int fresh = rows.faults().isEmpty() ? fresh(state, rows).size() : 0;
        int known = rows.faults().isEmpty() ? rows.wins().size() - fresh : 0;
        return new Preview(fresh, known, rows.others(), rows.ignored(), rows.faults());
    }

    private static List<LogWin> fresh(CoupleState state, WinRows rows) {
        List<LogWin> fresh = new ArrayList<>(rows.wins());
        fresh.removeIf(win -> state.wins().isTaken(win.win()));
        return fresh;
    }

    /// The same wins come in by the same command.
    private static UUID commandOf(Seat seat, List<LogWin> wins) {
        StringBuilder name = new StringBuilder("bring in ").append(seat.person());
        wins.forEach(win -> name.append(' ').append(win.win()));
        return UUID.nameUUIDFromBytes(name.toString().getBytes(StandardCharsets.UTF_8));
    }
}
