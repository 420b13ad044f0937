package app.twofold.domain.checkin.session;

import app.twofold.domain.CheckinCommand;
import app.twofold.domain.CheckinId;
import app.twofold.domain.OutcomeId;
import app.twofold.domain.PersonId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.checkin.schedule.Occasion;
import app.twofold.domain.checkin.template.PromptId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a partner asks for about the check-ins themselves.
public sealed interface SessionCommand extends CheckinCommand {

    CheckinId checkin();

    /// Enters; whoever is first opens it.
    ///
    /// @param occasion what it is held for; needed by whoever is first
    record EnterCheckin(CheckinId checkin, @Nullable Occasion occasion) implements SessionCommand {}

    /// Says that one's own answer may be shown as soon as the other's may.
    ///
    /// @param answers those of everybody who is ready, the asking one included. They never come from a client: the
    ///                server reads them from the persons' own streams while it decides
    record MarkReady(CheckinId checkin, PromptId prompt, Map<PersonId, Answer> answers) implements SessionCommand {

        public MarkReady {
            answers = Map.copyOf(answers);
        }

        /// As a client asks for it.
        public MarkReady(CheckinId checkin, PromptId prompt) {
            this(checkin, prompt, Map.of());
        }
    }

    record TakeReadyBack(CheckinId checkin, PromptId prompt) implements SessionCommand {}

    /// Leads both to another place.
    ///
    /// @param from where the asking one is; without effect where the two have left it already
    record Move(CheckinId checkin, Place from, Place to) implements SessionCommand {}

    record TakeFloor(CheckinId checkin) implements SessionCommand {}

    /// Tells the speaker what was heard; may be said anew until the speaker answers.
    record SayBack(CheckinId checkin, Words text) implements SessionCommand {}

    /// The speaker was heard right. The floor passes to the other.
    record ConfirmSayBack(CheckinId checkin) implements SessionCommand {}

    /// The speaker meant something else; the other says it back anew.
    record CorrectSayBack(CheckinId checkin, Words text) implements SessionCommand {}

    record PassFloor(CheckinId checkin) implements SessionCommand {}

    /// One more minute for the speaker.
    record AddTime(CheckinId checkin) implements SessionCommand {}

    /// Pauses both at once. Pausing again names another time to come back.
    ///
    /// @param backAt when the asking one plans to be back; null where they will say
    record PauseCheckin(CheckinId checkin, @Nullable Instant backAt) implements SessionCommand {}

    record ComeBack(CheckinId checkin) implements SessionCommand {}

    /// @param until the day by which its author means to have done it, if they name one
    record NoteOutcome(
            CheckinId checkin,
            OutcomeId outcome,
            Outcome.Kind kind,
            Words text,
            @Nullable LocalDate until) implements SessionCommand {}

    record TakeOutcomeBack(CheckinId checkin, OutcomeId outcome) implements SessionCommand {}

    /// Says one's last word. Once all who have entered have said theirs, the check-in is closed.
    record SayClosing(CheckinId checkin, Title word, Words thanks) implements SessionCommand {}

    /// Ends it early, for both.
    record EndCheckin(CheckinId checkin) implements SessionCommand {}
}
