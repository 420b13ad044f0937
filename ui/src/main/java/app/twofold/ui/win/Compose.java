package app.twofold.ui.win;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.win.WinKind;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.kit.Avatar;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Say;
import app.twofold.ui.kit.Viewer;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;

/// One line at the top of the page, and one tap.
final class Compose extends Div {

    private final WinForm<TextField> form;

    Compose(Desk desk, Viewer viewer) {
        TextField line = Say.keep(Say.line(""), "win/new");
        line.setAriaLabel(t("win.new"));
        line.setPlaceholder(t("win.new.hint"));
        line.addKeyDownListener(Key.ENTER, _ -> log());
        form = new WinForm<>(desk, line, List.of(WinKind.WIN, WinKind.THANKS, WinKind.KINDNESS));
        WinForm.Folded details = form.folded();
        Avatar self = viewer.avatar(viewer.me()).size(Avatar.Size.SM);
        Div first = new Div(self, line, Buttons.plain(t("win.add"), _ -> log()));
        first.addClassName("line");
        Div second = Layout.row(8, form.kinds(), details.opener());
        second.addClassNames("is-wrap", "kinds");
        add(Leaf.div(first, second, details.content()).flat().with("compose"));
    }

    private void log() {
        if (form.log()) {
            form.text().focus();
        }
    }
}
