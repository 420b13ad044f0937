package app.twofold.domain.checkin;

import app.twofold.domain.TemplateId;

/// What a partner asks for about a couple's own templates.
public sealed interface TemplateCommand extends CheckinCommand {

    record DropTemplate(TemplateId template) implements TemplateCommand {}
}
