package app.twofold.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import org.jspecify.annotations.Nullable;

/// A sentence at the bottom that goes away by itself, with an action if there is one to take. One at a time; a sentence
/// alone goes as soon as somebody goes on, by typing or pressing.
public final class Toast {

    private static final int READING_MILLIS = 4_000;
    private static final int ACTING_MILLIS = 10_000;

    private final Notification notification;

    private Toast(Notification notification) {
        this.notification = notification;
    }

    public static void show(String words) {
        open(READING_MILLIS, new Span(words));
    }

    /// Shows a sentence with a button such as "Undo", which closes it.
    public static void show(String words, String action, Runnable onAction) {
        Div content = new Div(new Span(words));
        content.addClassName("tf-toast");
        Notification toast = open(ACTING_MILLIS, content);
        content.add(Buttons.plain(action, _ -> {
            toast.close();
            onAction.run();
        }));
    }

    private static Notification open(int millis, Component content) {
        UI ui = UI.getCurrentOrThrow();
        @Nullable Toast before = ComponentUtil.getData(ui, Toast.class);
        if (before != null) {
            before.notification.close();
        }
        Notification toast = new Notification(content);
        ComponentUtil.setData(ui, Toast.class, new Toast(toast));
        toast.setDuration(millis);
        toast.setPosition(Notification.Position.BOTTOM_CENTER);
        toast.open();
        return toast;
    }
}
