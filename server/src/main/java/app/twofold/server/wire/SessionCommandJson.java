package app.twofold.server.wire;

import app.twofold.domain.checkin.schedule.Occasion;
import app.twofold.domain.checkin.schedule.OccurrenceId;
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
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// The written form of what a partner may ask for in a check-in. Answers are never in it: a mark brings those that
/// their authors have kept.
final class SessionCommandJson {

    static final List<Form<? extends SessionCommand>> FORMS = List.of(
            form(
                    "checkin.enter",
                    EnterCheckin.class,
                    (json, c) -> writeOccasion(json, c.occasion()),
                    f -> new EnterCheckin(f.checkin(), readOccasion(f))),
            form(
                    "checkin.ready",
                    MarkReady.class,
                    (json, c) -> json.put("promptId", c.prompt().value()),
                    f -> new MarkReady(f.checkin(), f.prompt())),
            form(
                    "checkin.not-ready",
                    TakeReadyBack.class,
                    (json, c) -> json.put("promptId", c.prompt().value()),
                    f -> new TakeReadyBack(f.checkin(), f.prompt())),
            form(
                    "checkin.move",
                    Move.class,
                    (json, c) -> {
                        PlaceJson.write(json, "from", c.from());
                        PlaceJson.write(json, "to", c.to());
                    },
                    f -> new Move(f.checkin(), PlaceJson.read(f, "from"), PlaceJson.read(f, "to"))),
            form("checkin.take-floor", TakeFloor.class, (json, c) -> {}, f -> new TakeFloor(f.checkin())),
            form(
                    "checkin.say-back",
                    SayBack.class,
                    (json, c) -> json.put("text", c.text().value()),
                    f -> new SayBack(f.checkin(), f.words("text"))),
            form("checkin.confirm", ConfirmSayBack.class, (json, c) -> {}, f -> new ConfirmSayBack(f.checkin())),
            form(
                    "checkin.correct",
                    CorrectSayBack.class,
                    (json, c) -> json.put("text", c.text().value()),
                    f -> new CorrectSayBack(f.checkin(), f.words("text"))),
            form("checkin.pass-floor", PassFloor.class, (json, c) -> {}, f -> new PassFloor(f.checkin())),
            form("checkin.more-time", AddTime.class, (json, c) -> {}, f -> new AddTime(f.checkin())),
            form(
                    "checkin.pause",
                    PauseCheckin.class,
                    (json, c) -> SessionEventJson.writeBackAt(json, c.backAt()),
                    f -> new PauseCheckin(f.checkin(), Moments.readOptional(f, "backAt"))),
            form("checkin.come-back", ComeBack.class, (json, c) -> {}, f -> new ComeBack(f.checkin())),
            form(
                    "checkin.note-outcome",
                    NoteOutcome.class,
                    (json, c) -> SessionEventJson.writeOutcome(json, c.outcome(), c.kind(), c.text(), c.until()),
                    f -> new NoteOutcome(
                            f.checkin(),
                            f.outcome(),
                            f.choice("kind", Choices.OUTCOME_KIND),
                            f.words("text"),
                            f.optionalDate("until"))),
            form(
                    "checkin.take-back-outcome",
                    TakeOutcomeBack.class,
                    (json, c) -> json.put("outcomeId", c.outcome().toString()),
                    f -> new TakeOutcomeBack(f.checkin(), f.outcome())),
            form(
                    "checkin.say-closing",
                    SayClosing.class,
                    (json, c) -> SessionEventJson.writeClosing(json, c.word(), c.thanks()),
                    f -> new SayClosing(f.checkin(), f.title("word"), f.optionalWords("thanks"))),
            form("checkin.end", EndCheckin.class, (json, c) -> {}, f -> new EndCheckin(f.checkin())));

    private SessionCommandJson() {}

    private static @Nullable Occasion readOccasion(Fields f) {
        OccurrenceId occurrence = OpeningJson.readOccurrence(f);
        if (occurrence != null) {
            return new Occasion.Scheduled(occurrence);
        }
        return f.has("template") ? new Occasion.StartedNow(TemplateJson.readRef(f, "template")) : null;
    }

    private static void writeOccasion(ObjectNode json, @Nullable Occasion occasion) {
        switch (occasion) {
            case null -> {}
            case Occasion.Scheduled(var occurrence) -> OpeningJson.writeOccurrence(json, occurrence);
            case Occasion.StartedNow(var template) -> json.put("template", TemplateJson.writeRef(template));
        }
    }

    private static <C extends SessionCommand> Form<C> form(
            String name, Class<C> type, BiConsumer<ObjectNode, C> writer, Function<Fields, C> reader) {
        return new Form<>(
                name,
                type,
                (json, c) -> writer.accept(json.put("checkinId", c.checkin().toString()), c),
                reader);
    }
}
