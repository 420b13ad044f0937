package app.twofold.domain.win;

import app.twofold.domain.win.Rhythm.Milestone;
import app.twofold.domain.win.Rhythm.Milestone.FirstOfKind;
import app.twofold.domain.win.Rhythm.Milestone.RoundNumber;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Finds the wins that are worth a quiet mention.
final class Milestones {

    private static final Set<Integer> EARLY = Set.of(10, 25, 50);
    private static final int EVERY = 100;

    private Milestones() {}

    static List<Milestone> among(Wins wins) {
        List<Win> logged = wins.byId().values().stream()
                .sorted(Comparator.comparingLong(Win::seq))
                .toList();
        List<Milestone> found = new ArrayList<>();
        Set<WinKind> seen = EnumSet.noneOf(WinKind.class);
        int number = 0;
        for (Win win : logged) {
            number++;
            if (seen.add(win.kind())) {
                found.add(new FirstOfKind(win.id(), win.kind()));
            }
            if (EARLY.contains(number) || number % EVERY == 0) {
                found.add(new RoundNumber(win.id(), number));
            }
        }
        return List.copyOf(found);
    }
}
