package app.twofold.ui.history;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.pattern.Patterns;
import app.twofold.domain.pattern.Stretch;
import app.twofold.server.plot.Picture;
import app.twofold.server.plot.Plot;
import app.twofold.ui.kit.Half;
import app.twofold.ui.kit.Owner;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Locale;

/// One look at the patterns of a couple.
record Look(Patterns patterns, Reader reader, Remembered remembered) {

    /// How wide a plot is that has the page, or half of it, to itself, in px.
    static final double WHOLE = 898;

    static final double HALF = 486;

    Locale locale() {
        return reader.dates().locale();
    }

    String date(LocalDate day) {
        return reader.dates().date(day);
    }

    /// The name of a week or a month: "Week of 7 April", "May 2026".
    String name(Stretch part) {
        return isMonth(part) ? reader.dates().month(part.first()) : t("history.patterns.week", date(part.first()));
    }

    static boolean isMonth(Stretch part) {
        return part.first().plusDays(7).isBefore(part.last());
    }

    Figure figure(String title, Plot plot, double width, Grid grid, boolean isNamed) {
        return new Figure(title, plot, width, grid, new Picture(reader.couple(), isNamed), remembered.open());
    }

    /// Whose line is whose.
    Div keys() {
        Div keys = new Div();
        keys.addClassNames("p-keys", "tf-meta", "is-2");
        reader.couple().partners().forEach(partner -> {
            Owner owner = Owner.of(partner.side());
            HtmlContainer dash = owner.on(new HtmlContainer("i"));
            dash.addClassName("p-dash");
            dash.getElement().setAttribute("aria-hidden", "true");
            Span key = new Span(new Half(owner), dash, new Span(reader.name(partner.person())));
            key.addClassName("tf-key");
            keys.add(key);
        });
        return keys;
    }
}
