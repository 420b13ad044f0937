package app.twofold.server.takeout;

import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Partner;
import app.twofold.domain.history.Chronicle;
import app.twofold.domain.history.HistoryFilter;
import app.twofold.domain.timeline.Entry;
import app.twofold.server.Seat;
import app.twofold.server.archive.Progress;
import app.twofold.server.archive.Steps;
import app.twofold.server.book.BookWords;
import app.twofold.server.book.Chapter;
import app.twofold.server.book.Passage;
import app.twofold.server.couple.Features;
import app.twofold.server.feature.Feature;
import app.twofold.server.history.Chronicles;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/// What a couple shared, as a book to read: month by month, then what each feature has as it stands (goals and
/// boundaries in the words that were agreed, promises and how they went), then patterns of each year.
@Component
public class Book {

    private final Chronicles chronicles;

    Book(Chronicles chronicles) {
        this.chronicles = chronicles;
    }

    void write(Seat seat, Instant now, OutputStream out, Progress progress) throws IOException {
        Chronicle chronicle = chronicles.of(seat);
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
        for (YearMonth month = YearMonth.from(first);
                !month.isAfter(YearMonth.from(state.latestDay(now)));
                month = month.plusMonths(1)) {
            writeMonth(pages, state, month, entriesOf(chronicle, seat, month, now), steps);
        }
        for (Feature feature : Features.ALL.all()) {
            for (Chapter chapter : feature.chapters(state)) {
                writeChapter(pages, chapter);
            }
        }
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
        String today = BookWords.day(state.today(now));
        String reader = BookWords.names(state.partner(seat.person()).stream());
        pages.sequence(null, () -> {
            pages.block(Style.COVER_NAME, state.name().value());
            pages.block(Style.COVER_WHO, BookWords.names(state.partners().stream()));
            pages.block(Style.COVER_DATES, BookWords.of("dates", BookWords.day(first), today));
            pages.block(Style.COVER_NOTE, BookWords.of("taken", reader, today));
        });
    }

    private static List<Entry> entriesOf(Chronicle chronicle, Seat seat, YearMonth month, Instant now) {
        HistoryFilter filter = HistoryFilter.ALL.within(month.atDay(1), month.atEndOfMonth());
        return chronicle.newestFirst(seat.person(), filter, null, now).toList().reversed();
    }

    private static void writeMonth(Pages pages, CoupleState state, YearMonth month, List<Entry> entries, Steps steps)
            throws IOException {
        if (entries.isEmpty()) {
            return;
        }
        String name = BookWords.month(month);
        pages.sequence(name, () -> {
            pages.block(Style.CHAPTER, name);
            LocalDate day = null;
            for (Entry entry : entries) {
                LocalDate on = entry.day(state.zone());
                if (!on.equals(day)) {
                    pages.block(Style.DAY, BookWords.weekday(on));
                    day = on;
                }
                write(pages, Features.ALL.telling(entry.happening()).passage(entry, state));
                steps.one();
            }
        });
    }

    private static void writeChapter(Pages pages, Chapter chapter) throws IOException {
        if (!chapter.passages().isEmpty()) {
            pages.sequence(chapter.title(), () -> {
                pages.block(Style.CHAPTER, chapter.title());
                for (Passage passage : chapter.passages()) {
                    write(pages, passage);
                }
            });
        }
    }

    private static void write(Pages pages, Passage passage) throws IOException {
        for (Passage.Piece piece : passage.pieces()) {
            pages.block(Style.of(piece.look()), piece.text());
        }
    }
}
