package app.twofold.ui.win;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.win.WinKind;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Say;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.kit.day.NoticedDays;
import app.twofold.ui.kit.day.Rhythm;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;

/// The page before there is a win.
final class EmptyWins extends Div {

    EmptyWins(Desk desk, Viewer viewer) {
        TextField line = Say.keep(Say.line(""), "win/new");
        line.setAriaLabel(t("win.new"));
        line.setPlaceholder(t("win.quick.hint"));
        WinForm<TextField> form = new WinForm<>(desk, line, List.of(WinKind.WIN, WinKind.THANKS, WinKind.KINDNESS));
        line.addKeyDownListener(Key.ENTER, _ -> form.log());
        Div row = new Div(line, Buttons.primary(t("win.empty.add"), _ -> form.log()));
        row.addClassName("first");
        String seen = viewer.otherName().map(other -> t("win.seen", other)).orElseGet(() -> t("win.seen.solo"));
        add(Leaf.section(
                        new Rhythm(new NoticedDays(viewer).week()),
                        Type.title(t("win.empty.title")),
                        Type.sub(t("win.empty.text")),
                        form.kinds(),
                        row,
                        Type.note(viewer.otherName().isPresent() ? Icon.EYE : Icon.INFO, seen))
                .with("no-wins"));
    }
}
