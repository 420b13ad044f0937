package app.twofold.server.stream;

import app.twofold.server.Unavailable;
import app.twofold.server.stream.EventTable.Head;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;

/// Brings what this node knows up to what other nodes have committed.
final class CatchingUp<S, E> {

    private final EventTable table;
    private final OpenStreams<S, E> open;
    private final Knowledge<S, E> knowledge;
    private final Semaphore refreshes = new Semaphore(4);

    CatchingUp(EventTable table, OpenStreams<S, E> open, Knowledge<S, E> knowledge) {
        this.table = table;
        this.open = open;
        this.knowledge = knowledge;
    }

    void hint(UUID stream, long seq) {
        OpenStream<S, E> entry = open.ifPresent(stream);
        Fold<S, E> fold = entry == null ? null : entry.fold();
        if (entry == null || fold == null || fold.seq() >= seq) {
            return;
        }
        entry.doubt();
        if (open.isFollowed(entry)) {
            refresh(entry);
        }
    }

    /// The same where words have gone that this node may hold, also where nobody follows.
    void erased(UUID stream, long seq) {
        OpenStream<S, E> entry = open.ifPresent(stream);
        Fold<S, E> fold = entry == null ? null : entry.fold();
        if (entry != null && (fold == null || fold.seq() < seq)) {
            entry.doubt();
            refresh(entry);
        }
    }

    void doubtAll() {
        knowledge.doubtAll();
        compareFollowed();
    }

    void compareFollowed() {
        compare(List.copyOf(open.followed()));
    }

    void compareDoubted() {
        compare(open.followed().stream().filter(knowledge::isSuspect).toList());
    }

    private void compare(List<OpenStream<S, E>> followed) {
        if (followed.isEmpty()) {
            return;
        }
        long current = knowledge.epoch();
        long[] doubts = followed.stream().mapToLong(OpenStream::doubts).toArray();
        Map<UUID, Head> heads =
                table.heads(followed.stream().map(OpenStream::stream).toList());
        for (int i = 0; i < doubts.length; i++) {
            OpenStream<S, E> entry = followed.get(i);
            if (entry.isAt(heads.get(entry.stream()))) {
                entry.checked(doubts[i], current);
                entry.wakeFollowersBehind();
            } else {
                entry.doubt();
                refresh(entry);
            }
        }
    }

    /// On a thread of its own, because a command may hold the lock.
    private void refresh(OpenStream<S, E> entry) {
        Thread.ofVirtual().name("refresh-" + entry.stream()).start(() -> {
            refreshes.acquireUninterruptibly();
            try {
                knowledge.of(entry);
                entry.wakeFollowersBehind();
            } catch (Unavailable _) {
                entry.doubt();
            } finally {
                refreshes.release();
            }
        });
    }
}
