package app.twofold.server.takeout;

import app.twofold.domain.Happening;
import app.twofold.domain.boundary.BoundaryHappening;
import app.twofold.domain.boundary.wording.BoundaryWording;
import app.twofold.domain.checkin.schedule.Plan;
import app.twofold.domain.checkin.schedule.ScheduleHappening;
import app.twofold.domain.goal.GoalHappening;
import app.twofold.domain.goal.wording.Measure;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.win.Win;
import app.twofold.domain.win.WinHappening;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Everything that binds in what was put in words, each under its name: the words themselves and the terms beside them.
/// Of a change both are given, what stood before and what stands after.
final class BookTerms {

    private BookTerms() {}

    /// @param name   of the field, as the book's words have it
    /// @param before what stood there; empty where nothing stood
    /// @param after  what stands there; empty where nothing stands any more
    /// @param change whether it is told as a change
    record Term(String name, String before, String after, boolean change) {}

    /// What an entry says of these: all of something new, and of a change only what it changed.
    static List<Term> of(Happening happening) {
        return switch (happening) {
            case GoalHappening.Proposed(var wording) -> all(fields(wording));
            case GoalHappening.Withdrawn(var wording) -> all(fields(wording));
            case GoalHappening.Reworded(var before, var after) -> changes(fields(before), fields(after));
            case GoalHappening.Agreed agreed ->
                told(Optional.ofNullable(agreed.before()).map(BookTerms::fields), fields(agreed.wording()));
            case BoundaryHappening.Shared(var _, var wording) -> all(fields(wording));
            case BoundaryHappening.RevisionWithdrawn(var wording) -> all(fields(wording));
            case BoundaryHappening.Revised(var _, var before, var after) -> changes(fields(before), fields(after));
            case BoundaryHappening.Agreed agreed ->
                told(Optional.ofNullable(agreed.before()).map(BookTerms::fields), fields(agreed.wording()));
            case ScheduleHappening.Proposed(var plan) -> all(fields(plan));
            case ScheduleHappening.Replanned(var before, var after) -> changes(fields(before), fields(after));
            case ScheduleHappening.Agreed agreed ->
                told(Optional.ofNullable(agreed.before()).map(BookTerms::fields), fields(agreed.plan()));
            case Happening _ -> List.of();
        };
    }

    /// All of a goal as it stands.
    static List<Term> of(Wording wording) {
        return all(fields(wording));
    }

    /// All of a boundary as it stands.
    static List<Term> of(BoundaryWording wording) {
        return all(fields(wording));
    }

    /// What stood in an entry before its author corrected it.
    static Optional<String> corrected(@Nullable Happening original) {
        return switch (original) {
            case null -> Optional.empty();
            case WinHappening.Logged(Win win) ->
                Optional.of(BookWords.of(
                        "corrected.win",
                        BookWords.of("win." + BookWords.name(win.kind())),
                        BookWords.day(win.on()),
                        win.text().value()));
            case GoalHappening.Progressed(var entry) ->
                Optional.of(BookWords.of(
                                "corrected.progress",
                                plain(entry.amount().value()),
                                BookWords.day(entry.on()),
                                entry.note().value())
                        .strip());
            case Happening _ -> Optional.empty();
        };
    }

    private static List<Term> told(Optional<SequencedMap<String, String>> before, SequencedMap<String, String> after) {
        return before.map(fields -> changes(fields, after)).orElseGet(() -> all(after));
    }

    private static List<Term> all(Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(field -> !field.getKey().equals("title"))
                .map(field -> new Term(field.getKey(), "", field.getValue(), false))
                .toList();
    }

    private static List<Term> changes(SequencedMap<String, String> before, SequencedMap<String, String> after) {
        SequencedMap<String, String> names = new LinkedHashMap<>(after);
        before.forEach(names::putIfAbsent);
        return names.keySet().stream()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .map(name -> new Term(name, before.getOrDefault(name, ""), after.getOrDefault(name, ""), true))
                .toList();
    }

    private static SequencedMap<String, String> fields(Wording wording) {
        SequencedMap<String, String> fields = new LinkedHashMap<>();
        put(fields, "title", wording.title().value());
        put(fields, "why", wording.why().value());
        put(fields, "firstStep", wording.firstStep().value());
        put(fields, "if", wording.plan().when().value());
        put(fields, "then", wording.plan().then().value());
        put(fields, "measure", measure(wording.measure()));
        put(fields, "due", wording.due() == null ? "" : BookWords.day(wording.due()));
        put(fields, "area", BookWords.of("area." + BookWords.name(wording.area())));
        put(fields, "carriedBy", BookWords.of("carrier." + BookWords.name(wording.carriedBy())));
        return fields;
    }

    private static SequencedMap<String, String> fields(BoundaryWording wording) {
        SequencedMap<String, String> fields = new LinkedHashMap<>();
        put(fields, "title", wording.title().value());
        put(fields, "okay", wording.okay().value());
        put(fields, "notOkay", wording.notOkay().value());
        put(fields, "why", wording.why().value());
        put(fields, "ifCrossed", wording.ifCrossed().value());
        put(fields, "kind", BookWords.of("kind." + BookWords.name(wording.kind())));
        return fields;
    }

    private static SequencedMap<String, String> fields(Plan plan) {
        SequencedMap<String, String> fields = new LinkedHashMap<>();
        put(fields, "title", plan.name().value());
        put(fields, "repeats", Repeats.of(plan));
        put(
                fields,
                "start",
                BookWords.of(
                        "start",
                        BookWords.day(plan.start().toLocalDate()),
                        plan.start().toLocalTime().toString(),
                        plan.zone().getId().replace('_', ' ')));
        put(fields, "length", length(plan.length()));
        put(fields, "window", length(plan.window()));
        put(
                fields,
                "reminders",
                plan.reminders().stream().map(BookTerms::length).collect(Collectors.joining(", ")));
        return fields;
    }

    private static String length(Duration length) {
        long minutes = length.toMinutes();
        if (minutes >= 1440 && minutes % 1440 == 0) {
            return BookWords.of("length.days", minutes / 1440);
        }
        return minutes >= 60 && minutes % 60 == 0
                ? BookWords.of("length.hours", minutes / 60)
                : BookWords.of("length.minutes", minutes);
    }

    private static String measure(Measure measure) {
        return switch (measure) {
            case Measure.None() -> BookWords.of("measure.none");
            case Measure.Times(int count, var period) -> BookWords.of("measure." + BookWords.name(period), count);
            case Measure.Quantity(var from, var to, var unit, var entries) ->
                BookWords.of("measure." + BookWords.name(entries), plain(from), plain(to), unit.value());
            case Measure.Milestones(var steps) -> {
                List<String> titles = new ArrayList<>();
                steps.forEach(step -> titles.add(step.title().value()));
                yield String.join(" \u00B7 ", titles);
            }
        };
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static void put(Map<String, String> fields, String name, String text) {
        if (!text.isBlank()) {
            fields.put(name, text);
        }
    }
}
