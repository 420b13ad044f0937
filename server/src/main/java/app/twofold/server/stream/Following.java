package app.twofold.server.stream;

/// Ends with [#close]; at most a call that is under way is still heard after it.
public interface Following extends AutoCloseable {

    @Override
    void close();
}
