package app.twofold.ui.settings;

import app.twofold.domain.Command;
import app.twofold.domain.Title;
import app.twofold.domain.couple.CoupleCommand.OptPresence;
import app.twofold.domain.couple.CoupleCommand.RenameCouple;
import app.twofold.domain.couple.CoupleCommand.SetCoupleZone;
import app.twofold.domain.couple.CoupleCommand.SetWeekStart;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Partner;
import app.twofold.ui.kit.Say;
import app.twofold.ui.kit.form.TimeZoneField;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.time.format.TextStyle;

/// The space of the two: its name, how it counts weeks, and presence.
final class SpacePart extends Part {

    private static final long serialVersionUID = 1L;

    private final transient Choices choices;

    SpacePart(Choices choices, CoupleState space) {
        super("settings.space");
        this.choices = choices;
        add(name(space), weekStart(space), zone(space), presence(), note("settings.presence.help"), where());
        if (space.isSolo()) {
            Anchor invite = new Anchor("invite", getTranslation("settings.space.invite"));
            invite.addClassName("tf-btn");
            add(invite);
        }
        add(said());
    }

    private Anchor where() {
        Anchor where = new Anchor("phase", getTranslation("settings.space.phase"));
        where.addClassName("tf-btn");
        return where;
    }

    private TextField name(CoupleState space) {
        TextField name = new TextField(getTranslation("settings.space.name"));
        name.setValue(space.name().value());
        name.setMaxLength(Title.MAX_LENGTH);
        Say.keep(name, "settings/space");
        name.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                read(name, change.getValue(), Title::new).ifPresent(title -> {
                    keep(new RenameCouple(title));
                    Say.saved(name);
                });
            }
        });
        return name;
    }

    private Select<DayOfWeek> weekStart(CoupleState space) {
        Select<DayOfWeek> day = new Select<>();
        day.setLabel(getTranslation("settings.space.week"));
        day.setItems(DayOfWeek.values());
        day.setItemLabelGenerator(one -> one.getDisplayName(TextStyle.FULL_STANDALONE, getLocale()));
        day.setValue(space.weekStart());
        day.addValueChangeListener(change -> keep(new SetWeekStart(change.getValue())));
        return day;
    }

    private TimeZoneField zone(CoupleState space) {
        TimeZoneField zone = new TimeZoneField();
        zone.setLabel(getTranslation("settings.space.zone"));
        zone.setHelperText(null);
        zone.setValue(space.zone());
        zone.addValueChangeListener(change -> {
            zone.read().ifPresent(chosen -> keep(new SetCoupleZone(chosen)));
        });
        return zone;
    }

    private Checkbox presence() {
        Checkbox presence = new Checkbox(getTranslation("settings.presence"));
        presence.setValue(choices.own().map(Partner::presence).orElse(false));
        presence.addValueChangeListener(change -> keep(new OptPresence(change.getValue())));
        return presence;
    }

    private void keep(Command command) {
        choices.ask(command);
        say("settings.saved");
    }
}
