package app.twofold.server.backup;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Optional;
import org.springframework.core.env.Environment;

/// How far the work is, for somebody who looks on: one line that is written over and gone at the end.
///
/// Setting: `twofold.progress`, `on` where there is a terminal.
final class Progress {

    private static final long STEP = 4 << 20;

    private final Optional<PrintStream> terminal;
    private final String work;
    private long bytes;

    Progress(Optional<PrintStream> terminal, String work) {
        this.terminal = terminal;
        this.work = work;
    }

    /// @param work what is done, such as "Backing up"
    static Progress of(Environment settings, String work) {
        boolean isSeen = "on".equals(settings.getProperty("twofold.progress"));
        return new Progress(isSeen ? Optional.of(System.err) : Optional.empty(), work);
    }

    long bytes() {
        return bytes;
    }

    OutputStream watch(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(int one) throws IOException {
                out.write(one);
                passed(1);
            }

            @Override
            public void write(byte[] from, int offset, int length) throws IOException {
                out.write(from, offset, length);
                passed(length);
            }
        };
    }

    InputStream watch(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int one = in.read();
                passed(one < 0 ? 0 : 1);
                return one;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int read = in.read(into, offset, length);
                passed(Math.max(read, 0));
                return read;
            }
        };
    }

    /// Takes the line away.
    void end() {
        terminal.ifPresent(out -> out.print("\r\033[K"));
    }

    private void passed(int more) {
        long before = bytes;
        bytes += more;
        if (before == 0 || before / STEP != bytes / STEP) {
            terminal.ifPresent(out -> out.print("\r" + work + ": " + size(bytes) + " \033[K"));
        }
    }

    /// A number of bytes as people read it.
    static String size(long bytes) {
        return bytes < 1 << 20 ? Math.ceilDiv(bytes, 1 << 10) + " KB" : Math.ceilDiv(bytes, 1 << 20) + " MB";
    }
}
