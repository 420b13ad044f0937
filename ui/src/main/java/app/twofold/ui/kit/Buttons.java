package app.twofold.ui.kit;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.RouterLink;

/// Buttons, all of them 44 px high. Yes, later and no have the same size.
public final class Buttons {

    private Buttons() {}

    /// The one main action of a view, in the couple's blend.
    public static Button primary(String text, ComponentEventListener<ClickEvent<Button>> onClick) {
        return styled(text, onClick, "is-primary");
    }

    /// Any other action.
    public static Button plain(String text, ComponentEventListener<ClickEvent<Button>> onClick) {
        return styled(text, onClick);
    }

    /// A private action, in graphite.
    public static Button own(String text, ComponentEventListener<ClickEvent<Button>> onClick) {
        return styled(text, onClick, "is-own");
    }

    /// An action that steps back.
    public static Button quiet(String text, ComponentEventListener<ClickEvent<Button>> onClick) {
        return styled(text, onClick, "is-quiet");
    }

    /// A button that shows only an icon.
    public static Button icon(Icon icon, String label, ComponentEventListener<ClickEvent<Button>> onClick) {
        Button button = styled("", onClick, "is-quiet", "is-icon");
        button.setIcon(icon.create());
        button.setAriaLabel(label);
        return button;
    }

    /// Puts an icon before a button's text.
    public static Button with(Icon icon, Button button) {
        button.setIcon(icon.small());
        button.addClassName("has-icon");
        return button;
    }

    /// A link that looks like a button.
    public static RouterLink link(RouterLink link) {
        link.addClassName("tf-btn");
        return link;
    }

    /// A link that looks like a button, to a view.
    public static RouterLink link(String text, Class<? extends Component> target) {
        return link(new RouterLink(text, target));
    }

    private static Button styled(
            String text, ComponentEventListener<ClickEvent<Button>> onClick, String... classNames) {
        Button button = new Button(text, onClick);
        button.addClassName("tf-btn");
        button.addClassNames(classNames);
        return button;
    }
}
