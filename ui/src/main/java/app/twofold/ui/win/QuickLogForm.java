package app.twofold.ui.win;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.win.WinKind;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.QuietDialog;
import app.twofold.ui.kit.Say;
import app.twofold.ui.kit.Type;
import app.twofold.ui.shell.CoupleLive;
import app.twofold.ui.shell.Me;
import app.twofold.ui.shell.QuickLog;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.List;

/// Logging a small good thing from every screen: one line, one tap.
@org.springframework.stereotype.Component
@UIScope
class QuickLogForm implements QuickLog {

    private static final List<WinKind> ALL = List.of(WinKind.THANKS, WinKind.WIN, WinKind.KINDNESS);
    private static final List<WinKind> USUAL = List.of(WinKind.THANKS, WinKind.WIN);

    private final Desk desk;

    QuickLogForm(Me me, CoupleLive live) {
        desk = new Desk(me, live, new WinRefusalWords());
    }

    @Override
    public void open() {
        WinForm<TextArea> form = form("win/quick", ALL);
        WinForm.Folded details = form.folded();
        QuietDialog dialog = new QuietDialog(
                t("win.quick"),
                Layout.stack(16, form.kinds().wide(), form.text(), seen(), details.opener(), details.content()));
        dialog.actions(Buttons.quiet(t("win.close"), _ -> dialog.close()), Buttons.primary(t("win.add"), _ -> {
            if (form.log()) {
                dialog.close();
            }
        }));
        dialog.open();
        form.text().focus();
    }

    @Override
    public Component card() {
        WinForm<TextArea> form = form("win/card", USUAL);
        Div foot = Layout.split(seen(), Buttons.plain(t("win.add"), _ -> form.log()));
        return Leaf.section(Type.heading2(t("win.quick")), form.kinds().wide(), form.text(), foot)
                .flat()
                .with("win-quick");
    }

    private WinForm<TextArea> form(String key, List<WinKind> kinds) {
        TextArea text = Say.keep(Say.area(""), key);
        text.setAriaLabel(t("win.new.words"));
        text.setPlaceholder(t("win.quick.hint"));
        text.setMinRows(3);
        return new WinForm<>(desk, text, kinds);
    }

    private Component seen() {
        Paragraph near = desk.viewer()
                .otherName()
                .map(other -> Type.note(Icon.EYE, t("win.seen", other)))
                .orElseGet(() -> Type.note(Icon.INFO, t("win.seen.solo")));
        near.addClassName("when-near");
        Paragraph away = Type.note(Icon.DEVICE, t("win.kept"));
        away.addClassName("when-away");
        return new Div(near, away);
    }
}
