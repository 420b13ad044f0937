package app.twofold.ui.kit.form;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/// What day it has become, in the zones that count for a screen.
public final class DayTurned extends ComponentEvent<UI> {

    private static final long serialVersionUID = 1L;

    private final Map<ZoneId, LocalDate> days;

    private DayTurned(UI screen, Map<ZoneId, LocalDate> days) {
        super(screen, false);
        this.days = Map.copyOf(days);
    }

    /// Tells everything on a screen that waits for a new day.
    public static void tell(UI screen, Map<ZoneId, LocalDate> days) {
        DayTurned turned = new DayTurned(screen, days);
        ComponentUtil.setData(screen, DayTurned.class, turned);
        ComponentUtil.fireEvent(screen, turned);
    }

    /// The last that a screen was told, for what has come to it since.
    static Optional<DayTurned> latest(UI screen) {
        return Optional.ofNullable(ComponentUtil.getData(screen, DayTurned.class));
    }

    /// Empty if the zone is not one of those that count.
    Optional<LocalDate> in(ZoneId zone) {
        return Optional.ofNullable(days.get(zone));
    }
}
