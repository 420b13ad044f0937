package app.twofold.ui.checkin.template;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.Title;
import app.twofold.domain.checkin.template.Label;
import app.twofold.domain.checkin.template.Prompt;
import app.twofold.domain.checkin.template.Prompt.Kind;
import app.twofold.domain.checkin.template.PromptId;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Say;
import app.twofold.ui.kit.form.Checked;
import app.twofold.ui.kit.form.Segments;
import app.twofold.ui.words.Named;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// One question: its words, and whether it is answered in words or with numbers.
final class PromptForm extends Div implements Rows.Row {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final TextField text = Say.line(t("checkin.template.prompt"));
    private final Segments<Kind> kind =
            new Segments<>(t("checkin.template.kind"), Kind.WORDS, Named.all("checkin.template.kind", Kind.values()));
    private final TextField labels = Say.line(t("checkin.template.labels"));

    /// A new question.
    ///
    /// @param keep the beginning of where the browser keeps what is typed
    PromptForm(Rows<PromptForm> all, String keep) {
        this(all, keep, UUID.randomUUID().toString());
    }

    PromptForm(Rows<PromptForm> all, String keep, Prompt prompt) {
        this(all, keep, prompt.id().value());
        text.setValue(prompt.text().value());
        kind.select(prompt.kind());
        labels.setValue(prompt.labels().stream().map(Label::value).collect(Collectors.joining(", ")));
        labels.setVisible(prompt.kind() == Kind.NUMBERS);
    }

    private PromptForm(Rows<PromptForm> all, String keep, String id) {
        this.id = id;
        Say.keep(text, keep + "/text");
        Say.keep(labels, keep + "/labels");
        addClassName("prompt-form");
        labels.setHelperText(t("checkin.template.labels.help"));
        labels.setVisible(false);
        kind.onChange(chosen -> labels.setVisible(chosen == Kind.NUMBERS));
        Div head = Layout.row(8, Layout.grow(new Div(text)), all.handles(this, t("checkin.template.prompt")));
        head.addClassName("is-top");
        add(head, kind, labels);
    }

    @Override
    public void saved() {
        Say.saved(text);
        Say.saved(labels);
    }

    void focus() {
        text.focus();
    }

    Optional<Prompt> read() {
        Optional<Title> words = Checked.read(text, () -> new Title(text.getValue()));
        Optional<List<Label>> names = Checked.read(labels, this::names);
        if (words.isEmpty() || names.isEmpty()) {
            return Optional.empty();
        }
        return Checked.read(labels, () -> new Prompt(new PromptId(id), kind.value(), words.get(), names.get()));
    }

    private List<Label> names() {
        if (kind.value() == Kind.WORDS) {
            return List.of();
        }
        List<Label> names = Arrays.stream(labels.getValue().split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(Label::new)
                .toList();
        if (names.isEmpty()) {
            throw new InvalidValue(InvalidValue.Fault.EMPTY);
        }
        return names;
    }
}
