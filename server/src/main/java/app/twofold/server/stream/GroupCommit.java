package app.twofold.server.stream;

import app.twofold.server.sql.SqlFailure;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import javax.sql.DataSource;

/// Commits the events of commands. What arrives while the last commits are under way goes out together, as one
/// INSERT of many rows.
///
/// There are no writer threads: one of the callers that wait takes the lead when a connection is free, writes for
/// all who have queued up, and hands the lead on. A caller that is alone therefore writes without any hand-over.
final class GroupCommit implements AutoCloseable {

    private static final int MAX_ROWS = 500;

    /// Nodes write in the same order of streams, so that two groups that meet in two streams do not deadlock.
    private static final Comparator<Row> ORDER =
            Comparator.comparing(Row::stream).thenComparingLong(Row::seq);

    private final Queue<Append> queue = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedDeque<EventWriter> idle = new ConcurrentLinkedDeque<>();
    private final Semaphore free;

    /// @param writers how many commits may be under way at once
    GroupCommit(DataSource database, int writers) {
        this.free = new Semaphore(writers);
        for (int i = 0; i < writers; i++) {
            idle.add(new EventWriter(database));
        }
    }

    /// Commits the rows of one command, all or none.
    ///
    /// @return false if another command took a seq of theirs first, or this command is stored already
    /// @throws Unavailable if the database does not answer; the rows may be stored or not
    boolean append(List<Row> rows) {
        // An interrupt would close the connection under all who write with it: it waits until they are done.
        boolean interrupted = Thread.interrupted();
        try {
            Append mine = new Append(rows, Thread.currentThread());
            queue.add(mine);
            appointLeader();
            interrupted |= mine.awaitTurn();
            if (mine.isLeading()) {
                lead(mine);
            }
            return mine.outcome();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /// How many commands wait for a commit that has not begun.
    int waiting() {
        return queue.size();
    }

    private void appointLeader() {
        while (!queue.isEmpty() && free.tryAcquire()) {
            Append next = queue.poll();
            if (next != null) {
                next.takeLead();
                return;
            }
            free.release();
        }
    }

    private void lead(Append first) {
        List<Append> group = new ArrayList<>();
        group.add(first);
        int rows = first.rows().size();
        for (Append next = queue.peek(); next != null && rows < MAX_ROWS; next = queue.peek()) {
            Append taken = queue.poll();
            if (taken != null) {
                group.add(taken);
                rows += taken.rows().size();
            }
        }
        EventWriter writer = idle.pop();
        try {
            write(writer, group);
        } finally {
            idle.push(writer);
            free.release();
            appointLeader();
            group.forEach(Append::wake);
        }
    }

    private static void write(EventWriter writer, List<Append> group) {
        try {
            writer.write(rowsOf(group));
            group.forEach(Append::succeed);
        } catch (SQLException e) {
            if (group.size() > 1 && !SqlFailure.isOutage(e)) {
                group.forEach(append -> write(writer, List.of(append)));
            } else {
                fail(writer, group, e);
            }
        } catch (RuntimeException | Error e) {
            writer.close();
            group.forEach(append -> append.fail(new IllegalStateException("A write broke off", e)));
        }
    }

    private static void fail(EventWriter writer, List<Append> group, SQLException e) {
        if (SqlFailure.isCollision(e)) {
            group.forEach(Append::collide);
            return;
        }
        writer.close();
        group.forEach(append -> append.fail(SqlFailure.of(e)));
    }

    private static List<Row> rowsOf(List<Append> group) {
        Stream<Row> rows = group.stream().flatMap(append -> append.rows().stream());
        return group.size() == 1 ? rows.toList() : rows.sorted(ORDER).toList();
    }

    /// Gives the connections back. What is under way ends first.
    @Override
    public void close() {
        idle.forEach(EventWriter::close);
    }
}
