package app.twofold.server.live;

import java.util.concurrent.locks.LockSupport;

/// Something that one thread of this node does over and over until it is closed.
abstract class Chore implements AutoCloseable {

    private final String name;
    private volatile boolean closed;
    private volatile Thread thread = Thread.currentThread();

    Chore(String name) {
        this.name = name;
    }

    void start() {
        thread = Thread.ofVirtual().name(name).start(this::run);
    }

    private void run() {
        while (!closed) {
            once();
        }
        end();
    }

    /// One round. Must not throw.
    abstract void once();

    /// What is to be put away after the last round.
    abstract void end();

    /// Ends a pause that is under way.
    final void wake() {
        LockSupport.unpark(thread);
    }

    /// Waits at most this long, or until woken.
    final void pause(long millis) {
        if (!closed) {
            LockSupport.parkNanos(this, millis * 1_000_000);
        }
    }

    final boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
        wake();
    }
}
