package app.twofold.server.archive;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Counts what is done, tells whoever watches, and ends the work when they say so. Used by one thread.
public final class Steps {

    private static final int TOLD_EVERY = 100;

    private final Progress progress;
    private final long of;
    private long done;

    public Steps(Progress progress, long of) {
        this.progress = progress;
        this.of = of;
    }

    /// One more is done.
    ///
    /// @throws Stopped if the work shall end
    public void one() throws Stopped {
        done = Math.min(done + 1, of);
        if (done % TOLD_EVERY == 0) {
            check();
        }
    }

    /// All is done.
    public void end() throws Stopped {
        done = of;
        check();
    }

    private void check() throws Stopped {
        if (!progress.goesOn(done, of)) {
            throw new Stopped();
        }
    }

    /// The same output, which also asks whether to go on, for what is written at a stretch.
    ///
    /// @throws Stopped if the work shall not even begin
    public OutputStream watched(OutputStream out) throws Stopped {
        check();
        return new Watched(out);
    }

    private final class Watched extends FilterOutputStream {

        Watched(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            check();
            out.write(bytes, offset, length);
        }
    }
}
