package app.twofold.ui.pattern;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.pattern.Noticed;
import app.twofold.domain.pattern.Reach;
import app.twofold.domain.pattern.Stretch;
import app.twofold.domain.win.WinKind;
import app.twofold.server.plot.BarPlot;
import app.twofold.server.plot.BarPlot.Bar;
import app.twofold.server.plot.Plot;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Type;
import app.twofold.ui.words.Named;
import com.vaadin.flow.component.html.Div;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What both noticed, by week or by month, put together.
final class NoticedCard extends Div {

    private static final long serialVersionUID = 1L;
    private static final int HEIGHT = 158;

    private final transient Look look;
    private final transient List<Noticed> parts;

    NoticedCard(Look look, Reach reach) {
        this(look, reach, Look.HALF);
    }

    /// @param width as it is on a wide page, in px
    NoticedCard(Look look, Reach reach, double width) {
        this.look = look;
        boolean byWeek = reach == Reach.TWELVE_WEEKS;
        parts = byWeek ? look.patterns().weeks() : look.patterns().months();
        String title = t(byWeek ? "history.patterns.noticed.weeks" : "history.patterns.noticed.months");
        boolean none = Noticed.total(parts) == 0;
        Leaf leaf = Leaf.section(Type.heading2(title)).flat();
        leaf.add(none ? Type.sub(t("history.patterns.noticed.none")) : Type.meta2(t("history.patterns.noticed.sub")));
        if (!none) {
            leaf.add(look.figure(title, plot(), width, grid(), false));
        }
        add(leaf);
    }

    private Plot plot() {
        List<Bar> bars = parts.stream()
                .map(part -> new Bar(part.total(), label(part.during(), look.locale()), title(part)))
                .toList();
        return look.shaded(
                new BarPlot(bars, null, HEIGHT, words()),
                parts.stream().map(Noticed::during).toList());
    }

    private String title(Noticed part) {
        return t("history.patterns.bar", look.name(part.during()), part.total());
    }

    /// A short name under a bar: "7 Apr", "Apr", and "Jan 2026" where a year begins.
    static String label(Stretch part, Locale locale) {
        boolean month = Look.isMonth(part);
        String pattern = !month ? "d MMM" : part.first().getMonthValue() == 1 ? "LLL yyyy" : "LLL";
        return DateTimeFormatter.ofPattern(pattern, locale).format(part.first());
    }

    private String words() {
        var totals = parts.stream().mapToInt(Noticed::total).summaryStatistics();
        return t(
                "history.patterns.noticed.alt",
                look.name(parts.getFirst().during()),
                look.name(parts.getLast().during()),
                totals.getSum(),
                totals.getMin(),
                totals.getMax());
    }

    private Grid grid() {
        List<String> head = new ArrayList<>(List.of(t("history.patterns.time"), t("history.patterns.noticed.all")));
        kinds().forEach(kind -> head.add(Named.of("win.kind", kind)));
        return new Grid(head, parts.stream().map(this::row).toList());
    }

    private List<String> row(Noticed part) {
        List<String> row = new ArrayList<>(List.of(look.name(part.during()), String.valueOf(part.total())));
        kinds().forEach(kind -> row.add(String.valueOf(part.of(kind))));
        return row;
    }

    private static Stream<WinKind> kinds() {
        return Stream.of(WinKind.values());
    }
}
