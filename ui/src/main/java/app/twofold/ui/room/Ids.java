package app.twofold.ui.room;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.CheckinId;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;

/// Reads the check-in that an address names.
final class Ids {

    private Ids() {}

    /// @throws NotFoundException if it is no id
    static CheckinId checkin(Optional<String> parameter) {
        try {
            return parameter.map(CheckinId::of).orElseThrow(() -> new NotFoundException(t("room.missing")));
        } catch (IllegalArgumentException _) {
            throw new NotFoundException(t("room.missing"));
        }
    }
}
