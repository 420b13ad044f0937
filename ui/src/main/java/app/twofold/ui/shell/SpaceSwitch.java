package app.twofold.ui.shell;

import static app.twofold.ui.words.Messages.t;

import app.twofold.server.Seat;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.QuietDialog;
import app.twofold.ui.kit.SpaceName;
import app.twofold.ui.kit.Type;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;

/// The way from one space to another, for somebody who has several. No partner ever sees it.
final class SpaceSwitch extends QuietDialog {

    private static final long serialVersionUID = 1L;

    private final transient Me me;

    private SpaceSwitch(Me me, List<Seat> seats) {
        super(t("shell.spaces"));
        this.me = me;
        UnorderedList list = new UnorderedList();
        list.addClassName("tf-spaces");
        seats.forEach(seat -> list.add(space(seat)));
        add(Layout.stack(18, Type.meta2(t("shell.spaces.sub")), list));
        actions(Buttons.quiet(t("kit.close"), _ -> close()));
    }

    /// What opens it; empty for whoever has one space or none.
    static Optional<Button> button(Me me) {
        return me.ifSignedIn()
                .map(_ -> me.seats())
                .filter(seats -> seats.size() > 1)
                .map(seats -> {
                    Button open = Buttons.quiet(t("shell.spaces.other"), _ -> new SpaceSwitch(me, seats).open());
                    open.addClassName("tf-space-switch");
                    return Buttons.with(Icon.USERS, open);
                });
    }

    private ListItem space(Seat seat) {
        var space = me.space(seat);
        ListItem item = new ListItem(new SpaceName(space, me.person()));
        if (me.seat().filter(seat::equals).isPresent()) {
            item.add(Type.meta2(t("shell.spaces.here")));
        } else {
            Button open = Buttons.plain(t("shell.spaces.open"), _ -> me.enter(seat, "."));
            open.setAriaLabel(t("shell.spaces.open") + ": " + space.name().value());
            item.add(Layout.actions(open));
        }
        return item;
    }
}
