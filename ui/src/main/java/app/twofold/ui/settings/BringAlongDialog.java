package app.twofold.ui.settings;

import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.win.Win;
import app.twofold.server.PrivateSideLocked;
import app.twofold.server.Seat;
import app.twofold.server.Unavailable;
import app.twofold.server.personal.OwnSpace;
import app.twofold.server.personal.OwnSpace.Brought;
import app.twofold.server.personal.OwnSpace.Own;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.QuietDialog;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.shell.Me;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;

/// Chooses what to bring along from a space of one's own. Nothing is chosen before: to share is an act of its own, win
/// by win.
final class BringAlongDialog extends QuietDialog {

    private static final long serialVersionUID = 1L;

    private final transient Me me;
    private final transient OwnSpace spaces;
    private final transient Seat from;
    private final transient Own own;
    private final CheckboxGroup<Win> wins = new CheckboxGroup<>();
    private final Checkbox drafts = new Checkbox();
    private final Paragraph said = Type.body("");

    BringAlongDialog(Me me, OwnSpace spaces, Seat from, CoupleState to) {
        super("");
        this.me = me;
        this.spaces = spaces;
        this.from = from;
        own = spaces.look(me.signedIn(), from, me.seat().orElseThrow());
        named(getTranslation("settings.bring.title"));
        String partner = to.partnerOf(me.person()).map(Viewer::nameOf).orElse("");
        said.getElement().setAttribute("role", "status");
        add(choices(partner));
        actions(Buttons.quiet(getTranslation(own.isEmpty() ? "kit.close" : "kit.cancel"), _ -> close()));
        if (!own.isEmpty()) {
            actions(Buttons.primary(getTranslation("settings.bring.do"), _ -> bring()));
        }
    }

    private Div choices(String partner) {
        Div choices = Layout.stack(16, said);
        if (own.isEmpty()) {
            said.setText(getTranslation("settings.bring.nothing"));
        }
        if (!own.wins().isEmpty()) {
            wins.setLabel(getTranslation("settings.bring.wins", partner));
            wins.setItems(own.wins());
            wins.setItemLabelGenerator(win -> win.text().value());
            wins.addClassName("tf-bring");
            choices.add(wins);
        }
        int count = own.goals().size() + own.boundaries().size();
        if (count > 0) {
            drafts.setLabel(getTranslation("settings.bring.drafts", count));
            choices.add(drafts, Type.meta2(getTranslation("settings.bring.drafts.help")));
        }
        return choices;
    }

    private void bring() {
        try {
            var chosen = wins.getValue().stream().map(Win::id).collect(Collectors.toSet());
            Brought brought = spaces.bring(
                    me.signedIn(), from, me.seat().orElseThrow(), chosen, Boolean.TRUE.equals(drafts.getValue()));
            getFooter().removeAll();
            removeAll();
            said.setText(getTranslation("settings.bring.done", brought.wins(), brought.drafts()));
            add(said);
            actions(Buttons.primary(getTranslation("kit.close"), _ -> close()));
        } catch (PrivateSideLocked _) {
            said.setText(getTranslation("alone.refused"));
        } catch (Unavailable _) {
            said.setText(getTranslation("shell.unavailable"));
        }
    }
}
