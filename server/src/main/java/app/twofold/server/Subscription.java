package app.twofold.server;

/// Ends with [#close]; at most a call that is under way goes on after it.
public interface Subscription extends AutoCloseable {

    @Override
    void close();
}
