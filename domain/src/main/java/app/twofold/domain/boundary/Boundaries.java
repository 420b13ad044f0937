package app.twofold.domain.boundary;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.RepairId;
import java.util.Optional;
import java.util.stream.Stream;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;

/// All boundaries and repairs of a couple, each in the order in which they were shared. Immutable.
public record Boundaries(PMap<BoundaryId, Boundary> byId, PMap<RepairId, Repair> repairs) {

    public static final Boundaries NONE = new Boundaries(OrderedPMap.empty(), OrderedPMap.empty());

    public Optional<Boundary> find(BoundaryId id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Optional<Repair> find(RepairId id) {
        return Optional.ofNullable(repairs.get(id));
    }

    /// The repairs of one boundary, oldest first.
    public Stream<Repair> repairsOf(BoundaryId boundary) {
        return repairs.values().stream().filter(repair -> repair.boundary().equals(boundary));
    }

    /// The boundaries with this one in place of the one with the same id, or as the last one.
    Boundaries with(Boundary boundary) {
        return new Boundaries(byId.plus(boundary.id(), boundary), repairs);
    }

    Boundaries with(Repair repair) {
        return new Boundaries(byId, repairs.plus(repair.id(), repair));
    }
}
