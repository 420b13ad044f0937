package app.twofold.domain.pattern;

import app.twofold.domain.PersonId;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Partner;
import app.twofold.domain.history.Chronicle;
import app.twofold.domain.win.Win;
import app.twofold.domain.win.Wins;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pcollections.TreePVector;

/// A month or a year of a couple, to read again: what both opened to each other, and what they did. Derived from the
/// stream, never stored.
///
/// @param during   all of the month or year
/// @param whole    all that the couple has, up to today
/// @param patterns what is plotted of the days that have been
/// @param words    some of what each noticed, in their own words, oldest first
/// @param hopes    what each looked forward to, oldest first
public record Retrospect(Stretch during, Stretch whole, Patterns patterns, List<Win> words, List<Hope> hopes) {

    public Retrospect {
        words = List.copyOf(words);
        hopes = List.copyOf(hopes);
    }

    /// A month or a year as this person may read it; empty for days to come, and before anything was there.
    ///
    /// @param most how many words of each partner there are at most, at least 1
    /// @throws IllegalArgumentException if the reader is none of the two
    public static Optional<Retrospect> of(Chronicle chronicle, PersonId reader, Stretch during, int most, Instant now) {
        CoupleState state = chronicle.state();
        Stretch whole = Patterns.everything(state, now);
        if (during.first().isAfter(whole.last()) || during.last().isBefore(whole.first())) {
            return Optional.empty();
        }
        Stretch been = new Stretch(during.first(), earlier(during.last(), whole.last()));
        return Optional.of(new Retrospect(
                during,
                whole,
                Patterns.within(chronicle, reader, been, now),
                words(state, been, most),
                Hope.in(state, been)));
    }

    /// Whether nothing at all was kept in this time.
    public boolean isEmpty() {
        return words.isEmpty()
                && patterns.turns().isEmpty()
                && hopes.isEmpty()
                && patterns.sliders().isEmpty()
                && patterns.meetings().isEmpty();
    }

    /// What happened of this kind, oldest first.
    public List<Turn> turns(Turn.Kind kind) {
        return Turn.of(patterns.turns(), kind);
    }

    public boolean hasEarlier() {
        return whole.first().isBefore(during.first());
    }

    public boolean hasLater() {
        return whole.last().isAfter(during.last());
    }

    private static List<Win> words(CoupleState state, Stretch stretch, int most) {
        return state.partners().stream()
                .map(Partner::person)
                .flatMap(person -> some(by(person, state.wins(), stretch), most))
                .sorted(Comparator.comparing(Win::on).thenComparingLong(Win::seq))
                .toList();
    }

    private static List<Win> by(PersonId person, Wins wins, Stretch stretch) {
        List<Win> found = new ArrayList<>();
        for (LocalDate day : stretch.days()) {
            wins.byDay().getOrDefault(day, TreePVector.empty()).stream()
                    .flatMap(id -> wins.find(id).stream())
                    .filter(win -> win.by().equals(person) && !win.text().isBlank())
                    .forEach(found::add);
        }
        return found;
    }

    /// Some at even distances, so that no part of the time speaks for all of it.
    private static Stream<Win> some(List<Win> all, int most) {
        int count = Math.min(most, all.size());
        return IntStream.range(0, count).mapToObj(i -> all.get(count == 1 ? 0 : i * (all.size() - 1) / (count - 1)));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
