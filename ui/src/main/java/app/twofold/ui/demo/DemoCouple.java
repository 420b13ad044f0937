package app.twofold.ui.demo;

import app.twofold.domain.CheckinId;
import app.twofold.domain.Command;
import app.twofold.domain.checkin.session.Answer;
import app.twofold.domain.checkin.template.PromptId;
import app.twofold.domain.couple.CoupleState;
import app.twofold.server.CommandResult;
import app.twofold.server.Seat;
import app.twofold.server.account.Acting;
import app.twofold.server.checkin.SealedAnswers;
import app.twofold.server.couple.Couples;
import app.twofold.ui.demo.DemoTalks.Who;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;

/// The two seats of the demo, and what each does from theirs.
record DemoCouple(Acting acting, Couples couples, Seat alex, Seat sam, DemoStory story) {

    /// @throws IllegalStateException if the rules refuse it: the story is wrong then
    void does(Seat who, Command command) {
        done(acting.as(who.person(), () -> couples.execute(who, UUID.randomUUID(), command)));
    }

    /// Keeps an answer in somebody's own stream.
    void keeps(SealedAnswers answers, Seat who, CheckinId checkin, PromptId prompt, Answer answer) {
        done(acting.as(who.person(), () -> answers.keep(who, UUID.randomUUID(), checkin, prompt, answer)));
    }

    /// @throws IllegalStateException if the rules refused it
    private static void done(CommandResult outcome) {
        if (outcome instanceof CommandResult.Refused(var reason)) {
            throw new IllegalStateException("The demo's story is refused: " + reason);
        }
    }

    /// Tells that somebody does something at a time of day.
    void does(Seat who, int daysAgo, String time, Command command) {
        story.on(daysAgo, time, () -> does(who, command));
    }

    Seat seat(Who who) {
        return switch (who) {
            case ALEX -> alex;
            case SAM -> sam;
        };
    }

    Seat other(Seat one) {
        return one.equals(alex) ? sam : alex;
    }

    CoupleState state() {
        return couples.state(alex);
    }

    LocalDate daysAgo(int days) {
        return story.daysAgo(days);
    }

    /// So many Sundays ago; that of week 0 is today or still to come.
    LocalDate sunday(int week) {
        return daysAgo(0).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).minusWeeks(week);
    }

    int daysSince(LocalDate day) {
        return Math.toIntExact(ChronoUnit.DAYS.between(day, daysAgo(0)));
    }
}
