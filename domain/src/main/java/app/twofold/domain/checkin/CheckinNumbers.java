package app.twofold.domain.checkin;

import app.twofold.domain.CheckinId;
import app.twofold.domain.PersonId;
import app.twofold.domain.checkin.session.Answer;
import app.twofold.domain.checkin.session.Answer.Numbers;
import app.twofold.domain.checkin.session.Round;
import app.twofold.domain.checkin.session.Session;
import app.twofold.domain.checkin.session.Sessions;
import app.twofold.domain.checkin.template.Label;
import app.twofold.domain.checkin.template.Prompt;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// Each person's own numbers over time, as far as they were revealed. There is no number of the couple.
public final class CheckinNumbers {

    private CheckinNumbers() {}

    /// One number of one person.
    ///
    /// @param on    the day on which it was revealed
    /// @param value 0 to 10
    public record Reading(CheckinId checkin, LocalDate on, PersonId person, Label label, int value) {}

    /// All readings by the order of check-ins, prompts and labels.
    ///
    /// @param zone the couple's zone, in which the day counts
    public static List<Reading> of(Sessions sessions, ZoneId zone) {
        List<Reading> readings = new ArrayList<>();
        for (Session session : sessions.byId().values()) {
            for (Prompt prompt : session.template().prompts()) {
                Round round = session.round(prompt.id());
                Instant at = round.revealedAt();
                if (at != null) {
                    LocalDate on = LocalDate.ofInstant(at, zone);
                    round.answers().forEach((person, answer) -> add(readings, session, on, person, prompt, answer));
                }
            }
        }
        return List.copyOf(readings);
    }

    private static void add(
            List<Reading> readings, Session session, LocalDate on, PersonId person, Prompt prompt, Answer answer) {
        if (answer instanceof Numbers(var byLabel)) {
            for (Label label : prompt.labels()) {
                Integer value = byLabel.get(label);
                if (value != null) {
                    readings.add(new Reading(session.id(), on, person, label, value));
                }
            }
        }
    }
}
