package app.twofold.server.wire;

import app.twofold.domain.OutcomeId;
import app.twofold.domain.PersonId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.checkin.session.Outcome;
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
import app.twofold.domain.checkin.template.PromptId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// The written form of what happened in check-ins.
final class SessionEventJson {

    static final List<Form<? extends SessionEvent>> FORMS = List.of(
            form(
                    "checkin.opened",
                    CheckinOpened.class,
                    (json, e) -> OpeningJson.write(json.putObject("opening"), e.opening()),
                    f -> new CheckinOpened(f.checkin(), OpeningJson.read(f.object("opening")))),
            form(
                    "checkin.entered",
                    PartnerEntered.class,
                    (json, e) -> {
                        if (e.opening() != null) {
                            OpeningJson.write(json.putObject("opening"), e.opening());
                        }
                    },
                    f -> new PartnerEntered(
                            f.checkin(), f.has("opening") ? OpeningJson.read(f.object("opening")) : null)),
            form(
                    "checkin.marked-ready",
                    MarkedReady.class,
                    (json, e) -> writePrompt(json, e.prompt()),
                    f -> new MarkedReady(f.checkin(), f.prompt())),
            form(
                    "checkin.ready-taken-back",
                    ReadyTakenBack.class,
                    (json, e) -> writePrompt(json, e.prompt()),
                    f -> new ReadyTakenBack(f.checkin(), f.prompt())),
            form(
                    "checkin.answer-given",
                    AnswerGiven.class,
                    (json, e) -> writePrompt(json, e.prompt())
                            .put("personId", e.by().toString())
                            .set("answer", AnswerJson.write(e.answer())),
                    f -> new AnswerGiven(
                            f.checkin(),
                            f.prompt(),
                            new PersonId(f.id("personId")),
                            AnswerJson.read(f.object("answer")))),
            form(
                    "checkin.prompt-revealed",
                    PromptRevealed.class,
                    (json, e) -> writePrompt(json, e.prompt()),
                    f -> new PromptRevealed(f.checkin(), f.prompt())),
            form(
                    "checkin.place-moved",
                    PlaceMoved.class,
                    (json, e) -> PlaceJson.write(json, "to", e.to()),
                    f -> new PlaceMoved(f.checkin(), PlaceJson.read(f, "to"))),
            form(
                    "checkin.floor-taken",
                    FloorTaken.class,
                    (json, e) -> writePrompt(json, e.prompt()),
                    f -> new FloorTaken(f.checkin(), f.prompt())),
            form(
                    "checkin.said-back",
                    SaidBack.class,
                    (json, e) ->
                            writePrompt(json, e.prompt()).put("text", e.text().value()),
                    f -> new SaidBack(f.checkin(), f.prompt(), f.words("text"))),
            form(
                    "checkin.say-back-confirmed",
                    SayBackConfirmed.class,
                    (json, e) -> writePrompt(json, e.prompt()),
                    f -> new SayBackConfirmed(f.checkin(), f.prompt())),
            form(
                    "checkin.say-back-corrected",
                    SayBackCorrected.class,
                    (json, e) ->
                            writePrompt(json, e.prompt()).put("text", e.text().value()),
                    f -> new SayBackCorrected(f.checkin(), f.prompt(), f.words("text"))),
            form(
                    "checkin.floor-passed",
                    FloorPassed.class,
                    (json, e) -> writePrompt(json, e.prompt()),
                    f -> new FloorPassed(f.checkin(), f.prompt())),
            form(
                    "checkin.time-added",
                    TimeAdded.class,
                    (json, e) -> writePrompt(json, e.prompt()),
                    f -> new TimeAdded(f.checkin(), f.prompt())),
            form(
                    "checkin.paused",
                    CheckinPaused.class,
                    (json, e) -> writeBackAt(json, e.backAt()),
                    f -> new CheckinPaused(f.checkin(), Moments.readOptional(f, "backAt"))),
            form("checkin.came-back", CameBack.class, (json, e) -> {}, f -> new CameBack(f.checkin())),
            form(
                    "checkin.outcome-noted",
                    OutcomeNoted.class,
                    (json, e) -> writeOutcome(json, e.outcome(), e.kind(), e.text(), e.until()),
                    f -> new OutcomeNoted(
                            f.checkin(),
                            f.outcome(),
                            f.choice("kind", Choices.OUTCOME_KIND),
                            f.words("text"),
                            f.optionalDate("until"))),
            form(
                    "checkin.outcome-taken-back",
                    OutcomeTakenBack.class,
                    (json, e) -> json.put("outcomeId", e.outcome().toString()),
                    f -> new OutcomeTakenBack(f.checkin(), f.outcome())),
            form(
                    "checkin.closing-said",
                    ClosingSaid.class,
                    (json, e) -> writeClosing(json, e.word(), e.thanks()),
                    f -> new ClosingSaid(f.checkin(), f.title("word"), f.optionalWords("thanks"))),
            form("checkin.closed", CheckinClosed.class, (json, e) -> {}, f -> new CheckinClosed(f.checkin())),
            form("checkin.ended", CheckinEnded.class, (json, e) -> {}, f -> new CheckinEnded(f.checkin())));

    private SessionEventJson() {}

    static ObjectNode writePrompt(ObjectNode json, PromptId prompt) {
        return json.put("promptId", prompt.value());
    }

    static void writeBackAt(ObjectNode json, @Nullable Instant backAt) {
        if (backAt != null) {
            json.put("backAt", backAt.toString());
        }
    }

    static void writeOutcome(ObjectNode json, OutcomeId id, Outcome.Kind kind, Words text, @Nullable LocalDate until) {
        json.put("outcomeId", id.toString())
                .put("kind", Choices.OUTCOME_KIND.of(kind))
                .put("text", text.value());
        if (until != null) {
            json.put("until", until.toString());
        }
    }

    static void writeClosing(ObjectNode json, Title word, Words thanks) {
        json.put("word", word.value());
        WordingJson.putUnlessEmpty(json, "thanks", thanks);
    }

    private static <E extends SessionEvent> Form<E> form(
            String name, Class<E> type, BiConsumer<ObjectNode, E> writer, Function<Fields, E> reader) {
        return new Form<>(
                name,
                type,
                (json, e) -> writer.accept(json.put("checkinId", e.checkin().toString()), e),
                reader);
    }
}
