package app.twofold.ui.shell;

import static app.twofold.ui.words.Messages.t;

import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.ExitButton;
import app.twofold.ui.kit.Icon;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The date or the way back, logging a win, the theme, and Quick exit.
class TopBar extends Header {

    private final Div where = new Div();
    private @Nullable Span today;

    TopBar(Me me, Optional<QuickLog> quickLog) {
        addClassName("tf-bar");
        where.addClassName("where");
        add(where);
        quickLog.ifPresent(log -> add(quickLogButton(log)));
        add(new ThemeToggle(me), new ExitButton());
    }

    void showDate(String date) {
        where.removeAll();
        Span logo = Brand.logo();
        logo.addClassNames("is-sm", "only-phone");
        today = new Span(date);
        where.add(logo, today);
    }

    /// Goes on to another date, where one is shown.
    void turn(String date) {
        if (today != null) {
            today.setText(date);
        }
    }

    void showBack(Detail.Back back) {
        today = null;
        where.removeAll();
        where.add(new Anchor(back.path(), Icon.BACK.small(), new Span(back.text())));
    }

    private static Button quickLogButton(QuickLog log) {
        Button button = Buttons.with(Icon.PLUS, Buttons.quiet(t("shell.quick-log"), _ -> log.open()));
        button.addClassName("only-wide");
        return button;
    }
}
