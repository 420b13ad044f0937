package app.twofold.domain.checkin.session;

import app.twofold.domain.checkin.schedule.OccurrenceId;
import app.twofold.domain.checkin.template.Template;
import app.twofold.domain.checkin.template.TemplateRef;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a check-in is opened with. The template is a copy: later changes to it do not reach a check-in that runs.
///
/// @param ref        where the template comes from
/// @param version    the version of the template
/// @param opensAt    from when on one may enter
/// @param closesAt   until when one may enter, not included
/// @param occurrence what was scheduled; null for a check-in that was started without a schedule
public record Opening(
        TemplateRef ref,
        int version,
        Template template,
        Instant opensAt,
        Instant closesAt,
        @Nullable OccurrenceId occurrence) {}
