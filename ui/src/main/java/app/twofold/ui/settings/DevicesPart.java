package app.twofold.ui.settings;

import app.twofold.server.SignedIn;
import app.twofold.server.account.device.Devices;
import app.twofold.server.account.device.Devices.Device;
import app.twofold.ui.words.Dates;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The devices and programs that are signed in. Their owner can sign out each of them, and all but the present one at
/// once.
final class DevicesPart extends Part {

    private static final long serialVersionUID = 1L;

    private final transient Devices devices;
    private final transient SignedIn person;
    private final transient Dates dates;
    private final transient Optional<UUID> here;
    private final Div list = new Div();
    private final Button everywhere = button("settings.devices.everywhere", this::revokeOthers);

    /// @param here the device at which this page is open
    DevicesPart(Devices devices, SignedIn person, Optional<UUID> here, Dates dates) {
        super("settings.devices");
        this.devices = devices;
        this.person = person;
        this.here = here;
        this.dates = dates;
        list.addClassName("tf-list");
        add(note("settings.devices.sub"), list, everywhere, said());
        refresh();
    }

    /// Shows who is signed in now.
    void refresh() {
        list.removeAll();
        List<Device> all = devices.list(person);
        if (all.isEmpty()) {
            list.add(note("settings.devices.none"));
        }
        all.forEach(device -> list.add(row(device)));
        long others = all.stream().filter(device -> !isHere(device)).count();
        everywhere.setVisible(here.isPresent() && others > 1);
    }

    private Div row(Device device) {
        String since = getTranslation("settings.devices.since", dates.date(device.since()));
        boolean isHere = isHere(device);
        Paragraph about = new Paragraph(
                new Span(device.label()),
                new Span(" "),
                meta(isHere ? getTranslation("settings.devices.here", since) : since));
        Div row = new Div(about);
        if (!isHere) {
            row.add(button("settings.devices.revoke", () -> revoke(device)));
        }
        row.addClassName("tf-device");
        return row;
    }

    private static Span meta(String words) {
        Span meta = new Span(words);
        meta.addClassName("tf-meta");
        return meta;
    }

    private boolean isHere(Device device) {
        return here.filter(device.id()::equals).isPresent();
    }

    private void revokeOthers() {
        devices.revokeOthers(person, here);
        refresh();
        say("settings.devices.only-here");
    }

    private void revoke(Device device) {
        devices.revoke(person, device.id());
        refresh();
        say("settings.devices.revoked");
    }
}
