package app.twofold.domain.checkin;

import app.twofold.domain.TemplateId;

/// What happened with a couple's own templates.
public sealed interface TemplateEvent extends CheckinEvent {

    record TemplateDropped(TemplateId template) implements TemplateEvent {}
}
