package app.twofold.server.erasing;

import static app.twofold.server.couple.Node.aWin;

import app.twofold.domain.CoupleId;
import app.twofold.domain.PersonId;
import app.twofold.migrations.TestClock;
import app.twofold.migrations.TestPostgres.Database;
import app.twofold.server.CommandResult;
import app.twofold.server.Seat;
import app.twofold.server.couple.Node;
import app.twofold.server.key.ErasureLedger;
import java.nio.file.Path;
import java.util.UUID;

/// A program that starts as Twofold does and lets two people write, of whom one erases their words again and again,
/// until it is killed. It says what has been acknowledged, line by line.
final class ErasingProcess {

    static final String READY = "ready";
    static final String WROTE = "wrote";
    static final String ERASED = "erased";

    /// Ends a line that was not cut off.
    static final String END = " .";

    private ErasingProcess() {}

    static void main(String[] args) {
        Database database = new Database(args[0], "postgres", "postgres");
        ErasureLedger ledger = ErasureLedger.in(Path.of(args[1]));
        Seat alex = seat(args[2], args[3]);
        Seat sam = seat(args[2], args[4]);
        Node node = Node.on(database, ledger);
        Rounds.of(node, ledger, TestClock.given()).afterSingletonsInstantiated();
        Seat others = node.paired();
        write(node, others);
        node.erase(others);
        say(READY);
        while (true) {
            for (int i = 0; i < 2; i++) {
                write(node, alex);
                write(node, sam);
            }
            if (node.couples().erase(alex, UUID.randomUUID()) instanceof CommandResult.Done(long seq)) {
                say(ERASED + " " + seq + END);
            }
        }
    }

    private static void write(Node node, Seat seat) {
        String text = UUID.randomUUID().toString();
        if (node.couples().execute(seat, UUID.randomUUID(), aWin(text)) instanceof CommandResult.Done(long seq)) {
            say(WROTE + " " + seq + " " + seat.person() + " " + text + END);
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    private static Seat seat(String couple, String person) {
        return new Seat(PersonId.of(person), CoupleId.of(couple));
    }
}
