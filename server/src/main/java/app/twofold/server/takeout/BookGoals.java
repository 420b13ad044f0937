package app.twofold.server.takeout;

import app.twofold.domain.pattern.GoalCourse;
import app.twofold.domain.pattern.GoalCourse.Often;
import app.twofold.domain.pattern.GoalCourse.Step;
import app.twofold.domain.pattern.GoalCourse.Way;
import app.twofold.server.book.BookWords;
import java.io.IOException;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/// Writes how goals went along beside what was planned.
record BookGoals(Pages pages, BookPlots plots) {

    private static final int MAX_ROWS = 14;

    void write(List<GoalCourse> courses) throws IOException {
        if (courses.isEmpty()) {
            return;
        }
        String title = BookWords.of("patterns.goals");
        pages.sequence(title, () -> {
            pages.block(Style.CHAPTER, title);
            pages.block(Style.TEXT, BookWords.of("patterns.goals.plan"));
            for (GoalCourse course : courses) {
                pages.block(Style.PLOT, course.title().value());
                switch (course) {
                    case Way way -> write(way);
                    case Often often -> write(often);
                }
            }
        });
    }

    private void write(Way way) throws IOException {
        Step last = way.steps().getLast();
        plots.draw(plots.way(way, amount(way, way.target()), amount(way, BigDecimal.ZERO)), pages);
        pages.block(
                Style.CAPTION,
                BookWords.of(
                        "patterns.goal.way",
                        BookWords.day(last.on()),
                        amount(way, last.total()),
                        amount(way, way.target()),
                        BookWords.day(way.start()),
                        BookWords.day(way.due())));
        if (way.steps().size() <= MAX_ROWS) {
            pages.table(
                    List.of(BookWords.of("patterns.day"), BookWords.of("patterns.goal.so-far")),
                    way.steps().stream()
                            .map(step -> List.of(BookWords.day(step.on()), amount(way, step.total())))
                            .toList());
        }
    }

    private void write(Often often) throws IOException {
        List<BigDecimal> counts =
                often.periods().stream().map(GoalCourse.Tally::count).sorted().toList();
        plots.draw(plots.often(often), pages);
        pages.block(
                Style.CAPTION,
                BookWords.of(
                        "patterns.goal.often",
                        BookWords.day(often.periods().getFirst().during().first()),
                        BookWords.day(often.periods().getLast().during().last()),
                        plain(counts.getFirst()),
                        plain(counts.getLast()),
                        often.planned()));
    }

    /// A currency's sign stands before the number, every other unit after it.
    private static String amount(Way way, BigDecimal number) {
        String unit = way.unit() != null
                ? way.unit().value()
                : BookWords.of(number.compareTo(BigDecimal.ONE) == 0 ? "patterns.goal.step" : "patterns.goal.steps");
        boolean isCurrencySign = unit.codePointCount(0, unit.length()) == 1
                && Character.getType(unit.codePointAt(0)) == Character.CURRENCY_SYMBOL;
        return isCurrencySign ? unit + plain(number) : plain(number) + " " + unit;
    }

    private static String plain(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ENGLISH);
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }
}
