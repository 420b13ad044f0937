package app.twofold.domain.checkin.template;

import app.twofold.domain.TemplateId;

/// Which template a check-in goes through.
public sealed interface TemplateRef {

    /// One that comes with Twofold.
    record Supplied(BuiltIn template) implements TemplateRef {}

    /// One of the couple's own, in the version that it has when the check-in is opened.
    record Own(TemplateId template) implements TemplateRef {}
}
