package app.twofold.ui.archive;

import app.twofold.server.Busy;
import app.twofold.server.archive.ArchiveImport;
import app.twofold.server.limit.UploadPace;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;

/// Archives that somebody has sent and not decided about yet. They are in memory alone, so there are only a few.
@Component
class HeldArchives {

    private static final int AT_A_TIME = 2;

    private final UploadPace pace;
    private final Semaphore places = new Semaphore(AT_A_TIME);

    HeldArchives(UploadPace pace) {
        this.pace = pace;
    }

    /// Reads what comes, one byte more than an archive may have at most.
    ///
    /// @throws Busy if too many are held
    /// @throws app.twofold.server.limit.TooSlow if it comes so slowly that it would keep others out
    Held take(InputStream in) throws IOException {
        if (!places.tryAcquire()) {
            throw new Busy();
        }
        try {
            return new Held(pace.keptBy(in).readNBytes(ArchiveImport.MAX_BYTES + 1));
        } catch (IOException | RuntimeException e) {
            places.release();
            throw e;
        }
    }

    /// One archive. It has to be let go of.
    final class Held {

        private final byte[] bytes;
        private final AtomicBoolean isHeld = new AtomicBoolean(true);

        private Held(byte[] bytes) {
            this.bytes = bytes;
        }

        byte[] bytes() {
            return bytes;
        }

        /// Doing it again changes nothing.
        void letGo() {
            if (isHeld.compareAndSet(true, false)) {
                places.release();
            }
        }
    }
}
