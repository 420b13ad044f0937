package app.twofold.domain.checkin.session;

import app.twofold.domain.OutcomeId;
import java.util.Optional;
import org.pcollections.HashTreePSet;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;
import org.pcollections.PSet;

/// What the two take with them from a check-in, in the order in which it was noted.
///
/// @param takenBack ids that are not given out again
public record Outcomes(PMap<OutcomeId, Outcome> byId, PSet<OutcomeId> takenBack) {

    static final Outcomes NONE = new Outcomes(OrderedPMap.empty(), HashTreePSet.empty());

    public Optional<Outcome> find(OutcomeId id) {
        return Optional.ofNullable(byId.get(id));
    }

    boolean isTaken(OutcomeId id) {
        return byId.containsKey(id) || takenBack.contains(id);
    }

    Outcomes plus(Outcome outcome) {
        return new Outcomes(byId.plus(outcome.id(), outcome), takenBack);
    }

    Outcomes minus(OutcomeId id) {
        return new Outcomes(byId.minus(id), takenBack.plus(id));
    }
}
