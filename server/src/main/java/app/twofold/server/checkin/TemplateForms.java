package app.twofold.server.checkin;

import static app.twofold.server.form.Ids.TEMPLATE;

import app.twofold.domain.TemplateId;
import app.twofold.domain.checkin.template.BuiltIn;
import app.twofold.domain.checkin.template.Label;
import app.twofold.domain.checkin.template.Prompt;
import app.twofold.domain.checkin.template.PromptId;
import app.twofold.domain.checkin.template.Section;
import app.twofold.domain.checkin.template.Template;
import app.twofold.domain.checkin.template.TemplateCommand;
import app.twofold.domain.checkin.template.TemplateCommand.DropTemplate;
import app.twofold.domain.checkin.template.TemplateCommand.KeepTemplate;
import app.twofold.domain.checkin.template.TemplateEvent;
import app.twofold.domain.checkin.template.TemplateEvent.TemplateDropped;
import app.twofold.domain.checkin.template.TemplateEvent.TemplateKept;
import app.twofold.domain.checkin.template.TemplateRef;
import app.twofold.server.form.Field;
import app.twofold.server.form.Form;
import app.twofold.server.form.Kind;
import app.twofold.server.form.ObjectSchema;
import app.twofold.server.form.Part;
import app.twofold.server.form.Schema;
import app.twofold.server.form.Shape;
import app.twofold.server.wire.Fields;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;

/// The written form of templates, of what a partner may ask for about the couple's own, and of what happened with them.
public final class TemplateForms {

    private static final Kind<PromptId> PROMPT_ID = Kind.text(
            PromptId.class,
            (fields, name) -> fields.checked(name, fields.text(name), PromptId::new),
            Schema.ofType("string")
                    .with("pattern", "^[a-z0-9-]{1,60}$")
                    .with("example", "thanks")
                    .named("PromptId"));

    private static final Kind<List<Label>> LABELS = new Kind<>(
            List.class,
            (fields, name) -> fields.texts(name).stream()
                    .map(text -> label(fields, name, text))
                    .toList(),
            (json, name, labels) -> {
                ArrayNode list = json.putArray(name);
                labels.forEach(label -> list.add(label.value()));
            },
            Schema.list(Schema.LINE.with("maxLength", Label.MAX_LENGTH))
                    .with("minItems", 1)
                    .with("maxItems", Prompt.MAX_LABELS)
                    .with("uniqueItems", true));

    private static final Part<Prompt> PROMPT = Part.described(
            Shape.of(
                            Prompt.class,
                            Field.of("id", PROMPT_ID),
                            Field.choice("kind", CheckinNames.PROMPT_KIND),
                            Field.title("text"),
                            Field.of("labels", LABELS).orElse(List.of()))
                    .blaming("labels"),
            TemplateForms::eitherKind);

    private static final Shape<Section> SECTION = Shape.of(
                    Section.class,
                    Field.title("title"),
                    Field.list("prompts", PROMPT)
                            .described(
                                    Schema.list(Schema.object("Prompt", PROMPT)).with("minItems", 1)))
            .blaming("prompts");

    static final Shape<Template> WORDS = Shape.of(
                    Template.class,
                    Field.title("name"),
                    Field.list("sections", SECTION)
                            .described(Schema.list(Schema.object(SECTION)).with("minItems", 1)))
            .blaming("sections");

    static final Schema WORDS_SCHEMA = Schema.object("Template", WORDS);

    public static final Field<PromptId> PROMPT_OF = Field.of("promptId", PROMPT_ID);

    /// The name of a built-in template, or the id of one of the couple's own.
    static final Kind<TemplateRef> REF = Kind.text(
            TemplateRef.class,
            TemplateForms::readRef,
            TemplateForms::writtenRef,
            Schema.ofType("string").with("example", "weekly").named("TemplateRef"));

    private static final Field<Integer> VERSION = Field.number("version");
    private static final Field<Template> KEPT = Field.object("template", WORDS).described(WORDS_SCHEMA);

    static final List<Form<? extends TemplateCommand>> COMMANDS = List.of(
            Form.of("checkin.keep-template", KeepTemplate.class, TEMPLATE, VERSION, KEPT),
            Form.of("checkin.drop-template", DropTemplate.class, TEMPLATE));

    static final List<Form<? extends TemplateEvent>> EVENTS = List.of(
            Form.of("checkin.template-kept", TemplateKept.class, TEMPLATE, VERSION, KEPT),
            Form.of("checkin.template-dropped", TemplateDropped.class, TEMPLATE));

    private TemplateForms() {}

    /// @param text what the field holds as one of several
    static Label label(Fields fields, String name, String text) {
        return fields.checked(name, text, fields.kept() ? Label::kept : Label::new);
    }

    /// Numbers go by labels, words by none.
    private static Stream<ObjectSchema> eitherKind(ObjectSchema prompt) {
        return Stream.of(
                prompt.without("labels")
                        .with("kind", Schema.constant(CheckinNames.PROMPT_KIND.of(Prompt.Kind.WORDS)), true),
                prompt.needing("labels")
                        .with("kind", Schema.constant(CheckinNames.PROMPT_KIND.of(Prompt.Kind.NUMBERS)), true));
    }

    private static TemplateRef readRef(Fields fields, String name) {
        Optional<BuiltIn> supplied = CheckinNames.BUILT_IN.find(fields.text(name));
        return supplied.<TemplateRef>map(TemplateRef.Supplied::new)
                .orElseGet(() -> new TemplateRef.Own(new TemplateId(fields.id(name))));
    }

    private static String writtenRef(TemplateRef ref) {
        return switch (ref) {
            case TemplateRef.Supplied(var template) -> CheckinNames.BUILT_IN.of(template);
            case TemplateRef.Own(var template) -> template.toString();
        };
    }
}
