package app.twofold.ui.history;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.PersonId;
import app.twofold.domain.history.SubjectHistory;
import app.twofold.domain.history.Version;
import app.twofold.ui.feature.Features;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.timeline.Differences;
import app.twofold.ui.timeline.Differences.Pair;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The versions of something that was put in words, the newest first: who agreed when, and what changed in the words.
final class VersionList extends Div {

    private static final long serialVersionUID = 1L;

    VersionList(SubjectHistory story, Viewer viewer, Features features) {
        addClassName("h-versions");
        List<Version> versions = story.versions();
        for (int i = versions.size() - 1; i >= 0; i--) {
            add(card(versions.get(i), i == 0 ? null : versions.get(i - 1), viewer, features));
        }
    }

    private static Leaf card(Version version, @Nullable Version before, Viewer viewer, Features features) {
        Leaf card = Leaf.article(
                        Type.heading(t("history.version", version.number())), Type.meta2(standing(version, viewer)))
                .flat()
                .tight()
                .with("h-version");
        if (version.isAgreed()) {
            card.by(Owner.US);
        }
        String assents = assents(version.assents(), viewer);
        if (!assents.isEmpty()) {
            card.add(Type.meta2(assents));
        }
        card.add(words(version, before, viewer, features));
        return card;
    }

    private static String standing(Version version, Viewer viewer) {
        String since = viewer.dates().date(version.since());
        if (version.until() != null) {
            return t("history.version.until", since, viewer.dates().date(version.until()));
        }
        return t(version.isAgreed() ? "history.version.agreed" : "history.version.written", since);
    }

    private static String assents(Map<PersonId, Instant> assents, Viewer viewer) {
        return assents.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(one -> t(
                        "history.version.assent",
                        viewer.name(one.getKey()),
                        viewer.dates().date(one.getValue())))
                .collect(Collectors.joining(", "));
    }

    private static List<Component> words(Version version, @Nullable Version before, Viewer viewer, Features features) {
        if (before != null) {
            List<Pair> pairs = features.pairs(before.words(), version.words(), viewer);
            return Differences.of(
                            t("history.before", viewer.dates().date(before.since())),
                            t("history.after", viewer.dates().date(version.since())),
                            pairs)
                    .map(List::of)
                    .orElseGet(() -> List.of(Type.meta(t("history.version.same-words"))));
        }
        List<Component> texts = new ArrayList<>();
        for (Pair pair : features.pairs(version.words(), version.words(), viewer)) {
            if (!pair.after().isBlank()) {
                texts.add(new Div(Type.label(pair.label()), Type.voice(pair.after())));
            }
        }
        return texts;
    }
}
