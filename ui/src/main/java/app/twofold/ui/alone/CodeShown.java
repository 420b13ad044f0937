package app.twofold.ui.alone;

import static app.twofold.ui.words.Messages.t;

import app.twofold.server.alone.RecoveryCode;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Layout;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/// Where a recovery code is shown, once: to copy or to print, until its owner says that they keep it somewhere.
public final class CodeShown extends Div {

    private static final long serialVersionUID = 1L;

    public CodeShown() {
        addClassName("rc-shown");
    }

    /// Shows a code, and nothing else that was here.
    ///
    /// @param done what the button says that ends it
    /// @param end  runs then; the code is no longer in the page
    public void show(RecoveryCode code, String done, Runnable end) {
        Paragraph words = new Paragraph();
        words.addClassName("rc-code");
        // A space of its own would take a place in the grid.
        code.groups().forEach(group -> words.add(new Span(group), new Text(" ")));
        Button copy = Buttons.with(Icon.COPY, Buttons.plain(t("alone.code.copy"), _ -> {}));
        copy.getElement()
                .executeJs(
                        "this.addEventListener('click', () => navigator.clipboard?.writeText($0))",
                        String.join(" ", code.groups()));
        Button print = Buttons.with(Icon.PRINT, Buttons.plain(t("alone.code.print"), _ -> {}));
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        Button ends = Buttons.primary(done, _ -> end(end));
        ends.setEnabled(false);
        Checkbox kept = new Checkbox(t("alone.code.kept"));
        kept.addValueChangeListener(change -> ends.setEnabled(change.getValue()));
        removeAll();
        add(words, Layout.actions(copy, print), kept, ends);
    }

    /// What is only made invisible stays in the page.
    private void end(Runnable end) {
        removeAll();
        end.run();
    }
}
