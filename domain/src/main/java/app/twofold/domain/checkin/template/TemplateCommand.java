package app.twofold.domain.checkin.template;

import app.twofold.domain.CheckinCommand;
import app.twofold.domain.TemplateId;

/// What a partner asks for about a couple's own templates. Both may write in all of them.
public sealed interface TemplateCommand extends CheckinCommand {

    TemplateId template();

    /// Keeps a new template, or a new version of one. A dropped one is offered again.
    ///
    /// @param version the version that this one follows; 0 for a new template
    record KeepTemplate(TemplateId template, int version, Template words) implements TemplateCommand {}

    /// Offers a template no more. Schedules that go by it still do.
    record DropTemplate(TemplateId template) implements TemplateCommand {}
}
