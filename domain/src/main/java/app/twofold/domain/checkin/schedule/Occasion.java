package app.twofold.domain.checkin.schedule;

import app.twofold.domain.checkin.template.TemplateRef;

/// What a check-in is held for.
public sealed interface Occasion {

    /// An occurrence of a schedule. The check-in has the id that follows from it.
    record Scheduled(OccurrenceId occurrence) implements Occasion {}

    /// Somebody starts one now, under an id of their own.
    record StartedNow(TemplateRef template) implements Occasion {}
}
