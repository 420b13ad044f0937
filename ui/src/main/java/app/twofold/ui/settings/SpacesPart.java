package app.twofold.ui.settings;

import app.twofold.domain.couple.CoupleState;
import app.twofold.server.Seat;
import app.twofold.server.couple.Couples;
import app.twofold.server.personal.OwnSpace;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.SpaceName;
import app.twofold.ui.kit.Type;
import app.twofold.ui.shell.Me;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/// The spaces of somebody who has several: a quiet way from one to the other. No partner ever sees it.
final class SpacesPart extends Part {

    private static final long serialVersionUID = 1L;

    private final transient Me me;
    private final transient Couples couples;
    private final transient OwnSpace own;

    SpacesPart(Me me, List<Seat> seats, Couples couples, OwnSpace own) {
        super("shell.spaces");
        this.me = me;
        this.couples = couples;
        this.own = own;
        UnorderedList list = new UnorderedList();
        list.addClassName("tf-spaces");
        seats.forEach(seat -> list.add(space(seat)));
        add(note("shell.spaces.sub"), list);
    }

    private ListItem space(Seat seat) {
        CoupleState state = couples.state(seat);
        String name = state.name().value();
        Div words = new SpaceName(state, me.person());
        ListItem item = new ListItem(words);
        if (isHere(seat)) {
            words.add(Type.meta2(getTranslation("shell.spaces.here")));
        } else {
            Div ways = Layout.actions(
                    named("shell.spaces.open", name, () -> me.enter(seat, ".")),
                    named("settings.spaces.data", name, () -> me.enter(seat, "settings/take-out")));
            me.seat()
                    .filter(here -> state.isSolo() && takesMore(couples.state(here)))
                    .ifPresent(here -> ways.add(named(
                            "settings.spaces.bring",
                            name,
                            () -> new BringAlongDialog(me, own, seat, couples.state(here)).open())));
            item.add(ways);
        }
        return item;
    }

    private static boolean takesMore(CoupleState here) {
        return !here.isSolo() && !here.leaving().isFrozen();
    }

    private boolean isHere(Seat seat) {
        return me.seat().filter(seat::equals).isPresent();
    }

    private com.vaadin.flow.component.button.Button named(String key, String name, Runnable action) {
        var button = Buttons.plain(getTranslation(key), _ -> action.run());
        button.setAriaLabel(getTranslation(key) + ": " + name);
        return button;
    }
}
