package app.twofold.ui.kit;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.win.Win;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;

/// What both noticed on one day of a [MonthOfDays], in their own words.
final class DayPopover {

    private final Popover popover = new Popover();

    DayPopover(NoticedDays noticed, Mosaic.Opened opened) {
        Div content = Layout.stack(12, Type.label(noticed.dates().day(opened.date())));
        noticed.wins(opened.date(), opened.date()).forEach(win -> content.add(row(win, noticed)));
        content.addClassName("tf-day-words");
        popover.add(content);
        popover.setAriaLabel(t("kit.noticed.day", noticed.dates().date(opened.date())));
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

    private static Div row(Win win, NoticedDays noticed) {
        String name = noticed.name(win.by());
        Div words = new Div(Type.hidden(name), Type.voice(win.text().value()));
        words.addClassName("tf-grow");
        Div row = Layout.row(12, new Avatar(noticed.owner(win.by()), name).size(Avatar.Size.XS), words);
        row.addClassName("is-top");
        return row;
    }
}
