package app.twofold.ui.phase;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.phase.PhaseHappening;
import app.twofold.domain.phase.PhaseHappening.Declined;
import app.twofold.domain.phase.PhaseHappening.Entered;
import app.twofold.domain.phase.PhaseHappening.Proposed;
import app.twofold.domain.phase.PhaseHappening.Redated;
import app.twofold.domain.phase.PhaseHappening.Withdrawn;
import app.twofold.domain.timeline.Entry;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.timeline.Told;
import app.twofold.ui.words.PhaseWords;
import com.vaadin.flow.component.Component;
import java.util.List;

/// What happened to where the two are, in words.
final class PhaseTeller {

    private PhaseTeller() {}

    static Told tell(PhaseHappening happening, Entry entry, Viewer viewer) {
        String title = PhaseWords.from(happening.phase(), happening.since(), viewer.dates());
        boolean both = entry.by().size() > 1;
        String who = viewer.name(entry.by());
        return switch (happening) {
            case Proposed _ -> told(t("history.phase.proposed"), title, List.of());
            case Declined _ -> told(t("history.not-now"), title, List.of());
            case Withdrawn _ -> told(t("history.phase.withdrawn"), title, List.of());
            case Entered(var _, var _, var before) ->
                told(
                        both ? t("history.phase.agreed") : t("history.phase.said", who),
                        title,
                        before == null ? List.of() : before(PhaseWords.of(before)));
            case Redated(var _, var _, var before) ->
                told(
                        both ? t("history.phase.redated") : t("history.phase.redated.said", who),
                        title,
                        before(PhaseWords.from(happening.phase(), before, viewer.dates())));
        };
    }

    private static List<Component> before(String words) {
        return List.of(Type.meta(t("history.phase.before", words)));
    }

    private static Told told(String line, String title, List<Component> body) {
        return Told.of(Icon.ROUTE, line, title, body);
    }
}
