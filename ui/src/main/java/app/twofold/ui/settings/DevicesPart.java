package app.twofold.ui.settings;

import app.twofold.server.SignedIn;
import app.twofold.server.account.Devices;
import app.twofold.server.account.Devices.Device;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/// The devices and programs that are signed in, each of which its owner can sign out.
final class DevicesPart extends Part {

    private static final long serialVersionUID = 1L;

    private final transient Devices devices;
    private final transient SignedIn person;
    private final transient ZoneId zone;
    private final Div list = new Div();

    DevicesPart(Devices devices, SignedIn person, ZoneId zone) {
        super("settings.devices");
        this.devices = devices;
        this.person = person;
        this.zone = zone;
        list.addClassName("tf-list");
        add(note("settings.devices.sub"), list, said());
        show();
    }

    private void show() {
        list.removeAll();
        List<Device> all = devices.list(person);
        if (all.isEmpty()) {
            list.add(note("settings.devices.none"));
        }
        all.forEach(device -> list.add(row(device)));
    }

    private Div row(Device device) {
        String since = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(getLocale())
                .format(device.since().atZone(zone));
        Paragraph about = new Paragraph(new Span(device.label()), new Span(" "), since(since));
        Div row = new Div(about, button("settings.devices.revoke", () -> revoke(device)));
        row.addClassName("tf-device");
        return row;
    }

    private Span since(String day) {
        Span since = new Span(getTranslation("settings.devices.since", day));
        since.addClassName("tf-meta");
        return since;
    }

    private void revoke(Device device) {
        devices.revoke(person, device.id());
        show();
        say("settings.devices.revoked");
    }
}
