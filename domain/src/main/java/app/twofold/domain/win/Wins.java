package app.twofold.domain.win;

import app.twofold.domain.WinId;
import java.time.LocalDate;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PSortedMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;

/// All wins of a couple. Immutable.
///
/// @param byDay  the ids of each day's wins in the order of logging; days without any are absent
/// @param undone ids that were taken back; they are not given out again
public record Wins(PMap<WinId, Win> byId, PSortedMap<LocalDate, PVector<WinId>> byDay, PSet<WinId> undone) {

    public static final Wins NONE = new Wins(HashTreePMap.empty(), TreePMap.empty(), HashTreePSet.empty());

    public Optional<Win> find(WinId id) {
        return Optional.ofNullable(byId.get(id));
    }
}
