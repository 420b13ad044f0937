package app.twofold.server.checkin;

import static app.twofold.server.checkin.SessionWords.OPENING;
import static app.twofold.server.checkin.TemplateForms.PROMPT_OF;
import static app.twofold.server.form.Ids.CHECKIN;
import static app.twofold.server.form.Ids.OUTCOME;

import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.checkin.session.Answer;
import app.twofold.domain.checkin.session.Outcome;
import app.twofold.domain.checkin.session.Place;
import app.twofold.domain.checkin.session.SessionCommand;
import app.twofold.domain.checkin.session.SessionCommand.AddTime;
import app.twofold.domain.checkin.session.SessionCommand.ComeBack;
import app.twofold.domain.checkin.session.SessionCommand.ConfirmSayBack;
import app.twofold.domain.checkin.session.SessionCommand.CorrectSayBack;
import app.twofold.domain.checkin.session.SessionCommand.EndCheckin;
import app.twofold.domain.checkin.session.SessionCommand.EnterCheckin;
import app.twofold.domain.checkin.session.SessionCommand.MarkReady;
import app.twofold.domain.checkin.session.SessionCommand.Move;
import app.twofold.domain.checkin.session.SessionCommand.NoteOutcome;
import app.twofold.domain.checkin.session.SessionCommand.PassFloor;
import app.twofold.domain.checkin.session.SessionCommand.PauseCheckin;
import app.twofold.domain.checkin.session.SessionCommand.SayBack;
import app.twofold.domain.checkin.session.SessionCommand.SayClosing;
import app.twofold.domain.checkin.session.SessionCommand.TakeFloor;
import app.twofold.domain.checkin.session.SessionCommand.TakeOutcomeBack;
import app.twofold.domain.checkin.session.SessionCommand.TakeReadyBack;
import app.twofold.domain.checkin.session.SessionEnd;
import app.twofold.domain.checkin.session.SessionEvent;
import app.twofold.domain.checkin.session.SessionEvent.AnswerGiven;
import app.twofold.domain.checkin.session.SessionEvent.CameBack;
import app.twofold.domain.checkin.session.SessionEvent.CheckinClosed;
import app.twofold.domain.checkin.session.SessionEvent.CheckinEnded;
import app.twofold.domain.checkin.session.SessionEvent.CheckinOpened;
import app.twofold.domain.checkin.session.SessionEvent.CheckinPaused;
import app.twofold.domain.checkin.session.SessionEvent.ClosingSaid;
import app.twofold.domain.checkin.session.SessionEvent.FloorPassed;
import app.twofold.domain.checkin.session.SessionEvent.FloorTaken;
import app.twofold.domain.checkin.session.SessionEvent.MarkedReady;
import app.twofold.domain.checkin.session.SessionEvent.OutcomeNoted;
import app.twofold.domain.checkin.session.SessionEvent.OutcomeTakenBack;
import app.twofold.domain.checkin.session.SessionEvent.PartnerEntered;
import app.twofold.domain.checkin.session.SessionEvent.PlaceMoved;
import app.twofold.domain.checkin.session.SessionEvent.PromptRevealed;
import app.twofold.domain.checkin.session.SessionEvent.ReadyTakenBack;
import app.twofold.domain.checkin.session.SessionEvent.SaidBack;
import app.twofold.domain.checkin.session.SessionEvent.SayBackConfirmed;
import app.twofold.domain.checkin.session.SessionEvent.SayBackCorrected;
import app.twofold.domain.checkin.session.SessionEvent.TimeAdded;
import app.twofold.server.form.Field;
import app.twofold.server.form.Form;
import app.twofold.server.form.Ids;
import app.twofold.server.form.Part;
import app.twofold.server.form.Schema;
import app.twofold.server.form.Shape;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The written form of what a partner may ask for in a check-in, and of what happened in one. Answers are in no
/// command of these: a mark brings those that their authors have kept.
public final class SessionForms {

    public static final Field<Answer> ANSWER =
            Field.object("answer", AnswerForms.ANSWER).described(Schema.object("Answer", AnswerForms.ANSWER));
    static final Field<@Nullable Instant> BACK_AT = Field.moment("backAt").optional();
    static final Field<Outcome.Kind> KIND = Field.choice("kind", CheckinNames.OUTCOME_KIND);
    static final Field<Words> TEXT = Field.words("text");
    static final Field<@Nullable LocalDate> UNTIL = Field.date("until").optional();

    /// How a check-in ended, without who ended it.
    public static final Shape<SessionEnd> END =
            Shape.of(SessionEnd.class, CHECKIN, Field.moment("at"), Field.flag("early"));

    static final Field<Title> WORD = Field.title("word");
    static final Field<Words> THANKS = Field.words("thanks").orElse(Words.NONE);
    private static final Field<Place> FROM = Field.of("from", SessionWords.PLACE);
    private static final Field<Place> TO = Field.of("to", SessionWords.PLACE);

    static final List<Form<? extends SessionCommand>> COMMANDS = List.of(
            Form.of("checkin.enter", EnterCheckin.class, CHECKIN, SessionWords.OCCASION),
            Form.of("checkin.ready", MarkReady.class, CHECKIN, PROMPT_OF, Part.unwritten(Map.class, Map.of())),
            Form.of("checkin.not-ready", TakeReadyBack.class, CHECKIN, PROMPT_OF),
            Form.of("checkin.move", Move.class, CHECKIN, FROM, TO),
            Form.of("checkin.take-floor", TakeFloor.class, CHECKIN),
            Form.of("checkin.say-back", SayBack.class, CHECKIN, TEXT),
            Form.of("checkin.confirm", ConfirmSayBack.class, CHECKIN),
            Form.of("checkin.correct", CorrectSayBack.class, CHECKIN, TEXT),
            Form.of("checkin.pass-floor", PassFloor.class, CHECKIN),
            Form.of("checkin.more-time", AddTime.class, CHECKIN),
            Form.of("checkin.pause", PauseCheckin.class, CHECKIN, BACK_AT),
            Form.of("checkin.come-back", ComeBack.class, CHECKIN),
            Form.of("checkin.note-outcome", NoteOutcome.class, CHECKIN, OUTCOME, KIND, TEXT, UNTIL),
            Form.of("checkin.take-back-outcome", TakeOutcomeBack.class, CHECKIN, OUTCOME),
            Form.of("checkin.say-closing", SayClosing.class, CHECKIN, WORD, THANKS),
            Form.of("checkin.end", EndCheckin.class, CHECKIN));

    static final List<Form<? extends SessionEvent>> EVENTS = List.of(
            Form.of("checkin.opened", CheckinOpened.class, CHECKIN, OPENING),
            Form.of("checkin.entered", PartnerEntered.class, CHECKIN, OPENING.optional()),
            Form.of("checkin.marked-ready", MarkedReady.class, CHECKIN, PROMPT_OF),
            Form.of("checkin.ready-taken-back", ReadyTakenBack.class, CHECKIN, PROMPT_OF),
            Form.of("checkin.answer-given", AnswerGiven.class, CHECKIN, PROMPT_OF, Ids.PERSON, ANSWER),
            Form.of("checkin.prompt-revealed", PromptRevealed.class, CHECKIN, PROMPT_OF),
            Form.of("checkin.place-moved", PlaceMoved.class, CHECKIN, TO),
            Form.of("checkin.floor-taken", FloorTaken.class, CHECKIN, PROMPT_OF),
            Form.of("checkin.said-back", SaidBack.class, CHECKIN, PROMPT_OF, TEXT),
            Form.of("checkin.say-back-confirmed", SayBackConfirmed.class, CHECKIN, PROMPT_OF),
            Form.of("checkin.say-back-corrected", SayBackCorrected.class, CHECKIN, PROMPT_OF, TEXT),
            Form.of("checkin.floor-passed", FloorPassed.class, CHECKIN, PROMPT_OF),
            Form.of("checkin.time-added", TimeAdded.class, CHECKIN, PROMPT_OF),
            Form.of("checkin.paused", CheckinPaused.class, CHECKIN, BACK_AT),
            Form.of("checkin.came-back", CameBack.class, CHECKIN),
            Form.of("checkin.outcome-noted", OutcomeNoted.class, CHECKIN, OUTCOME, KIND, TEXT, UNTIL),
            Form.of("checkin.outcome-taken-back", OutcomeTakenBack.class, CHECKIN, OUTCOME),
            Form.of("checkin.closing-said", ClosingSaid.class, CHECKIN, WORD, THANKS),
            Form.of("checkin.closed", CheckinClosed.class, CHECKIN),
            Form.of("checkin.ended", CheckinEnded.class, CHECKIN));

    private SessionForms() {}
}
