package app.twofold.ui.history;

import app.twofold.domain.phase.Period;
import app.twofold.domain.timeline.Entry;
import app.twofold.ui.feature.Features;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.timeline.Shade;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Entries day by day, newest first. Cards that are there stay where they are when others come, so that the browser
/// keeps what is being read in its place.
final class Timeline extends Div {

    private static final long serialVersionUID = 1L;

    /// Where the browser does not keep in its place what is being read when something comes in above it, this does.
    private static final String STAY = """
            if (!CSS.supports('overflow-anchor', 'auto')) {
              let held = null, top = 0;
              const note = () => {
                if (!this.isConnected) {
                  removeEventListener('scroll', note);
                  return;
                }
                held = [...this.querySelectorAll('.h-span > *')].find(child => child.getBoundingClientRect().bottom > 0);
                top = held ? held.getBoundingClientRect().top : 0;
              };
              new MutationObserver(() => {
                if (held && held.isConnected && this.getBoundingClientRect().top < 0) {
                  scrollBy({top: held.getBoundingClientRect().top - top, behavior: 'instant'});
                }
                note();
              }).observe(this, {childList: true, subtree: true});
              addEventListener('scroll', note, {passive: true});
            }""";

    /// Once the page stands: while it is put together it moves, which would take the focus away again.
    private static final String LEAD = """
            setTimeout(() => requestAnimationFrame(() => {
              this.focus({preventScroll: true});
              this.scrollIntoView({block: 'center'});
            }));""";

    private final transient Features features;
    private final transient Map<Entry, Component> cards = new HashMap<>();
    private final transient Map<LocalDate, H2> days = new HashMap<>();
    private final transient Map<Integer, Div> places = new HashMap<>();

    /// Days of another year than this are told with their year.
    private int year;

    Timeline(Features features) {
        this.features = features;
        addClassName("h-timeline");
        addAttachListener(_ -> getElement().executeJs(STAY));
    }

    void show(List<Entry> entries, Viewer viewer) {
        show(entries, viewer, Shade.NONE, false);
    }

    /// Shows where phases lie and begin as well.
    ///
    /// @param isWhole whether nothing comes before the last entry
    void show(List<Entry> entries, Viewer viewer, Shade shade, boolean isWhole) {
        int now = viewer.dates().today().getYear();
        if (now != year) {
            year = now;
            cards.clear();
            days.clear();
        }
        cards.keySet().retainAll(Set.copyOf(entries));
        days.keySet()
                .retainAll(entries.stream()
                        .map(entry -> entry.day(viewer.couple().zone()))
                        .collect(Collectors.toSet()));
        List<Component> spans = new ArrayList<>();
        if (!entries.isEmpty()) {
            for (Part part : parts(entries, viewer, shade, isWhole)) {
                Layout.arrange(part.place(), part.content());
                spans.add(part.place());
            }
        }
        Layout.arrange(this, spans);
    }

    /// @param content what stands in one phase, newest first
    private record Part(Div place, List<Component> content) {}

    private List<Part> parts(List<Entry> entries, Viewer viewer, Shade shade, boolean isWhole) {
        Map<Optional<Period>, List<Entry>> byPeriod = entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> shade.on(entry.day(viewer.couple().zone()))));
        LocalDate newest = entries.getFirst().day(viewer.couple().zone());
        LocalDate oldest = entries.getLast().day(viewer.couple().zone());
        List<Part> spans = new ArrayList<>();
        for (Period period : shade.periods().reversed()) {
            List<Component> content = order(byPeriod.getOrDefault(Optional.of(period), List.of()), viewer);
            if (!period.first().isAfter(newest) && (isWhole || period.first().isAfter(oldest))) {
                content.add(beginning(period, viewer));
            }
            Div place = place(shade.periods().indexOf(period));
            place.setClassName("is-shaded", shade.isShaded(period));
            if (!content.isEmpty()) {
                spans.add(new Part(place, content));
            }
        }
        List<Component> before = order(byPeriod.getOrDefault(Optional.<Period>empty(), List.of()), viewer);
        if (!before.isEmpty()) {
            spans.add(new Part(place(-1), before));
        }
        return spans;
    }

    private Div place(int number) {
        return places.computeIfAbsent(number, _ -> {
            Div place = new Div();
            place.addClassName("h-span");
            return place;
        });
    }

    /// Brings one of the entries into view and into focus.
    void lead(Entry entry) {
        Component card = cards.get(entry);
        if (card != null) {
            card.getElement().setAttribute("tabindex", "-1").executeJs(LEAD);
        }
    }

    private List<Component> order(List<Entry> entries, Viewer viewer) {
        List<Component> order = new ArrayList<>();
        LocalDate day = LocalDate.MAX;
        for (Entry entry : entries) {
            if (!entry.day(viewer.couple().zone()).equals(day)) {
                day = entry.day(viewer.couple().zone());
                order.add(days.computeIfAbsent(day, one -> heading(one, viewer)));
            }
            order.add(cards.computeIfAbsent(entry, one -> EntryCard.of(one, viewer, features)));
        }
        return order;
    }

    private static Component beginning(Period period, Viewer viewer) {
        Paragraph line = Type.note(Icon.ROUTE, Shade.words(period, viewer));
        line.addClassName("h-begin");
        return line;
    }

    private static H2 heading(LocalDate day, Viewer viewer) {
        H2 heading = Type.section("");
        heading.setClassName("h-day");
        boolean isThisYear = day.getYear() == viewer.dates().today().getYear();
        Span month = new Span(format(day, isThisYear ? "LLLL" : "LLLL yyyy", viewer));
        heading.add(new Span(format(day, "EEE d", viewer)), month);
        return heading;
    }

    private static String format(LocalDate day, String pattern, Viewer viewer) {
        return DateTimeFormatter.ofPattern(pattern, viewer.dates().locale()).format(day);
    }
}
