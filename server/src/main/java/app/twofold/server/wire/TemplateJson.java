package app.twofold.server.wire;

import app.twofold.domain.TemplateId;
import app.twofold.domain.checkin.template.BuiltIn;
import app.twofold.domain.checkin.template.Label;
import app.twofold.domain.checkin.template.Prompt;
import app.twofold.domain.checkin.template.PromptId;
import app.twofold.domain.checkin.template.Section;
import app.twofold.domain.checkin.template.Template;
import app.twofold.domain.checkin.template.TemplateRef;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A template: its name and its sections of prompts. A reference to one is the name of a built-in one, or the
/// id of one of the couple's own.
final class TemplateJson {

    private TemplateJson() {}

    static Template read(Fields f) {
        List<Section> sections =
                f.objects("sections").stream().map(TemplateJson::readSection).toList();
        return f.checked("sections", f.title("name"), name -> new Template(name, sections));
    }

    static ObjectNode write(ObjectNode json, Template template) {
        ArrayNode sections = json.put("name", template.name().value()).putArray("sections");
        for (Section section : template.sections()) {
            ArrayNode prompts =
                    sections.addObject().put("title", section.title().value()).putArray("prompts");
            section.prompts().forEach(prompt -> writePrompt(prompts.addObject(), prompt));
        }
        return json;
    }

    static TemplateRef readRef(Fields f, String name) {
        Optional<BuiltIn> supplied = Choices.BUILT_IN.find(f.text(name));
        return supplied.<TemplateRef>map(TemplateRef.Supplied::new)
                .orElseGet(() -> new TemplateRef.Own(new TemplateId(f.id(name))));
    }

    static String writeRef(TemplateRef ref) {
        return switch (ref) {
            case TemplateRef.Supplied(var template) -> Choices.BUILT_IN.of(template);
            case TemplateRef.Own(var template) -> template.toString();
        };
    }

    static PromptId readId(Fields f, String name) {
        return f.checked(name, f.text(name), PromptId::new);
    }

    private static Section readSection(Fields f) {
        List<Prompt> prompts =
                f.objects("prompts").stream().map(TemplateJson::readPrompt).toList();
        return f.checked("prompts", f.title("title"), title -> new Section(title, prompts));
    }

    private static Prompt readPrompt(Fields f) {
        PromptId id = readId(f, "id");
        Prompt.Kind kind = f.choice("kind", Choices.PROMPT_KIND);
        List<Label> labels = f.has("labels")
                ? f.texts("labels").stream()
                        .map(label -> f.label("labels", label))
                        .toList()
                : List.of();
        return f.checked("labels", f.title("text"), text -> new Prompt(id, kind, text, labels));
    }

    private static void writePrompt(ObjectNode json, Prompt prompt) {
        json.put("id", prompt.id().value())
                .put("kind", Choices.PROMPT_KIND.of(prompt.kind()))
                .put("text", prompt.text().value());
        if (!prompt.labels().isEmpty()) {
            ArrayNode labels = json.putArray("labels");
            prompt.labels().forEach(label -> labels.add(label.value()));
        }
    }
}
