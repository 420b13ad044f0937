package app.twofold.ui.kit.form;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/// Chooses a time zone by its IANA name.
public final class TimeZoneField extends ComboBox<ZoneId> {

    private static final long serialVersionUID = 1L;

    public TimeZoneField() {
        setLabel(getTranslation("account.zone"));
        setHelperText(getTranslation("account.zone.help"));
        setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted()
                .map(ZoneId::of)
                .toList());
        setItemLabelGenerator(zone -> zone.getId().replace('_', ' '));
    }

    /// The chosen zone; empty if none is chosen, which the field then says.
    public Optional<ZoneId> read() {
        setErrorMessage(getTranslation("account.zone.missing"));
        setInvalid(isEmpty());
        return getOptionalValue();
    }

    /// The zone that the browser reports, if it is a known one.
    public static Optional<ZoneId> ofBrowser(UI ui) {
        try {
            return Optional.ofNullable(ui.getPage().getExtendedClientDetails())
                    .map(details -> details.getTimeZoneId())
                    .map(ZoneId::of);
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
