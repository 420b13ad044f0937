package app.twofold.ui.pattern;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.pattern.Patterns;
import app.twofold.domain.pattern.Stretch;
import app.twofold.server.plot.Bands;
import app.twofold.server.plot.Bands.Band;
import app.twofold.server.plot.BarPlot;
import app.twofold.server.plot.LinePlot;
import app.twofold.server.plot.MeetingPlot;
import app.twofold.server.plot.Picture;
import app.twofold.server.plot.Plot;
import app.twofold.server.plot.Shaded;
import app.twofold.ui.kit.Half;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.timeline.Shade;
import app.twofold.ui.words.PhaseWords;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// One look at the patterns of a couple.
record Look(Patterns patterns, Viewer viewer, Remembered remembered) {

    /// How wide a plot is that has the page, or half of it, to itself, in px.
    static final double WHOLE = 898;

    static final double HALF = 486;

    Locale locale() {
        return viewer.dates().locale();
    }

    String date(LocalDate day) {
        return viewer.dates().date(day);
    }

    /// The name of a week or a month: "Week of 7 April", "May 2026".
    String name(Stretch part) {
        return isMonth(part) ? viewer.dates().month(part.first()) : t("history.patterns.week", date(part.first()));
    }

    static boolean isMonth(Stretch part) {
        return part.first().plusDays(7).isBefore(part.last());
    }

    /// With the phases of the two behind it.
    Plot shaded(LinePlot plot) {
        Bands bands = bands(plot.days());
        return bands.bands().isEmpty() ? plot : Shaded.of(plot, bands, inWords(bands));
    }

    Plot shaded(MeetingPlot plot) {
        Bands bands = bands(plot.days());
        return bands.bands().isEmpty() ? plot : Shaded.of(plot, bands, inWords(bands));
    }

    /// @param parts the days of every bar
    Plot shaded(BarPlot plot, List<Stretch> parts) {
        Bands bands =
                bands(new Stretch(parts.getFirst().first(), parts.getLast().last()));
        return bands.bands().isEmpty() ? plot : Shaded.of(plot, parts, bands, inWords(bands));
    }

    /// Where the two were in this time, for eyes that find no words in a narrow band.
    Paragraph phases() {
        String phases = patterns.phases().stream()
                .map(period -> Shade.span(period, viewer))
                .collect(Collectors.joining(" · "));
        return Type.note(Icon.ROUTE, phases);
    }

    private Bands bands(Stretch days) {
        return new Bands(patterns.phases().stream()
                .filter(period -> period.reachesInto(days.first(), days.last()))
                .map(period -> new Band(
                        period.first(), period.last(), PhaseWords.of(period.phase()), Shade.span(period, viewer)))
                .toList());
    }

    private static String inWords(Bands bands) {
        return t(
                "history.patterns.phases.alt",
                bands.bands().stream().map(Band::title).collect(Collectors.joining("; ")));
    }

    Figure figure(String title, Plot plot, double width, Grid grid, boolean isNamed) {
        return new Figure(title, plot, width, grid, new Picture(viewer.couple(), isNamed), remembered.open());
    }

    /// Whose line is whose.
    Div keys() {
        Div keys = new Div();
        keys.addClassNames("p-keys", "tf-meta", "is-2");
        viewer.couple().partners().forEach(partner -> {
            Owner owner = Owner.of(partner.side());
            HtmlContainer dash = owner.on(new HtmlContainer("i"));
            dash.addClassName("p-dash");
            dash.getElement().setAttribute("aria-hidden", "true");
            Span key = new Span(new Half(owner), dash, new Span(viewer.name(partner.person())));
            key.addClassName("tf-key");
            keys.add(key);
        });
        return keys;
    }
}
