package app.twofold.ui.history;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.PersonId;
import app.twofold.domain.boundary.wording.BoundaryWording;
import app.twofold.domain.checkin.schedule.Plan;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.history.SubjectHistory;
import app.twofold.domain.history.Version;
import app.twofold.domain.history.Version.Stated.OfBoundary;
import app.twofold.domain.history.Version.Stated.OfGoal;
import app.twofold.domain.history.Version.Stated.OfSchedule;
import app.twofold.ui.history.Differences.Pair;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.Type;
import app.twofold.ui.timeline.Reader;
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

    VersionList(SubjectHistory story, Reader reader) {
        addClassName("h-versions");
        List<Version> versions = story.versions();
        for (int i = versions.size() - 1; i >= 0; i--) {
            add(card(versions.get(i), i == 0 ? null : versions.get(i - 1), reader));
        }
    }

    private static Leaf card(Version version, @Nullable Version before, Reader reader) {
        Leaf card = Leaf.article(
                        Type.heading(t("history.version", version.number())), Type.meta2(standing(version, reader)))
                .flat()
                .tight()
                .with("h-version");
        if (version.isAgreed()) {
            card.by(Owner.US);
        }
        String assents = assents(version.assents(), reader);
        if (!assents.isEmpty()) {
            card.add(Type.meta2(assents));
        }
        card.add(words(version, before, reader));
        return card;
    }

    private static String standing(Version version, Reader reader) {
        String since = reader.day(version.since());
        if (version.until() != null) {
            return t("history.version.until", since, reader.day(version.until()));
        }
        return t(version.isAgreed() ? "history.version.agreed" : "history.version.written", since);
    }

    private static String assents(Map<PersonId, Instant> assents, Reader reader) {
        return assents.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(one -> t("history.version.assent", reader.name(one.getKey()), reader.day(one.getValue())))
                .collect(Collectors.joining(", "));
    }

    private static List<Component> words(Version version, @Nullable Version before, Reader reader) {
        if (before != null) {
            List<Pair> pairs = pairs(before.words(), version.words(), reader);
            return Differences.of(
                            t("history.before", reader.day(before.since())),
                            t("history.after", reader.day(version.since())),
                            pairs)
                    .map(List::of)
                    .orElseGet(() -> List.of(Type.meta(t("history.version.same-words"))));
        }
        List<Component> texts = new ArrayList<>();
        for (Pair pair : pairs(version.words(), version.words(), reader)) {
            if (!pair.after().isBlank()) {
                texts.add(new Div(Type.label(pair.label()), Type.voice(pair.after())));
            }
        }
        return texts;
    }

    private static List<Pair> pairs(Version.Stated before, Version.Stated after, Reader reader) {
        return switch (after) {
            case OfGoal(Wording now) when before instanceof OfGoal(Wording then) -> GoalTeller.pairs(then, now, reader);
            case OfBoundary(BoundaryWording now, var _)
            when before instanceof OfBoundary(BoundaryWording then, var _) -> BoundaryTeller.pairs(then, now);
            case OfSchedule(Plan now) when before instanceof OfSchedule(Plan then) -> Terms.of(then, now, reader);
            case OfGoal _, OfBoundary _, OfSchedule _ -> List.of();
        };
    }
}
