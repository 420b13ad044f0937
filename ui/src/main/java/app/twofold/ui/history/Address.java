package app.twofold.ui.history;

import app.twofold.domain.Days;
import app.twofold.domain.InvalidValue;
import app.twofold.domain.couple.Partner;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.timeline.Entry;
import app.twofold.domain.timeline.EntryKind;
import app.twofold.domain.timeline.Subject;
import app.twofold.ui.feature.Features;
import app.twofold.ui.kit.Viewer;
import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the address of the timeline says. Words that are searched for are never in it: a browser keeps addresses.
///
/// @param day   whose end it begins at, going back; null for the newest
/// @param entry the mark of the entry that it leads to; empty for none
record Address(Criteria criteria, @Nullable LocalDate day, String entry) {

    static final String PATH = "history";

    private static final String KIND = "kind";
    private static final String WHOSE = "whose";
    private static final String AREA = "area";
    private static final String ABOUT = "about";
    private static final String DAY = "day";
    private static final String ENTRY = "entry";

    /// Whatever cannot be read, or is not of this couple, counts as not said.
    static Address read(QueryParameters given, Viewer viewer, Features features) {
        Criteria criteria = Criteria.EVERYTHING
                .with(choice(given, KIND, EntryKind.class))
                .with(choice(given, AREA, Area.class))
                .with(about(given, viewer, features));
        @Nullable
        Partner whose = given.getSingleParameter(WHOSE).stream()
                .flatMap(side -> viewer.couple().partners().stream()
                        .filter(partner -> name(partner.side()).equals(side)))
                .findFirst()
                .orElse(null);
        return new Address(
                whose == null ? criteria : criteria.with(whose.person()),
                given.getSingleParameter(DAY).flatMap(Address::day).orElse(null),
                given.getSingleParameter(ENTRY).orElse(""));
    }

    /// Where one entry is found, whatever else was asked for.
    static String of(Entry entry, Viewer viewer) {
        LocalDate day = entry.day(viewer.couple().zone());
        return new Address(Criteria.EVERYTHING, day, mark(entry)).path(viewer);
    }

    /// Tells one entry from all others, as long as it stays where it is.
    static String mark(Entry entry) {
        long seq = entry.place().seq();
        return seq > 0 ? String.valueOf(seq) : entry.at().getEpochSecond() + "-" + -seq;
    }

    /// Every value is of letters, digits, and dashes, which an address takes as they are.
    String path(Viewer viewer) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put(KIND, name(criteria.kind()));
        said.put(
                WHOSE,
                Optional.ofNullable(criteria.whose())
                        .flatMap(viewer.couple()::partner)
                        .map(partner -> name(partner.side()))
                        .orElse(""));
        said.put(AREA, name(criteria.area()));
        said.put(ABOUT, about(criteria.about()));
        said.put(DAY, Objects.toString(day, ""));
        said.put(ENTRY, entry);
        String query = said.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? PATH : PATH + "?" + query;
    }

    /// The subject that an address names; empty if it names none.
    static Optional<Subject.Ref> subject(String kind, String id) {
        try {
            return Optional.of(
                    new Subject.Ref(Subject.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), UUID.fromString(id)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static Subject.@Nullable Ref about(QueryParameters given, Viewer viewer, Features features) {
        return given.getSingleParameter(ABOUT)
                .map(text -> text.split("-", 2))
                .filter(parts -> parts.length == 2)
                .flatMap(parts -> subject(parts[0], parts[1]))
                .filter(ref -> features.title(ref, viewer).isPresent())
                .orElse(null);
    }

    /// Without a slash, which an address would have to write as another sign.
    private static String about(Subject.@Nullable Ref ref) {
        return ref == null ? "" : name(ref.kind()) + "-" + ref.id();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            Days.checked(day);
            return Optional.of(day);
        } catch (DateTimeException | InvalidValue none) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> @Nullable E choice(QueryParameters given, String parameter, Class<E> type) {
        return given.getSingleParameter(parameter)
                .flatMap(text -> Arrays.stream(type.getEnumConstants())
                        .filter(one -> name(one).equals(text))
                        .findFirst())
                .orElse(null);
    }

    private static String name(@Nullable Enum<?> one) {
        return one == null ? "" : one.name().toLowerCase(Locale.ROOT);
    }
}
