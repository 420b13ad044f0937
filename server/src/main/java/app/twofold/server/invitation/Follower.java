package app.twofold.server.invitation;

import app.twofold.server.Subscription;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/// One listener. It is called on threads of its own, one at a time; what comes meanwhile is told once.
final class Follower implements Subscription {

    private final UUID subject;
    private final Runnable listener;
    private final Consumer<Follower> forget;
    private final AtomicBoolean due = new AtomicBoolean();
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private volatile boolean closed;

    Follower(UUID subject, Runnable listener, Consumer<Follower> forget) {
        this.subject = subject;
        this.listener = listener;
        this.forget = forget;
    }

    UUID subject() {
        return subject;
    }

    void tell() {
        if (!due.getAndSet(true)) {
            Thread.startVirtualThread(this::call);
        }
    }

    private void call() {
        oneAtATime.lock();
        try {
            due.set(false);
            if (!closed) {
                listener.run();
            }
        } finally {
            oneAtATime.unlock();
        }
    }

    @Override
    public void close() {
        closed = true;
        forget.accept(this);
    }
}
