package app.twofold.server.checkin;

import app.twofold.domain.checkin.CheckinHappening;
import app.twofold.domain.checkin.schedule.OccurrenceId;
import app.twofold.domain.checkin.session.Summary;
import app.twofold.server.wire.Details;

/// The written form of what is told of check-ins.
final class CheckinHappeningJson {

    private CheckinHappeningJson() {}

    static void write(Details json, CheckinHappening happening) {
        switch (happening) {
            case CheckinHappening.Held held -> held(json.what("checkin.held"), held);
            case CheckinHappening.Missed(var occurrence, var _, var start) ->
                occurrence(json.what("checkin.missed"), occurrence).time("start", start);
            case CheckinHappening.Skipped(var occurrence, var _, var start) ->
                occurrence(json.what("checkin.skipped"), occurrence).time("start", start);
        }
    }

    private static Details occurrence(Details json, OccurrenceId occurrence) {
        return json.name("scheduleId", occurrence.schedule().toString()).localTime("original", occurrence.original());
    }

    /// What was answered is in the state, under the id of the check-in.
    private static void held(Details json, CheckinHappening.Held held) {
        Summary summary = held.summary();
        json.time("start", summary.openedAt())
                .flag("over", summary.ended() != null)
                .number("prompts", summary.parts().size())
                .number("pauses", held.pauses());
        held.length().ifPresent(length -> json.number("minutes", Math.max(0, length.toMinutes())));
        summary.parts().forEach(part -> json.text("prompt", part.prompt().text().value()));
        summary.outcomes()
                .forEach(outcome -> json.text(
                        "outcome-" + CheckinNames.OUTCOME_KIND.of(outcome.kind()), outcome.text(), outcome.by()));
        summary.closings().forEach((by, closing) -> {
            json.text("closing", closing.word().value(), by);
            json.text("thanks", closing.thanks(), by);
        });
    }
}
