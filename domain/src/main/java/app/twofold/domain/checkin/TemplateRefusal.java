package app.twofold.domain.checkin;

/// Why the rules of a couple's own templates refuse a command.
public sealed interface TemplateRefusal extends CheckinRefusal {

    record TemplateUnknown() implements TemplateRefusal {}
}
