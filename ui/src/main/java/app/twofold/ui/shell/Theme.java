package app.twofold.ui.shell;

import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Hue;
import app.twofold.server.account.Settings.ColorScheme;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme.Value;
import com.vaadin.flow.dom.Style;

/// Puts a person's colours on a screen.
public final class Theme {

    private Theme() {}

    /// Shows light or dark, or what the device says.
    public static void show(UI ui, ColorScheme scheme) {
        ui.getPage()
                .setColorScheme(
                        switch (scheme) {
                            case LIGHT -> Value.LIGHT;
                            case DARK -> Value.DARK;
                            case DEVICE -> Value.NORMAL;
                        });
    }

    /// Shows a couple's two hues; while solo both halves have the one that is there.
    public static void show(UI ui, CoupleState couple) {
        if (couple.isFounded()) {
            Hue left = couple.partners().getFirst().profile().hue();
            Hue right = couple.partners().getLast().profile().hue();
            show(ui, left, right);
        }
    }

    /// Shows two hues.
    public static void show(UI ui, Hue left, Hue right) {
        Style style = ui.getElement().getStyle();
        style.set("--tf-hue-a", String.valueOf(left.degrees()));
        style.set("--tf-hue-b", String.valueOf(right.degrees()));
    }
}
