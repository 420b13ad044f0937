package app.twofold.server.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class UploadPaceTest {

    private static final int MIB = 1 << 20;

    private final AtomicLong nanos = new AtomicLong();
    private final UploadPace pace = new UploadPace(nanos::get);

    @Test
    void whatComesWithinTheFirstSecondsIsInTimeHoweverLittle() throws IOException {
        assertThat(pace.keptBy(coming(10, 1, Duration.ofSeconds(1))).readAllBytes())
                .hasSize(10);
    }

    @Test
    void aByteNowAndThenIsNotWaitedFor() {
        assertThatExceptionOfType(TooSlow.class)
                .isThrownBy(
                        () -> pace.keptBy(coming(MIB, 1, Duration.ofSeconds(5))).readAllBytes());
        assertThat(Duration.ofNanos(nanos.get())).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void aLargeFileOverAnOrdinaryLineComesToItsEnd() throws IOException {
        assertThat(pace.keptBy(coming(30 * MIB, 8 * 1024, Duration.ofMillis(117)))
                        .readAllBytes())
                .hasSize(30 * MIB);
    }

    @Test
    void aLineThatGrowsSlowIsNotWaitedForLongerThanItHasEarned() throws IOException {
        InputStream body = pace.keptBy(coming(2 * MIB, MIB, Duration.ZERO));
        assertThat(body.readNBytes(MIB)).hasSize(MIB);

        nanos.addAndGet(Duration.ofSeconds(40).toNanos());

        assertThatExceptionOfType(TooSlow.class).isThrownBy(() -> body.readNBytes(1));
    }

    @Test
    void oneThatHasStoppedIsTooSlowAsWell() {
        InputStream stopped = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new SocketTimeoutException();
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new SocketTimeoutException();
            }
        };

        assertThatExceptionOfType(TooSlow.class)
                .isThrownBy(() -> pace.keptBy(stopped).readAllBytes());
    }

    /// So many bytes, a few at a time, with a pause before each few.
    private InputStream coming(int size, int few, Duration pause) {
        return new ByteArrayInputStream(new byte[size]) {
            @Override
            public synchronized int read(byte[] bytes, int offset, int length) {
                nanos.addAndGet(length == 0 ? 0 : pause.toNanos());
                return super.read(bytes, offset, Math.min(length, few));
            }
        };
    }
}
