package app.twofold.server.takeout;

import app.twofold.domain.PersonId;
import app.twofold.server.Busy;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// How much is taken out at a time, so that the rest is not starved: one thing for a person, and a few in all.
///
/// Setting: `twofold.take-out.parallel`, 3 unless told otherwise.
@Component
class Places {

    private final Semaphore places;
    private final Set<PersonId> busy = ConcurrentHashMap.newKeySet();

    Places(@Value("${twofold.take-out.parallel:3}") int parallel) {
        this.places = new Semaphore(parallel);
    }

    /// Does the work if there is a place for it.
    ///
    /// @throws Busy if there is none; nothing is done then
    void take(PersonId person, Work work) throws IOException {
        if (!busy.add(person)) {
            throw new Busy();
        }
        try {
            if (!places.tryAcquire()) {
                throw new Busy();
            }
            try {
                work.run();
            } finally {
                places.release();
            }
        } finally {
            busy.remove(person);
        }
    }

    /// What is done in a place.
    interface Work {

        void run() throws IOException;
    }
}
