package app.twofold.ui.history;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.PersonId;
import app.twofold.domain.couple.Partner;
import app.twofold.domain.history.Ruler;
import app.twofold.domain.history.Ruler.Week;
import app.twofold.domain.phase.Period;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.timeline.Shade;
import app.twofold.ui.words.PhaseWords;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Half a year of weeks, with what each partner's hand is in, to find one's way along the timeline. It goes back and
/// forth half a year at a time. Each week leads to its entries.
final class RulerStrip extends Div {

    private static final long serialVersionUID = 1L;
    private static final int WEEKS = 26;
    private static final int TALLEST = 20;

    /// Where the strip is too wide for the screen, what is shown below comes into sight.
    private static final String SHOW_HERE = """
            requestAnimationFrame(() => {
              const here = this.querySelector('.is-here:last-child, .is-here:not(:has(+ .is-here))');
              this.scrollLeft = here ? here.offsetLeft + here.offsetWidth - this.clientWidth : this.scrollWidth;
            });""";

    private final Div weeks = new Div();
    private final Div months = new Div();
    private final Button back = Buttons.icon(Icon.CHEVRON_LEFT, t("history.ruler.back"), _ -> turn(1));
    private final Button forth = Buttons.icon(Icon.CHEVRON_RIGHT, t("history.ruler.forth"), _ -> turn(-1));
    private final Div strip = new Div();
    private final SerializableConsumer<LocalDate> onJump;
    private transient Ruler ruler = new Ruler(List.of());
    private transient Viewer viewer;
    private transient LocalDate from = LocalDate.MAX;
    private transient LocalDate until = LocalDate.MAX;
    private int page;

    /// @param onJump told the last day of the week that is chosen
    RulerStrip(Viewer viewer, SerializableConsumer<LocalDate> onJump) {
        this.viewer = viewer;
        this.onJump = onJump;
        addClassName("h-ruler");
        weeks.addClassName("h-weeks");
        weeks.getElement().setAttribute("role", "group").setAttribute("aria-label", t("history.ruler"));
        months.addClassName("h-months");
        months.getElement().setAttribute("aria-hidden", "true");
        strip.add(weeks, months);
        add(back, strip, forth);
    }

    /// @param first the day of the oldest entry that is shown
    /// @param last  the day of the newest
    void show(Ruler all, Viewer now, LocalDate first, LocalDate last) {
        if (all.equals(ruler)
                && first.equals(from)
                && last.equals(until)
                && now.couple().partners().equals(viewer.couple().partners())
                && now.couple().phases().equals(viewer.couple().phases())) {
            return;
        }
        ruler = all;
        viewer = now;
        from = first;
        until = last;
        draw();
    }

    /// Turns to where this day is.
    void turnTo(LocalDate day) {
        int after = (int)
                ruler.weeks().stream().filter(week -> week.first().isAfter(day)).count();
        page = after / WEEKS;
        draw();
    }

    private void turn(int by) {
        page = Math.clamp(page + by, 0, Math.max(0, (ruler.weeks().size() - 1) / WEEKS));
        draw();
    }

    private void draw() {
        int end = Math.max(0, ruler.weeks().size() - page * WEEKS);
        int start = Math.max(0, end - WEEKS);
        back.setEnabled(start > 0);
        forth.setEnabled(page > 0);
        back.setVisible(ruler.weeks().size() > WEEKS);
        forth.setVisible(ruler.weeks().size() > WEEKS);
        List<Week> shown = ruler.weeks().subList(start, end);
        int most = shown.stream()
                .flatMap(week -> week.entries().values().stream())
                .max(Integer::compare)
                .orElse(1);
        Shade shade = Shade.of(viewer.couple().phases());
        weeks.removeAll();
        months.removeAll();
        shown.forEach(week -> weeks.add(bar(week, most, shade)));
        monthNames(shown).forEach(months::add);
        strip.getElement().executeJs(SHOW_HERE);
    }

    private NativeButton bar(Week week, int most, Shade shade) {
        Optional<Period> period = shade.on(week.first().plusDays(6));
        String words = words(week, period);
        NativeButton bar = new NativeButton();
        bar.addClickListener(_ -> onJump.accept(week.first().plusDays(6)));
        bar.getElement().setAttribute("type", "button").setAttribute("aria-label", words);
        bar.getElement().setAttribute("title", words);
        bar.setClassName("is-shaded", period.filter(shade::isShaded).isPresent());
        for (Partner partner : viewer.couple().partners()) {
            HtmlContainer part = new HtmlContainer("i");
            int entries = week.entries().getOrDefault(partner.person(), 0);
            part.getStyle().set("--n", Math.ceilDiv(entries * TALLEST, most) + "px");
            bar.add(Owner.of(partner.side()).on(part));
        }
        boolean isShown =
                !week.first().isAfter(until) && !week.first().plusDays(6).isBefore(from);
        bar.setClassName("is-here", isShown);
        return bar;
    }

    private String words(Week week, Optional<Period> period) {
        String counts = words(week);
        return period.map(one -> t("history.ruler.phase", counts, PhaseWords.of(one.phase())))
                .orElse(counts);
    }

    private String words(Week week) {
        String counts = viewer.couple().partners().stream()
                .map(partner -> count(partner.person(), week))
                .collect(Collectors.joining(", "));
        return t("history.ruler.week", viewer.dates().date(week.first()), counts);
    }

    private String count(PersonId person, Week week) {
        return t("history.ruler.count", viewer.name(person), week.entries().getOrDefault(person, 0));
    }

    /// The name of a month stands over its first week.
    private List<Component> monthNames(List<Week> shown) {
        List<Component> names = new ArrayList<>();
        int column = 1;
        for (Week week : shown) {
            if (column == 1 || week.first().getDayOfMonth() <= 7) {
                Span name = new Span(shortMonth(week.first()));
                name.getStyle().set("grid-column", column + " / span 4");
                name.setClassName(
                        "is-close",
                        column > WEEKS - 3 || (column == 1 && week.first().getDayOfMonth() > 15));
                names.add(name);
            }
            column++;
        }
        return names;
    }

    private String shortMonth(LocalDate day) {
        return DateTimeFormatter.ofPattern(
                        day.getMonthValue() == 1 ? "MMM yyyy" : "MMM",
                        viewer.dates().locale())
                .format(day);
    }
}
