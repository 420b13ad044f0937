package app.twofold.server.limit;

import app.twofold.domain.PersonId;
import app.twofold.server.Busy;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/// Places for work that takes long or holds much, so that the rest is not starved: one for a person, and a few in all.
public final class Places {

    private final Semaphore places;
    private final Set<PersonId> busy = ConcurrentHashMap.newKeySet();

    /// @param parallel how many there are in all
    public Places(int parallel) {
        this.places = new Semaphore(parallel);
    }

    /// Does the work if there is a place for it.
    ///
    /// @throws Busy if there is none; nothing is done then
    public <T> T take(PersonId person, Work<T> work) throws IOException {
        if (!busy.add(person)) {
            throw new Busy();
        }
        try {
            if (!places.tryAcquire()) {
                throw new Busy();
            }
            try {
                return work.run();
            } finally {
                places.release();
            }
        } finally {
            busy.remove(person);
        }
    }

    /// What is done in a place.
    public interface Work<T> {

        T run() throws IOException;
    }
}
