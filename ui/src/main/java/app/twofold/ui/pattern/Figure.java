package app.twofold.ui.pattern;

import static app.twofold.ui.words.Messages.t;

import app.twofold.server.plot.Picture;
import app.twofold.server.plot.Plot;
import app.twofold.ui.kit.Buttons;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// A plot on the page, with the table behind it and a picture to keep.
final class Figure extends Div {

    private static final long serialVersionUID = 1L;
    private static final double NARROW = 316;

    private final Grid grid;
    private final String title;
    private final Set<String> open;
    private final Div table = new Div();
    private final Button toggle = Buttons.quiet("", _ -> turn());

    /// @param width as it is on a wide page, in px
    /// @param open  the titles of figures whose tables are open; changes when this one's opens or closes
    Figure(String title, Plot plot, double width, Grid grid, Picture picture, Set<String> open) {
        this.grid = grid;
        this.title = title;
        this.open = open;
        addClassName("p-figure");
        add(svg(plot, width, "only-wide"), svg(plot, NARROW, "only-phone"), actions(picture.of(title, plot)), table);
        show();
    }

    private static Component svg(Plot plot, double width, String className) {
        Svg svg = new Svg(plot.draw(width).forPage(plot.words()));
        svg.addClassName(className);
        return svg;
    }

    private Div actions(String picture) {
        Anchor save = new Anchor(download(picture), t("history.patterns.save"));
        save.addClassNames("tf-btn", "is-quiet");
        save.setAriaLabel(t("history.patterns.save.of", title));
        Div actions = new Div(toggle, save);
        actions.addClassName("p-actions");
        return actions;
    }

    private static DownloadHandler download(String picture) {
        byte[] bytes = picture.getBytes(StandardCharsets.UTF_8);
        return DownloadHandler.fromInputStream(_ -> new DownloadResponse(
                new ByteArrayInputStream(bytes), t("history.patterns.file"), "image/svg+xml", bytes.length));
    }

    private void turn() {
        if (!open.remove(title)) {
            open.add(title);
        }
        show();
    }

    private void show() {
        boolean shown = open.contains(title);
        String words = t(shown ? "history.patterns.table.hide" : "history.patterns.table.show");
        toggle.setText(words);
        toggle.setAriaLabel(t("history.patterns.table.of", words, title));
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(shown));
        table.removeAll();
        if (shown) {
            table.add(grid.create(title));
        }
    }
}
