package app.twofold.ui.boundary.wording;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.boundary.wording.BoundaryWording;
import app.twofold.domain.boundary.wording.Kind;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Say;
import app.twofold.ui.kit.form.Checked;
import app.twofold.ui.kit.form.Choice;
import app.twofold.ui.words.Named;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.List;
import java.util.Optional;

/// Everything that the words of a boundary may say.
public final class WordsForm extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField title = Say.line(t("boundary.field.title"));
    private final TextArea okay = Say.area(t("boundary.field.okay"));
    private final TextArea notOkay = Say.area(t("boundary.field.not-okay"));
    private final TextArea why = Say.area(t("boundary.field.why"));
    private final TextArea ifCrossed = Say.area(t("boundary.field.if-crossed"));
    private final Select<Kind> kind =
            Choice.among(t("boundary.kind"), List.of(Kind.values()), Kind.OTHER, one -> Named.of("boundary.kind", one));

    /// @param keep where the browser keeps what is typed
    public WordsForm(String keep) {
        addClassName("b-column");
        title.setHelperText(t("boundary.field.title.help"));
        title.setRequiredIndicatorVisible(true);
        okay.setHelperText(t("boundary.okay.help"));
        notOkay.setHelperText(t("boundary.not-okay.help"));
        why.setHelperText(t("boundary.why.help"));
        ifCrossed.setHelperText(t("boundary.if-crossed.help"));
        Say.keep(title, keep + "/title");
        Say.keep(okay, keep + "/okay");
        Say.keep(notOkay, keep + "/not-okay");
        Say.keep(why, keep + "/why");
        Say.keep(ifCrossed, keep + "/if-crossed");
        add(title, Layout.two(okay, notOkay), why, ifCrossed, kind);
    }

    public void show(BoundaryWording wording) {
        title.setValue(wording.title().value());
        okay.setValue(wording.okay().value());
        notOkay.setValue(wording.notOkay().value());
        why.setValue(wording.why().value());
        ifCrossed.setValue(wording.ifCrossed().value());
        kind.setValue(wording.kind());
    }

    public void showTitle(String words) {
        title.setValue(words);
    }

    public void focus() {
        title.focus();
    }

    /// The words as typed; empty if something is too long or the title is missing, which the fields then say.
    public Optional<BoundaryWording> read() {
        Optional<Title> name = Checked.read(title, () -> new Title(title.getValue()));
        Optional<Words> yes = words(okay);
        Optional<Words> no = words(notOkay);
        Optional<Words> reason = words(why);
        Optional<Words> then = words(ifCrossed);
        if (name.isEmpty() || yes.isEmpty() || no.isEmpty() || reason.isEmpty() || then.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new BoundaryWording(name.get(), yes.get(), no.get(), reason.get(), then.get(), kind.getValue()));
    }

    /// The words as typed, once they say what is okay or what is not; the fields say so if they do not yet.
    public Optional<BoundaryWording> readStated() {
        Optional<BoundaryWording> wording = read();
        Optional<String> missing = wording.filter(w -> !w.isStated()).map(_ -> t("boundary.fault.stated"));
        if (wording.isPresent() && !Checked.say(notOkay, missing)) {
            notOkay.focus();
            return Optional.empty();
        }
        return wording;
    }

    /// Lets the browser forget what it has kept.
    public void saved() {
        List.<TextFieldBase<?, String>>of(title, okay, notOkay, why, ifCrossed).forEach(Say::saved);
    }

    private static Optional<Words> words(TextArea field) {
        return Checked.read(field, () -> new Words(field.getValue()));
    }
}
