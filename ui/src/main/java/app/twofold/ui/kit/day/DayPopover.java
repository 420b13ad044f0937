package app.twofold.ui.kit.day;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.win.Win;
import app.twofold.ui.kit.Avatar;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import java.io.Serializable;
import java.time.LocalDate;

/// What both noticed on one day of a [MonthOfDays], in their own words.
final class DayPopover implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Popover popover = new Popover();
    private final LocalDate day;
    private final Div content = Layout.stack(12);

    DayPopover(Mosaic.Opened opened) {
        day = opened.date();
        content.addClassName("tf-day-words");
        popover.add(content);
        popover.setTarget(opened.anchor());
        popover.setOpenOnClick(false);
        popover.setModal(false);
        popover.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                popover.removeFromParent();
            }
        });
        opened.anchor().getParent().orElseThrow().getElement().appendChild(popover.getElement());
    }

    void open() {
        popover.open();
    }

    /// Tells the day as it reads now.
    void show(NoticedDays noticed) {
        Viewer viewer = noticed.viewer();
        popover.setAriaLabel(t("kit.noticed.day", viewer.dates().date(day)));
        content.removeAll();
        content.add(Type.label(viewer.dates().day(day)));
        noticed.wins(day, day).forEach(win -> content.add(row(win, viewer)));
    }

    private static Div row(Win win, Viewer viewer) {
        Div words = new Div(
                Type.hidden(viewer.name(win.by())), Type.voice(win.text().value()));
        words.addClassName("tf-grow");
        Div row = Layout.row(12, viewer.avatar(win.by()).size(Avatar.Size.XS), words);
        row.addClassName("is-top");
        return row;
    }
}
