package app.twofold.domain.promise;

import app.twofold.domain.PromiseId;
import java.util.Optional;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;

/// All promises of a couple, in the order in which they were made or proposed. Immutable.
public record Promises(PMap<PromiseId, Promise> byId) {

    public static final Promises NONE = new Promises(OrderedPMap.empty());

    public Optional<Promise> find(PromiseId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The promises with this one in place of the one with the same id, or as the last one.
    Promises with(Promise promise) {
        return new Promises(byId.plus(promise.id(), promise));
    }
}
