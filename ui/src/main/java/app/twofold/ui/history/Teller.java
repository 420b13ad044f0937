package app.twofold.ui.history;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.boundary.BoundaryHappening;
import app.twofold.domain.boundary.RepairHappening;
import app.twofold.domain.checkin.CheckinHappening;
import app.twofold.domain.checkin.schedule.ScheduleHappening;
import app.twofold.domain.couple.CoupleHappening;
import app.twofold.domain.goal.GoalHappening;
import app.twofold.domain.phase.PhaseHappening;
import app.twofold.domain.timeline.Entry;
import app.twofold.domain.win.WinHappening;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Stream;

/// Puts an entry in words.
final class Teller {

    private Teller() {}

    static Told tell(Entry entry, Viewer viewer) {
        return switch (entry.happening()) {
            case GoalHappening goal -> GoalTeller.tell(goal, entry, viewer);
            case BoundaryHappening boundary -> BoundaryTeller.tell(boundary, entry, viewer);
            case RepairHappening repair -> RepairTeller.tell(repair, entry, viewer);
            case CheckinHappening checkin -> CheckinTeller.tell(checkin, entry);
            case ScheduleHappening schedule -> ScheduleTeller.tell(schedule, entry, viewer);
            case PhaseHappening phase -> PhaseTeller.tell(phase, entry, viewer);
            case WinHappening.Logged logged -> WinTeller.tell(logged.win(), entry, viewer);
            case CoupleHappening couple -> CoupleTeller.tell(couple, entry, viewer);
        };
    }

    /// What somebody wrote; nothing where nothing was written.
    static List<Component> voice(String words) {
        return words.isBlank() ? List.of() : List.of(Type.voice(words));
    }

    /// What stood there before its author corrected it.
    static Component before(String line, String words) {
        Div before = new Div(Type.meta2(t("history.corrected.before", line)));
        voice(words).forEach(before::add);
        before.addClassName("h-corrected");
        return before;
    }

    static List<Component> together(List<Component> first, List<? extends Component> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
