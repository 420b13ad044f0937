package app.twofold.domain.pattern;

import app.twofold.domain.win.Win;
import app.twofold.domain.win.WinKind;
import app.twofold.domain.win.Wins;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pcollections.TreePVector;

/// What both noticed together in a week or a month. Who noticed what is not in it.
///
/// @param during the whole week or month
/// @param byKind how many of each kind; kinds without any are absent
public record Noticed(Stretch during, Map<WinKind, Integer> byKind) {

    public Noticed {
        byKind = Map.copyOf(byKind);
    }

    public int total() {
        return byKind.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int of(WinKind kind) {
        return byKind.getOrDefault(kind, 0);
    }

    /// One for each part, empty ones too. Only days within the stretch count.
    static List<Noticed> in(List<Stretch> parts, Stretch stretch, Wins wins) {
        return parts.stream().map(part -> in(part, stretch, wins)).toList();
    }

    private static Noticed in(Stretch part, Stretch stretch, Wins wins) {
        Map<WinKind, Integer> byKind = new EnumMap<>(WinKind.class);
        part.first()
                .datesUntil(part.last().plusDays(1))
                .filter(stretch::contains)
                .flatMap(day -> wins.byDay().getOrDefault(day, TreePVector.empty()).stream())
                .flatMap(id -> wins.find(id).map(Win::kind).stream())
                .forEach(kind -> byKind.merge(kind, 1, Integer::sum));
        return new Noticed(part, byKind);
    }

    /// Of all parts together.
    public static int total(List<Noticed> parts) {
        return parts.stream().mapToInt(Noticed::total).sum();
    }
}
