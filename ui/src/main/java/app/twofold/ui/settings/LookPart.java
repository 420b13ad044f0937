package app.twofold.ui.settings;

import app.twofold.server.account.Settings;
import app.twofold.server.account.Settings.ColorScheme;
import app.twofold.ui.shell.Me;
import app.twofold.ui.shell.Theme;
import app.twofold.ui.shell.Title;
import app.twofold.ui.words.Named;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

/// Light or dark, what the browser tab says, and whether earlier years come back.
final class LookPart extends Part {

    private static final long serialVersionUID = 1L;

    private final transient Choices choices;
    private final transient Me me;
    private final RadioButtonGroup<ColorScheme> scheme = new RadioButtonGroup<>();
    private final Checkbox neutral = new Checkbox();
    private final Checkbox ago = new Checkbox();

    LookPart(Choices choices, Me me) {
        super("settings.look");
        this.choices = choices;
        this.me = me;
        Settings settings = choices.settings();
        scheme.setLabel(getTranslation("settings.look.scheme"));
        scheme.setItems(ColorScheme.values());
        scheme.setItemLabelGenerator(one -> Named.of("settings.look.scheme", one));
        scheme.addClassName("tf-pick");
        scheme.setValue(settings.scheme());
        neutral.setLabel(getTranslation("settings.look.neutral"));
        neutral.setValue(settings.neutralTitle());
        scheme.addValueChangeListener(change -> keep());
        neutral.addValueChangeListener(change -> keep());
        ago.setLabel(getTranslation("settings.look.ago"));
        ago.setValue(settings.onThisDay().shown());
        ago.addValueChangeListener(change -> {
            choices.bringBack(change.getValue());
            say("settings.saved");
        });
        add(scheme, neutral, note("settings.look.neutral.help"), ago, note("settings.look.ago.help"), said());
    }

    private void keep() {
        choices.look(scheme.getValue(), neutral.getValue());
        getUI().ifPresent(ui -> {
            Theme.show(ui, scheme.getValue());
            Title.show(ui, me);
        });
        say("settings.saved");
    }
}
