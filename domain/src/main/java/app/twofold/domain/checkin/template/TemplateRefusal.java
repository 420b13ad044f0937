package app.twofold.domain.checkin.template;

import app.twofold.domain.CheckinRefusal;

/// Why the rules of templates refuse a command.
public sealed interface TemplateRefusal extends CheckinRefusal {

    record TemplateUnknown() implements TemplateRefusal {}

    /// It has been changed since: the named version is not the one that stands now.
    record TemplateChanged(int current) implements TemplateRefusal {}

    /// A couple may keep at most this many templates.
    record TooManyTemplates(int limit) implements TemplateRefusal {}
}
