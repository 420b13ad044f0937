package app.twofold.server.start;

/// The program cannot start as it was asked to. The message is one sentence for the person at the console; it
/// holds no secret.
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartRefused(String sentence) {
        super(sentence);
    }

    public StartRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
