package app.twofold.ui.pattern;

import app.twofold.ui.kit.Type;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import java.io.Serializable;
import java.util.List;

/// The numbers behind a plot.
///
/// @param head what each column holds
/// @param rows the first cell of each names the row
record Grid(List<String> head, List<List<String>> rows) implements Serializable {

    /// A table that scrolls by itself where it is too wide.
    ///
    /// @param caption what it is a table of, for screen readers
    Div create(String caption) {
        HtmlContainer table = new HtmlContainer("table");
        HtmlContainer title = new HtmlContainer("caption");
        title.add(Type.hidden(caption));
        HtmlContainer top = new HtmlContainer("tr");
        head.forEach(words -> top.add(cell("th", "col", words)));
        HtmlContainer body = new HtmlContainer("tbody");
        rows.forEach(row -> body.add(row(row)));
        table.add(title, new HtmlContainer("thead", top), body);
        Div scroller = new Div(table);
        scroller.addClassName("p-table");
        scroller.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption);
        return scroller;
    }

    private static HtmlContainer row(List<String> cells) {
        HtmlContainer row = new HtmlContainer("tr");
        row.add(cell("th", "row", cells.getFirst()));
        cells.subList(1, cells.size()).forEach(words -> row.add(cell("td", "", words)));
        return row;
    }

    private static HtmlContainer cell(String tag, String scope, String words) {
        HtmlContainer cell = new HtmlContainer(tag);
        cell.setText(words);
        if (!scope.isEmpty()) {
            cell.getElement().setAttribute("scope", scope);
        }
        return cell;
    }
}
