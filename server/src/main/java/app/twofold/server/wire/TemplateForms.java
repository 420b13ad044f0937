package app.twofold.server.wire;

import app.twofold.domain.checkin.template.TemplateCommand;
import app.twofold.domain.checkin.template.TemplateCommand.DropTemplate;
import app.twofold.domain.checkin.template.TemplateCommand.KeepTemplate;
import app.twofold.domain.checkin.template.TemplateEvent;
import app.twofold.domain.checkin.template.TemplateEvent.TemplateDropped;
import app.twofold.domain.checkin.template.TemplateEvent.TemplateKept;
import java.util.List;

/// The written form of what a partner may ask for about the couple's own templates, and of what happened with them.
final class TemplateForms {

    static final List<Form<? extends TemplateCommand>> COMMANDS = List.of(
            new Form<>(
                    "checkin.keep-template",
                    KeepTemplate.class,
                    (json, c) -> TemplateJson.write(
                            json.put("templateId", c.template().toString())
                                    .put("version", c.version())
                                    .putObject("template"),
                            c.words()),
                    f -> new KeepTemplate(f.template(), f.number("version"), TemplateJson.read(f.object("template")))),
            new Form<>(
                    "checkin.drop-template",
                    DropTemplate.class,
                    (json, c) -> json.put("templateId", c.template().toString()),
                    f -> new DropTemplate(f.template())));

    static final List<Form<? extends TemplateEvent>> EVENTS = List.of(
            new Form<>(
                    "checkin.template-kept",
                    TemplateKept.class,
                    (json, e) -> TemplateJson.write(
                            json.put("templateId", e.template().toString())
                                    .put("version", e.version())
                                    .putObject("template"),
                            e.words()),
                    f -> new TemplateKept(f.template(), f.number("version"), TemplateJson.read(f.object("template")))),
            new Form<>(
                    "checkin.template-dropped",
                    TemplateDropped.class,
                    (json, e) -> json.put("templateId", e.template().toString()),
                    f -> new TemplateDropped(f.template())));

    private TemplateForms() {}
}
