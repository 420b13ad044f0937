package app.twofold.server.takeout;

import app.twofold.domain.PersonId;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Partner;
import app.twofold.domain.history.Chronicle;
import app.twofold.domain.pattern.Meeting;
import app.twofold.domain.pattern.Noticed;
import app.twofold.domain.pattern.Patterns;
import app.twofold.domain.pattern.Slider;
import app.twofold.domain.pattern.Slider.Course;
import app.twofold.domain.pattern.Slider.Point;
import app.twofold.domain.pattern.Stretch;
import app.twofold.domain.pattern.Turn;
import app.twofold.domain.win.WinKind;
import app.twofold.server.book.BookWords;
import app.twofold.server.plot.LinePlot;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes the patterns of a couple into a book: each year by itself, then how the goals went along. Each plot has its
/// words beside it, and its numbers where they are few.
final class BookPatterns {

    /// How many rows a table in a book has at most.
    private static final int MAX_ROWS = 14;

    private final Pages pages;
    private final Chronicle chronicle;
    private final CoupleState state;
    private final PersonId reader;
    private final Instant now;
    private final BookPlots plots;

    BookPatterns(Pages pages, Chronicle chronicle, PersonId reader, Instant now) {
        this.pages = pages;
        this.chronicle = chronicle;
        this.state = chronicle.state();
        this.reader = reader;
        this.now = now;
        this.plots = new BookPlots(state);
    }

    void write() throws IOException {
        Stretch all = Patterns.everything(state, now);
        for (Year year = Year.from(all.first()); !year.isAfter(Year.from(all.last())); year = year.plusYears(1)) {
            writeYear(year, Patterns.within(chronicle, reader, part(all, year), now));
        }
        new BookGoals(pages, plots)
                .write(Patterns.within(chronicle, reader, all, now).goals());
    }

    private static Stretch part(Stretch all, Year year) {
        LocalDate first = year.atDay(1);
        LocalDate last = year.atDay(year.length());
        return new Stretch(
                first.isBefore(all.first()) ? all.first() : first, last.isAfter(all.last()) ? all.last() : last);
    }

    private void writeYear(Year year, Patterns patterns) throws IOException {
        boolean isNoticed = Noticed.total(patterns.months()) > 0;
        if (patterns.sliders().isEmpty() && !isNoticed && patterns.meetings().isEmpty()) {
            return;
        }
        String title = BookWords.of("patterns.year", year.toString());
        pages.sequence(title, () -> {
            pages.block(Style.CHAPTER, title);
            writeSliders(patterns);
            if (isNoticed) {
                writeNoticed(patterns.months());
            }
            if (!patterns.meetings().isEmpty()) {
                writeMeetings(patterns);
            }
        });
    }

    private void writeSliders(Patterns patterns) throws IOException {
        List<Slider> sliders = patterns.sliders();
        if (sliders.isEmpty()) {
            return;
        }
        String keys = state.partners().stream()
                .map(partner -> BookWords.of(
                        "patterns.key." + BookWords.name(partner.side()),
                        partner.profile().displayName().value()))
                .collect(Collectors.joining(" "));
        pages.block(Style.TEXT, BookWords.of("patterns.sliders", keys));
        Stretch days = Slider.span(sliders);
        List<LinePlot.Point> turns = Turn.beside(patterns.turns(), days).stream()
                .map(turn -> new LinePlot.Point(turn.on(), words(turn)))
                .toList();
        if (!turns.isEmpty()) {
            pages.block(Style.LABEL, BookWords.of("patterns.turns"));
        }
        for (String note : plots.slider(sliders.getFirst(), days, turns).notes()) {
            pages.block(Style.NOTE, note);
        }
        for (Slider slider : sliders) {
            writeSlider(slider, days, turns);
        }
    }

    private static String words(Turn turn) {
        String what = BookWords.of("patterns.turn." + BookWords.name(turn.kind()));
        return BookWords.of(
                "patterns.turn", BookWords.day(turn.on()), what, turn.subject().title());
    }

    private void writeSlider(Slider slider, Stretch days, List<LinePlot.Point> turns) throws IOException {
        String words = slider.courses().stream().map(this::words).collect(Collectors.joining(" "));
        pages.block(Style.PLOT, slider.label().value());
        if (slider.days().size() > 1) {
            plots.draw(plots.slider(slider, days, turns), pages);
        }
        pages.block(Style.CAPTION, words);
        if (slider.days().size() <= MAX_ROWS) {
            List<String> head = new ArrayList<>(List.of(BookWords.of("patterns.day")));
            slider.courses().forEach(course -> head.add(name(course)));
            pages.table(
                    head, slider.days().stream().map(day -> row(slider, day)).toList());
        }
    }

    private static List<String> row(Slider slider, LocalDate day) {
        List<String> row = new ArrayList<>(List.of(BookWords.day(day)));
        slider.courses().forEach(course -> row.add(numbers(course.on(day))));
        return row;
    }

    private static String numbers(List<Point> points) {
        return points.isEmpty()
                ? BookWords.of("patterns.none")
                : points.stream().map(point -> String.valueOf(point.value())).collect(Collectors.joining(", "));
    }

    private String words(Course course) {
        var values = course.points().stream().mapToInt(Point::value).summaryStatistics();
        return BookWords.of("patterns.course", name(course), values.getCount(), values.getMin(), values.getMax());
    }

    private String name(Course course) {
        return state.partner(course.person())
                .map(Partner::profile)
                .map(profile -> profile.displayName().value())
                .orElse("");
    }

    private void writeNoticed(List<Noticed> months) throws IOException {
        pages.block(Style.PLOT, BookWords.of("patterns.noticed"));
        plots.draw(plots.noticed(months), pages);
        pages.block(Style.CAPTION, BookWords.of("patterns.noticed.words", Noticed.total(months)));
        List<String> head = new ArrayList<>(List.of(BookWords.of("patterns.month")));
        Stream.of(WinKind.values()).forEach(kind -> head.add(BookWords.of("patterns.win." + BookWords.name(kind))));
        pages.table(head, months.stream().map(BookPatterns::row).toList());
    }

    private static List<String> row(Noticed month) {
        List<String> row = new ArrayList<>(
                List.of(BookWords.month(YearMonth.from(month.during().first()))));
        Stream.of(WinKind.values()).forEach(kind -> row.add(String.valueOf(month.of(kind))));
        return row;
    }

    private void writeMeetings(Patterns patterns) throws IOException {
        pages.block(Style.PLOT, BookWords.of("patterns.meetings"));
        plots.draw(plots.meetings(patterns.meetings(), patterns.stretch()), pages);
        String words = Stream.of(Meeting.Kind.values())
                .map(kind -> words(kind, patterns.meetings()))
                .filter(some -> !some.isEmpty())
                .collect(Collectors.joining(" "));
        pages.block(Style.CAPTION, words);
    }

    private static String words(Meeting.Kind kind, List<Meeting> meetings) {
        long count = meetings.stream().filter(meeting -> meeting.kind() == kind).count();
        return count == 0 ? "" : BookWords.of("patterns.meeting." + BookWords.name(kind), count);
    }
}
