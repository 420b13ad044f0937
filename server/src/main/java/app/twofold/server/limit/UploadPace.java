package app.twofold.server.limit;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// How slowly something may be sent: after the first seconds, so many bytes a second on average. There are few
/// places for archives, and nobody holds one by sending a byte now and then.
@Component
public class UploadPace {

    /// Whatever is sent within this is in time.
    static final Duration GRACE = Duration.ofSeconds(10);

    static final int BYTES_A_SECOND = 64 * 1024;

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final LongSupplier nanos;

    @Autowired
    UploadPace() {
        this(System::nanoTime);
    }

    /// @param nanos a time that goes on evenly
    public UploadPace(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /// What comes, as long as it comes in time; after that reading throws [TooSlow].
    public InputStream keptBy(InputStream body) {
        return new Paced(body, begin());
    }

    /// Begins to measure.
    public Meter begin() {
        return new Meter();
    }

    /// Measures one body.
    public final class Meter {

        private final long begun = nanos.getAsLong();
        private long come;

        /// @param bytes how many have come; fewer than none at the end
        /// @throws TooSlow if they come too slowly
        public void take(int bytes) throws TooSlow {
            if (bytes < 0) {
                return;
            }
            come += bytes;
            long late = nanos.getAsLong() - begun - GRACE.toNanos();
            if (late > 0 && come / BYTES_A_SECOND < late / SECOND) {
                throw new TooSlow();
            }
        }

        /// Tells a body that has stopped from one that breaks off.
        public IOException told(IOException failure) {
            return failure instanceof SocketTimeoutException || failure.getCause() instanceof SocketTimeoutException
                    ? new TooSlow()
                    : failure;
        }
    }

    private static final class Paced extends FilterInputStream {

        private final Meter meter;

        Paced(InputStream body, Meter meter) {
            super(body);
            this.meter = meter;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                int read = in.read(bytes, offset, length);
                meter.take(read);
                return read;
            } catch (IOException e) {
                throw meter.told(e);
            }
        }
    }
}
