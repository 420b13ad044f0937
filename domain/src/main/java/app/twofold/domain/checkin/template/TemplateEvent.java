package app.twofold.domain.checkin.template;

import app.twofold.domain.CheckinEvent;
import app.twofold.domain.TemplateId;

/// What happened with a couple's own templates.
public sealed interface TemplateEvent extends CheckinEvent {

    /// @param version counts from 1
    record TemplateKept(TemplateId template, int version, Template words) implements TemplateEvent {}

    record TemplateDropped(TemplateId template) implements TemplateEvent {}
}
