package app.twofold.ui.feature;

import app.twofold.domain.Happening;
import app.twofold.domain.couple.Agenda;
import app.twofold.domain.couple.WhatWaits;
import app.twofold.domain.history.Version.Stated;
import app.twofold.domain.timeline.Entry;
import app.twofold.domain.timeline.EntryKind;
import app.twofold.domain.timeline.Subject;
import app.twofold.domain.timeline.Waiting.Reason;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.timeline.Differences.Pair;
import app.twofold.ui.timeline.Told;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// All features, for screens that are not theirs. The program does not start while something that can happen, be
/// looked back on or come onto the table has no feature, or two.
@Component
public class Features {

    private final List<Feature> all;
    private final List<Topic> topics;
    private final List<Telling<?>> tellings;
    private final List<Comparison<?>> comparisons;
    private final Map<Agenda.Kind, Matter.Maker> matters;
    private final Map<Reason, Waiting.Looks> looks;

    Features(List<Feature> found) {
        all = found.stream().sorted(Comparator.comparing(Features::first)).toList();
        topics = each(Feature::topics).stream()
                .sorted(Comparator.comparing(Topic::kind))
                .toList();
        tellings = each(Feature::tellings);
        comparisons = each(Feature::comparisons);
        requireOneOfEach(Set.of(Subject.Kind.values()), topics, Topic::kind);
        requireOneOfEach(Set.of(Happening.class.getPermittedSubclasses()), tellings, Telling::of);
        requireOneOfEach(Set.of(Stated.class.getPermittedSubclasses()), comparisons, Comparison::of);
        matters = oneOfEach(Agenda.Kind.class, each(feature -> feature.matters().entrySet()));
        looks = oneOfEach(Reason.class, each(feature -> feature.waiting().entrySet()));
    }

    /// Puts an entry in words.
    public Told tell(Entry entry, Viewer viewer) {
        return tellings.stream()
                .filter(one -> one.tells(entry))
                .findFirst()
                .orElseThrow()
                .tell(entry, viewer);
    }

    /// The route of a subject's screen, without a leading slash; empty where it has none.
    public Optional<String> path(Subject.Ref ref) {
        return topic(ref).path().apply(ref.id());
    }

    /// How a subject became what it is; empty where that is one entry.
    public Optional<Story> story(Subject.Ref ref) {
        return topic(ref).story();
    }

    /// What there is to look back on one by one, each kind together.
    public List<Subject.Ref> subjects(Viewer viewer) {
        return topics.stream()
                .flatMap(topic -> topic.story().stream()
                        .flatMap(story -> story.all(viewer))
                        .map(id -> new Subject.Ref(topic.kind(), id)))
                .toList();
    }

    /// "Goal: Dinner without phones"; empty where this couple has no such thing to look back on.
    public Optional<String> title(Subject.Ref ref, Viewer viewer) {
        return story(ref).flatMap(story -> story.title(ref.id(), viewer));
    }

    /// How a subject stands by now; empty where that is not said in a word.
    public Optional<Story.Standing> standing(Subject.Ref ref, Viewer viewer) {
        return story(ref).flatMap(story -> story.standing(ref.id(), viewer));
    }

    /// What the history can be narrowed to, with what that is called.
    public Map<EntryKind, String> filters() {
        Map<EntryKind, String> filters = new EnumMap<>(EntryKind.class);
        all.forEach(feature -> filters.putAll(feature.filters()));
        return filters;
    }

    /// Two versions of the same words beside each other; nothing where they are not of one kind.
    public List<Pair> pairs(Stated before, Stated after, Viewer viewer) {
        return comparisons.stream()
                .filter(one -> one.compares(before, after))
                .findFirst()
                .map(one -> one.pairs(before, after, viewer))
                .orElse(List.of());
    }

    /// What the couple of the viewer had.
    public List<Possession> possessions(Viewer then) {
        return each(feature -> feature.possessions(then));
    }

    /// What waits for the one who looks, the latest first.
    public List<Waiting> waiting(Viewer viewer) {
        return WhatWaits.of(viewer.couple(), viewer.me(), viewer.dates().now()).stream()
                .map(one -> {
                    Waiting.Look look =
                            Objects.requireNonNull(looks.get(one.reason())).of(one, viewer);
                    String path = Optional.ofNullable(look.path())
                            .orElseGet(() -> path(one.about()).orElseThrow());
                    String title = one.title().isEmpty() ? look.name().apply(viewer) : one.title();
                    return new Waiting(look, path, title, one.since());
                })
                .toList();
    }

    /// How something comes onto the table.
    public Matter matter(Agenda.Item item, Viewer viewer) {
        return Objects.requireNonNull(matters.get(item.kind())).of(item, viewer);
    }

    /// What shows on Today at one spot.
    public List<Glance> glances(Glance.Spot spot) {
        return each(Feature::glances).stream()
                .filter(glance -> glance.spot() == spot)
                .toList();
    }

    private Topic topic(Subject.Ref ref) {
        return topics.stream()
                .filter(topic -> topic.kind() == ref.kind())
                .findFirst()
                .orElseThrow();
    }

    private <T> List<T> each(Function<Feature, Collection<? extends T>> of) {
        return all.stream().<T>flatMap(feature -> of.apply(feature).stream()).toList();
    }

    /// @throws IllegalStateException if one is missing, or there twice
    private static <K extends Enum<K>, V> Map<K, V> oneOfEach(Class<K> kinds, List<Map.Entry<K, ? extends V>> found) {
        requireOneOfEach(Set.of(kinds.getEnumConstants()), found, Map.Entry::getKey);
        Map<K, V> all = new EnumMap<>(kinds);
        found.forEach(one -> all.put(one.getKey(), one.getValue()));
        return all;
    }

    /// @throws IllegalStateException if one is missing, or there twice
    private static <T, K> void requireOneOfEach(Set<? extends K> wanted, List<T> found, Function<T, K> kind) {
        List<K> kinds = found.stream().map(kind).toList();
        if (kinds.size() != wanted.size() || !Set.copyOf(kinds).equals(wanted)) {
            throw new IllegalStateException("There is not one feature for each of " + wanted + ", but for " + kinds);
        }
    }

    private static Subject.Kind first(Feature feature) {
        return feature.topics().stream().map(Topic::kind).findFirst().orElse(Subject.Kind.COUPLE);
    }
}
