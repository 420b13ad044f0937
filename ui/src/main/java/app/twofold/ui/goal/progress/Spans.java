package app.twofold.ui.goal.progress;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.goal.figure.GoalFigures;
import app.twofold.domain.goal.figure.GoalFigures.Span;
import app.twofold.domain.goal.wording.Measure.Period;
import app.twofold.domain.goal.wording.Measure.Times;
import app.twofold.ui.goal.desk.SeenGoal;
import app.twofold.ui.kit.Type;
import app.twofold.ui.words.Dates;
import app.twofold.ui.words.Numbers;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

/// The weeks or months of a goal that is counted in times, this one first.
final class Spans extends UnorderedList {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 8;

    Spans(SeenGoal sight, Times times, GoalFigures figures) {
        addClassName("weeks");
        figures.spans().stream().limit(MOST).forEach(span -> {
            boolean current = span.equals(figures.spans().getFirst());
            String name = current ? thisOne(times.period()) : name(span, times.period(), sight.dates());
            String words = t("words.of", Numbers.plain(span.count()), times.count());
            add(new ListItem(Type.meta(name), ProgressFigure.times(span.count(), times.count(), words)));
        });
    }

    private static String thisOne(Period period) {
        return switch (period) {
            case WEEK -> t("goal.week.this");
            case MONTH -> t("goal.month.this");
        };
    }

    private static String name(Span span, Period period, Dates dates) {
        return switch (period) {
            case MONTH -> dates.month(span.from());
            case WEEK ->
                span.from().getMonth() == span.to().getMonth()
                        ? t("goal.week", span.from().getDayOfMonth(), dates.date(span.to()))
                        : t("goal.week", dates.date(span.from()), dates.date(span.to()));
        };
    }
}
