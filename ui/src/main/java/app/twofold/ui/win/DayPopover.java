package app.twofold.ui.win;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.win.Win;
import app.twofold.ui.kit.Avatar;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Mosaic;
import app.twofold.ui.kit.Type;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import java.util.List;

/// The wins of one day of the month.
final class DayPopover {

    private final Popover popover = new Popover();

    DayPopover(WinDesk desk, Mosaic.Opened opened) {
        Reader reader = desk.reader();
        List<Win> wins =
                reader
                        .couple()
                        .wins()
                        .byDay()
                        .getOrDefault(opened.date(), org.pcollections.TreePVector.empty())
                        .stream()
                        .flatMap(id -> reader.couple().wins().find(id).stream())
                        .toList();
        Div content = Layout.stack(12, Type.label(reader.dates().day(opened.date())));
        wins.forEach(win -> content.add(row(win, reader)));
        content.addClassName("day-wins");
        popover.add(content);
        popover.setAriaLabel(t("win.day.wins", reader.dates().date(opened.date())));
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

    private static Div row(Win win, Reader reader) {
        Div words = new Div(
                Type.hidden(reader.name(win.by())), Type.voice(win.text().value()));
        words.addClassName("tf-grow");
        Div row = Layout.row(12, reader.avatar(win.by()).size(Avatar.Size.XS), words);
        row.addClassName("is-top");
        return row;
    }
}
