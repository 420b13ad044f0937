package app.twofold.server.couple;

import app.twofold.domain.Command;
import app.twofold.domain.Event;
import app.twofold.domain.Happening;
import app.twofold.domain.Refusal;
import app.twofold.domain.history.Version.Stated;
import app.twofold.domain.timeline.EntryKind;
import app.twofold.domain.timeline.Subject;
import app.twofold.server.boundary.BoundaryFeature;
import app.twofold.server.checkin.CheckinFeature;
import app.twofold.server.feature.ByClass;
import app.twofold.server.feature.Feature;
import app.twofold.server.feature.Refusing;
import app.twofold.server.feature.Stating;
import app.twofold.server.feature.Telling;
import app.twofold.server.form.Forms;
import app.twofold.server.goal.GoalFeature;
import app.twofold.server.leaving.LeavingFeature;
import app.twofold.server.phase.PhaseFeature;
import app.twofold.server.promise.PromiseFeature;
import app.twofold.server.win.WinFeature;
import app.twofold.server.wire.Names;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// All features. Nothing is read or written while something that can be refused, happen or be looked back on has no
/// feature, or two.
public final class Features {

    /// In the order in which a state, the documents for other programs and the end of the book have them.
    public static final Features ALL = new Features(List.of(
            new CoupleFeature(),
            new GoalFeature(),
            new WinFeature(),
            new BoundaryFeature(),
            new CheckinFeature(),
            new PhaseFeature(),
            new PromiseFeature(),
            new LeavingFeature()));

    private final List<Feature> all;
    private final Forms<Command> commands;
    private final Forms<Event> events;
    private final List<Refusing<?>> refusals;
    private final List<Telling<?>> tellings;
    private final List<Stating<?>> versions;
    private final Names<Subject.Kind> subjects;
    private final Names<EntryKind> entries;

    Features(List<Feature> all) {
        this.all = List.copyOf(all);
        commands = Forms.of(each(Feature::commands));
        events = Forms.of(each(Feature::events));
        refusals = oneOfEach(Refusal.class, each(Feature::refusals));
        tellings = oneOfEach(Happening.class, each(Feature::tellings));
        versions = oneOfEach(Stated.class, each(Feature::versions));
        subjects = names(Subject.Kind.class, each(feature -> feature.subjects().entrySet()));
        entries = names(EntryKind.class, each(feature -> feature.entries().entrySet()));
    }

    public List<Feature> all() {
        return all;
    }

    /// The written names of what something can happen to.
    public Names<Subject.Kind> subjects() {
        return subjects;
    }

    /// The written names of what a history can be narrowed to.
    public Names<EntryKind> entries() {
        return entries;
    }

    public Telling<?> telling(Happening happening) {
        return ByClass.of(happening, tellings);
    }

    public Stating<?> version(Stated words) {
        return ByClass.of(words, versions);
    }

    Forms<Command> commands() {
        return commands;
    }

    Forms<Event> events() {
        return events;
    }

    Refusing<?> refusal(Refusal refusal) {
        return ByClass.of(refusal, refusals);
    }

    private <T> List<T> each(Function<Feature, Collection<? extends T>> of) {
        return all.stream().<T>flatMap(feature -> of.apply(feature).stream()).toList();
    }

    private static <T, C extends ByClass<T>> List<C> oneOfEach(Class<T> sealed, List<C> found) {
        requireOneOfEach(
                Set.of(sealed.getPermittedSubclasses()),
                found.stream().map(ByClass::of).toList());
        return found;
    }

    private static <E extends Enum<E>> Names<E> names(Class<E> kinds, List<Map.Entry<E, String>> found) {
        requireOneOfEach(
                Set.of(kinds.getEnumConstants()),
                found.stream().map(Map.Entry::getKey).toList());
        Map<E, String> names = found.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return Names.of(kinds, kind -> Objects.requireNonNull(names.get(kind)));
    }

    /// @throws IllegalStateException if one is missing, or there twice
    private static void requireOneOfEach(Set<?> wanted, List<?> found) {
        if (found.size() != wanted.size() || !Set.copyOf(found).equals(wanted)) {
            throw new IllegalStateException("There is not one feature for each of " + wanted + ", but for " + found);
        }
    }
}
