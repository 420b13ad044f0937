package app.twofold.ui.settings;

import app.twofold.domain.Title;
import app.twofold.domain.couple.Hue;
import app.twofold.domain.couple.Partner;
import app.twofold.server.account.Settings;
import app.twofold.ui.kit.Say;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.kit.form.HuePicker;
import app.twofold.ui.kit.form.TimeZoneField;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.Optional;

/// Name, time zone and colour.
final class YouPart extends Part {

    private static final long serialVersionUID = 1L;

    private final transient Choices choices;
    private final TextField name = new TextField();
    private final TimeZoneField zone = new TimeZoneField();

    YouPart(Choices choices) {
        super("settings.you");
        this.choices = choices;
        Settings settings = choices.settings();
        name.setLabel(getTranslation("settings.you.name"));
        name.setValue(settings.displayName().value());
        name.setMaxLength(Title.MAX_LENGTH);
        Say.keep(name, "settings/name");
        zone.setLabel(getTranslation("settings.you.zone"));
        zone.setValue(settings.zone());
        H3 colour = new H3(getTranslation("settings.colour"));
        colour.addClassName("tf-label");
        add(name, zone, button("settings.you.save", this::save), colour, picker(settings), said());
    }

    private HuePicker picker(Settings settings) {
        Optional<Partner> partner = choices.partner();
        return new HuePicker(
                choices.side(),
                settings.hue(),
                partner.map(one -> one.profile().hue()).orElse(null),
                partner.map(Viewer::nameOf).orElse(""),
                this::recolour);
    }

    private void save() {
        Optional<Title> displayName = read(name, name.getValue(), Title::new);
        Optional<ZoneId> chosen = zone.read();
        if (displayName.isPresent() && chosen.isPresent()) {
            choices.rename(displayName.get(), chosen.get());
            Say.saved(name);
            say("settings.saved");
        }
    }

    private void recolour(Hue hue) {
        choices.recolour(hue);
        say("settings.saved");
    }
}
