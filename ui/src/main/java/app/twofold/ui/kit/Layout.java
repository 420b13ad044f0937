package app.twofold.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Hr;
import java.util.List;
import java.util.Set;

/// How components stand beside and under each other. On narrow screens columns become rows.
public final class Layout {

    private Layout() {}

    /// Under each other.
    ///
    /// @param gap in px: 4, 8, 12, 16, 24, 28 or 32
    public static Div stack(int gap, Component... content) {
        Div stack = styled(content, "tf-stack");
        stack.getStyle().set("--g", gap + "px");
        return stack;
    }

    /// Beside each other, centred.
    ///
    /// @param gap in px
    public static Div row(int gap, Component... content) {
        Div row = styled(content, "tf-row");
        row.getStyle().set("--g", gap + "px");
        return row;
    }

    /// One at the left, one at the right, on one baseline.
    public static Div split(Component left, Component right) {
        return styled(new Component[] {left, right}, "tf-split");
    }

    /// Buttons in a row that may wrap.
    public static Div actions(Component... content) {
        return styled(content, "tf-actions");
    }

    /// A wide column and a side column of 324 px.
    public static Div columns(Component main, Component side) {
        return styled(new Component[] {main, side}, "tf-cols");
    }

    public static Div two(Component... content) {
        return styled(content, "tf-two");
    }

    public static Div three(Component... content) {
        return styled(content, "tf-three");
    }

    /// Rows inside a leaf with a thin line between them.
    public static Div list(Component... content) {
        return styled(content, "tf-list");
    }

    /// A row inside a leaf: content, and an action at its right.
    public static Div item(Component content, Component action) {
        return styled(new Component[] {content, action}, "tf-item");
    }

    /// Takes the room that is left in a row.
    public static <C extends HtmlContainer> C grow(C component) {
        component.addClassName("tf-grow");
        return component;
    }

    /// A thin line.
    public static Hr crease() {
        Hr crease = new Hr();
        crease.addClassName("tf-crease");
        return crease;
    }

    private static Div styled(Component[] content, String className) {
        Div div = new Div(content);
        div.addClassName(className);
        return div;
    }

    /// Puts components into an order. What stays in the same order is not touched, so that nothing in it loses the
    /// focus.
    public static void arrange(HtmlContainer parent, List<? extends Component> order) {
        Set<Component> staying = Set.copyOf(order);
        parent.getChildren().filter(child -> !staying.contains(child)).toList().forEach(parent::remove);
        for (int i = 0; i < order.size(); i++) {
            if (i >= parent.getComponentCount() || !parent.getComponentAt(i).equals(order.get(i))) {
                parent.addComponentAtIndex(i, order.get(i));
            }
        }
    }
}
