package app.twofold.server.takeout;

import app.twofold.domain.boundary.Boundary;
import app.twofold.domain.boundary.wording.BoundaryWording;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Partner;
import app.twofold.domain.goal.Goal;
import app.twofold.domain.history.Chronicle;
import app.twofold.domain.history.HistoryFilter;
import app.twofold.domain.timeline.Entry;
import app.twofold.server.Seat;
import app.twofold.server.Timeline;
import app.twofold.server.archive.Progress;
import app.twofold.server.archive.Steps;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/// What a couple shared, as a book to read: month by month, then the goals and the boundaries in the words that were
/// agreed, then patterns of each year.
@Component
public class Book {

    private final Timeline timeline;

    Book(Timeline timeline) {
        this.timeline = timeline;
    }

    void write(Seat seat, Instant now, OutputStream out, Progress progress) throws IOException {
        Chronicle chronicle = timeline.of(seat);
        Steps steps = new Steps(progress, chronicle.size() + 1L);
        OutputStream watched = steps.watched(out);
        try (Pages pages = new Pages()) {
            fill(pages, chronicle, seat, now, steps);
            pages.writeTo(watched);
        }
        steps.end();
    }

    private static void fill(Pages pages, Chronicle chronicle, Seat seat, Instant now, Steps steps) throws IOException {
        CoupleState state = chronicle.state();
        LocalDate first = firstDay(state, now);
        writeCover(pages, seat, state, first, now);
        BookEntry entries = new BookEntry(pages, state);
        for (YearMonth month = YearMonth.from(first);
                !month.isAfter(YearMonth.from(state.latestDay(now)));
                month = month.plusMonths(1)) {
            writeMonth(pages, entries, month, entriesOf(chronicle, seat, month, now), steps);
        }
        writeGoals(pages, state);
        writeBoundaries(pages, state);
        new BookPatterns(pages, chronicle, seat.person(), now).write();
    }

    private static LocalDate firstDay(CoupleState state, Instant now) {
        return state.partners().stream()
                .map(Partner::since)
                .min(Comparator.naturalOrder())
                .map(since -> LocalDate.ofInstant(since, state.zone()))
                .orElseGet(() -> state.today(now));
    }

    private static void writeCover(Pages pages, Seat seat, CoupleState state, LocalDate first, Instant now)
            throws IOException {
        List<String> names = state.partners().stream()
                .map(partner -> partner.profile().displayName().value())
                .toList();
        String today = BookWords.day(state.today(now));
        String reader = state.partner(seat.person())
                .map(partner -> partner.profile().displayName().value())
                .orElse("");
        pages.sequence(null, () -> {
            pages.block(Style.COVER_NAME, state.name().value());
            pages.block(
                    Style.COVER_WHO,
                    names.size() == 2 ? BookWords.of("names", names.toArray()) : String.join("", names));
            pages.block(Style.COVER_DATES, BookWords.of("dates", BookWords.day(first), today));
            pages.block(Style.COVER_NOTE, BookWords.of("taken", reader, today));
        });
    }

    private static List<Entry> entriesOf(Chronicle chronicle, Seat seat, YearMonth month, Instant now) {
        HistoryFilter filter = HistoryFilter.ALL.within(month.atDay(1), month.atEndOfMonth());
        return chronicle.newestFirst(seat.person(), filter, null, now).toList().reversed();
    }

    private static void writeMonth(Pages pages, BookEntry writer, YearMonth month, List<Entry> entries, Steps steps)
            throws IOException {
        if (entries.isEmpty()) {
            return;
        }
        String name = BookWords.month(month);
        pages.sequence(name, () -> {
            pages.block(Style.CHAPTER, name);
            LocalDate day = null;
            for (Entry entry : entries) {
                LocalDate on = entry.day(writer.zone());
                if (!on.equals(day)) {
                    pages.block(Style.DAY, BookWords.weekday(on));
                    day = on;
                }
                writer.write(entry);
                steps.one();
            }
        });
    }

    private static void writeGoals(Pages pages, CoupleState state) throws IOException {
        List<Goal> goals = state.goals().byId().values().stream()
                .sorted(Comparator.comparing(Goal::proposedAt))
                .toList();
        String title = BookWords.of("goals");
        if (!goals.isEmpty()) {
            pages.sequence(title, () -> {
                pages.block(Style.CHAPTER, title);
                for (Goal goal : goals) {
                    writeGoal(pages, state, goal);
                }
            });
        }
    }

    private static void writeGoal(Pages pages, CoupleState state, Goal goal) throws IOException {
        String status = BookWords.of("status." + BookJson.name(goal.status()));
        Instant since =
                goal.agreed() == null ? goal.proposedAt() : goal.agreed().since();
        pages.block(Style.WHAT, BookWords.of("since", status, BookWords.day(since, state.zone())));
        pages.block(Style.TITLE, goal.wording().title().value());
        BookEntry.writeTerms(pages, BookTerms.of(goal.wording()));
    }

    private static void writeBoundaries(Pages pages, CoupleState state) throws IOException {
        List<Boundary> boundaries = state.boundaries().byId().values().stream()
                .sorted(Comparator.comparing(Boundary::at))
                .toList();
        String title = BookWords.of("boundaries");
        if (!boundaries.isEmpty()) {
            pages.sequence(title, () -> {
                pages.block(Style.CHAPTER, title);
                for (Boundary boundary : boundaries) {
                    writeBoundary(pages, state, boundary);
                }
            });
        }
    }

    private static void writeBoundary(Pages pages, CoupleState state, Boundary boundary) throws IOException {
        BoundaryWording wording = boundary.standing().wording();
        String owner = state.partner(boundary.by())
                .map(partner -> partner.profile().displayName().value())
                .orElse("");
        String stage = boundary.isWithdrawn()
                ? BookWords.of("withdrawn")
                : BookWords.of("stage." + BookJson.name(boundary.standing().stage()));
        String whose = BookWords.of("holder." + BookJson.name(boundary.holder()), owner);
        pages.block(Style.WHAT, whose + " \u00B7 " + stage);
        pages.block(Style.TITLE, wording.title().value());
        BookEntry.writeTerms(pages, BookTerms.of(wording));
    }
}
