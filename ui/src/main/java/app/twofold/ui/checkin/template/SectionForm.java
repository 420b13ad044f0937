package app.twofold.ui.checkin.template;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.Title;
import app.twofold.domain.checkin.template.Prompt;
import app.twofold.domain.checkin.template.Section;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Say;
import app.twofold.ui.kit.form.Checked;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One part of a list of questions.
final class SectionForm extends Div implements Rows.Row {

    private static final long serialVersionUID = 1L;

    private final TextField title = Say.line(t("checkin.template.section"));
    private final Rows<PromptForm> prompts;

    /// A new part with room for one question.
    ///
    /// @param keep the beginning of where the browser keeps what is typed
    SectionForm(Rows<SectionForm> all, String keep) {
        this(all, keep, t("checkin.template.section"));
        prompts.append();
    }

    SectionForm(Rows<SectionForm> all, String keep, Section section) {
        this(all, keep, t("checkin.template.section"));
        title.setValue(section.title().value());
        section.prompts().forEach(prompt -> prompts.append(key -> new PromptForm(prompts, key, prompt)));
    }

    private SectionForm(Rows<SectionForm> all, String keep, String label) {
        prompts = new Rows<>(keep, PromptForm::new);
        Say.keep(title, keep + "/title");
        addClassNames("tf-leaf", "is-flat", "section-form");
        Div head = Layout.row(8, Layout.grow(new Div(title)), all.handles(this, label));
        head.addClassName("is-top");
        add(
                head,
                prompts,
                Layout.actions(Buttons.with(
                        Icon.PLUS,
                        Buttons.quiet(
                                t("checkin.template.prompt.add"),
                                _ -> prompts.append().focus()))));
    }

    @Override
    public void saved() {
        Say.saved(title);
        prompts.rows().forEach(PromptForm::saved);
    }

    void focus() {
        title.focus();
    }

    Optional<Section> read() {
        Optional<Title> name = Checked.read(title, () -> new Title(title.getValue()));
        List<Prompt> read = new ArrayList<>();
        for (PromptForm form : prompts.rows()) {
            form.read().ifPresent(read::add);
        }
        if (name.isEmpty() || read.size() < prompts.rows().size()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Section(name.get(), read));
        } catch (InvalidValue invalid) {
            Checked.refuse(title, t("checkin.template.section.empty"));
            return Optional.empty();
        }
    }
}
