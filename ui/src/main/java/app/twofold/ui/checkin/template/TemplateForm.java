package app.twofold.ui.checkin.template;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.Title;
import app.twofold.domain.checkin.template.Section;
import app.twofold.domain.checkin.template.Template;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Say;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.form.Checked;
import app.twofold.ui.kit.form.FaultWords;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes a list of questions: its name, and its parts with their questions.
final class TemplateForm extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField name = Say.line(t("checkin.template.name"));
    private final Rows<SectionForm> sections;
    private final Paragraph fault = Type.meta2("");

    /// @param keep the beginning of where the browser keeps what is typed
    TemplateForm(Template template, String keep) {
        sections = new Rows<>(keep, SectionForm::new);
        addClassNames("gd", "template-form");
        name.setValue(template.name().value());
        name.setRequiredIndicatorVisible(true);
        Say.keep(name, keep + "/name");
        fault.getElement().setAttribute("role", "alert");
        fault.addClassName("fault");
        fault.setVisible(false);
        template.sections().forEach(section -> sections.append(key -> new SectionForm(sections, key, section)));
        add(
                name,
                sections,
                Layout.actions(Buttons.with(
                        Icon.PLUS,
                        Buttons.plain(
                                t("checkin.template.section.add"),
                                _ -> sections.append().focus()))),
                fault);
    }

    /// What was typed is kept no more: it is saved, or thrown away.
    void saved() {
        Say.saved(name);
        sections.rows().forEach(SectionForm::saved);
    }

    void focus() {
        name.focus();
    }

    /// The template as written; empty if something is missing or wrong, which the fields then say.
    Optional<Template> read() {
        fault.setVisible(false);
        Optional<Title> title = Checked.read(name, () -> new Title(name.getValue()));
        List<Section> read = new ArrayList<>();
        for (SectionForm form : sections.rows()) {
            form.read().ifPresent(read::add);
        }
        if (title.isEmpty() || read.size() < sections.rows().size()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Template(title.get(), read));
        } catch (InvalidValue invalid) {
            refuse(invalid.fault() == InvalidValue.Fault.EMPTY ? t("checkin.template.empty") : FaultWords.of(invalid));
            return Optional.empty();
        }
    }

    /// Says at the end of the form why the template cannot be kept.
    void refuse(String words) {
        fault.setText(words);
        fault.setVisible(true);
    }
}
