package app.twofold.ui.win;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.timeline.EntryKind;
import app.twofold.domain.timeline.Subject;
import app.twofold.domain.win.Win;
import app.twofold.domain.win.WinHappening;
import app.twofold.ui.feature.Feature;
import app.twofold.ui.feature.Glance;
import app.twofold.ui.feature.Possession;
import app.twofold.ui.feature.Telling;
import app.twofold.ui.feature.Topic;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.timeline.PastCard;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Small wins, as other screens know them.
@Component
class WinFeature implements Feature {

    private static final int MAX_PAST = 12;

    @Override
    public List<Topic> topics() {
        return List.of(Topic.of(Subject.Kind.WIN).at(_ -> "wins"));
    }

    @Override
    public Map<EntryKind, String> filters() {
        return Map.of(EntryKind.WIN, t("history.kind.wins"));
    }

    @Override
    public List<Telling<?>> tellings() {
        return List.of(new Telling<>(WinHappening.class, WinTeller::tell));
    }

    @Override
    public List<Possession> possessions(Viewer then) {
        List<Leaf> latest = then.couple().wins().byId().values().stream()
                .sorted(Comparator.comparing(Win::on).thenComparing(Win::at).reversed())
                .limit(MAX_PAST)
                .map(win -> PastCard.of(win.text().value(), then.dates().date(win.on()))
                        .by(then.owner(Set.of(win.by()))))
                .toList();
        return List.of(new Possession(t("history.as-of.wins"), latest));
    }

    @Override
    public List<Glance> glances() {
        return List.of(WeekCard.GLANCE);
    }
}
