package app.twofold.server.checkin;

import static app.twofold.server.checkin.CheckinBook.WORDS;

import app.twofold.domain.checkin.schedule.Plan;
import app.twofold.domain.checkin.schedule.ScheduleHappening;
import app.twofold.server.book.BookWords;
import app.twofold.server.book.Passage;
import app.twofold.server.book.Terms;
import java.time.Duration;
import java.util.stream.Collectors;

/// How the times and templates of check-ins read in the book.
final class ScheduleBook {

    private ScheduleBook() {}

    static void tell(Passage page, ScheduleHappening happening) {
        switch (happening) {
            case ScheduleHappening.Proposed(var plan) ->
                page.what("schedule.proposed").terms(null, plan, ScheduleBook::terms);
            case ScheduleHappening.Replanned(var before, var after) ->
                page.what("schedule.replanned").terms(before, after, ScheduleBook::terms);
            case ScheduleHappening.Agreed agreed ->
                page.what("schedule.agreed").terms(agreed.before(), agreed.plan(), ScheduleBook::terms);
            case ScheduleHappening.Declined(var reason) ->
                page.what("schedule.declined").text("reason", reason);
            case ScheduleHappening.Withdrawn _ -> page.what("schedule.withdrawn");
            case ScheduleHappening.Paused _ -> page.what("schedule.paused");
            case ScheduleHappening.Resumed _ -> page.what("schedule.resumed");
            case ScheduleHappening.Ended _ -> page.what("schedule.ended");
            case ScheduleHappening.Moved _ -> page.what("checkin.moved");
            case ScheduleHappening.TemplateKept _ -> page.what("template.kept");
            case ScheduleHappening.TemplateDropped _ -> page.what("template.dropped");
        }
    }

    private static void terms(Terms terms, Plan plan) {
        terms.title(plan.name().value())
                .put("repeats", Repeats.of(plan))
                .put(
                        "start",
                        WORDS.say(
                                "start",
                                BookWords.day(plan.start().toLocalDate()),
                                plan.start().toLocalTime().toString(),
                                plan.zone().getId().replace('_', ' ')))
                .put("length", length(plan.length()))
                .put("window", length(plan.window()))
                .put(
                        "reminders",
                        plan.reminders().stream().map(ScheduleBook::length).collect(Collectors.joining(", ")));
    }

    private static String length(Duration length) {
        long minutes = length.toMinutes();
        if (minutes >= 1440 && minutes % 1440 == 0) {
            return WORDS.say("length.days", minutes / 1440);
        }
        return minutes >= 60 && minutes % 60 == 0
                ? WORDS.say("length.hours", minutes / 60)
                : WORDS.say("length.minutes", minutes);
    }
}
