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
import org.pcollections.TreePVector;

/// All wins of a couple. Immutable.
///
/// @param byDay  the ids of each day's wins in the order of logging; days without any are absent
/// @param undone ids that were taken back; they are not given out again
public record Wins(PMap<WinId, Win> byId, PSortedMap<LocalDate, PVector<WinId>> byDay, PSet<WinId> undone) {

    public static final Wins NONE = new Wins(HashTreePMap.empty(), TreePMap.empty(), HashTreePSet.empty());

    public Optional<Win> find(WinId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// Whether the id was ever given to a win of this couple.
    public boolean isTaken(WinId id) {
        return byId.containsKey(id) || undone.contains(id);
    }

    Wins plus(Win win) {
        return new Wins(byId.plus(win.id(), win), byDay.plus(win.on(), inserted(dayOf(win), win)), undone);
    }

    /// Takes the win out of sight; its id stays taken.
    Wins minus(Win win) {
        return new Wins(byId.minus(win.id()), removed(win), undone.plus(win.id()));
    }

    Wins with(Win before, Win after) {
        Wins replaced = new Wins(byId.plus(after.id(), after), byDay, undone);
        if (before.on().equals(after.on())) {
            return replaced;
        }
        return new Wins(replaced.byId, removed(before), undone).plus(after);
    }

    private PVector<WinId> dayOf(Win win) {
        return byDay.getOrDefault(win.on(), TreePVector.empty());
    }

    private PVector<WinId> inserted(PVector<WinId> day, Win win) {
        int place = day.size();
        while (place > 0 && seqOf(day.get(place - 1)) > win.seq()) {
            place--;
        }
        return day.plus(place, win.id());
    }

    private long seqOf(WinId id) {
        return find(id).orElseThrow().seq();
    }

    private PSortedMap<LocalDate, PVector<WinId>> removed(Win win) {
        PVector<WinId> day = dayOf(win).minus(win.id());
        return day.isEmpty() ? byDay.minus(win.on()) : byDay.plus(win.on(), day);
    }
}
