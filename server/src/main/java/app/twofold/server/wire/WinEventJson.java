package app.twofold.server.wire;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.GoalId;
import app.twofold.domain.Words;
import app.twofold.domain.win.About;
import app.twofold.domain.win.WinEvent;
import app.twofold.domain.win.WinEvent.ReactionTakenBack;
import app.twofold.domain.win.WinEvent.ReplyTakenBack;
import app.twofold.domain.win.WinEvent.WinCorrected;
import app.twofold.domain.win.WinEvent.WinLogged;
import app.twofold.domain.win.WinEvent.WinReacted;
import app.twofold.domain.win.WinEvent.WinReplied;
import app.twofold.domain.win.WinEvent.WinUndone;
import app.twofold.domain.win.WinKind;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// The written form of what happened with small wins.
final class WinEventJson {

    static final List<Form<? extends WinEvent>> FORMS = List.of(
            form(
                    "win.logged",
                    WinLogged.class,
                    (json, e) -> writeWin(json, e.kind(), e.text(), e.about(), e.on(), e.goal(), e.boundary()),
                    f -> new WinLogged(
                            f.win(),
                            readKind(f),
                            f.words("text"),
                            readAbout(f),
                            f.date("on"),
                            readGoal(f),
                            readBoundary(f))),
            form(
                    "win.replied",
                    WinReplied.class,
                    (json, e) -> json.put("text", e.text().value()),
                    f -> new WinReplied(f.win(), f.words("text"))),
            form(
                    "win.reply-taken-back",
                    ReplyTakenBack.class,
                    (json, e) -> json.put("reply", e.reply()),
                    f -> new ReplyTakenBack(f.win(), f.count("reply"))),
            form(
                    "win.reacted",
                    WinReacted.class,
                    (json, e) -> json.put("reaction", Choices.REACTION.of(e.reaction())),
                    f -> new WinReacted(f.win(), f.choice("reaction", Choices.REACTION))),
            form(
                    "win.reaction-taken-back",
                    ReactionTakenBack.class,
                    (json, e) -> {},
                    f -> new ReactionTakenBack(f.win())),
            form("win.undone", WinUndone.class, (json, e) -> {}, f -> new WinUndone(f.win())),
            form(
                    "win.corrected",
                    WinCorrected.class,
                    (json, e) -> writeWin(json, e.kind(), e.text(), e.about(), e.on(), e.goal(), e.boundary()),
                    f -> new WinCorrected(
                            f.win(),
                            readKind(f),
                            f.words("text"),
                            readAbout(f),
                            f.date("on"),
                            readGoal(f),
                            readBoundary(f))));

    private WinEventJson() {}

    static WinKind readKind(Fields f) {
        return f.choice("kind", Choices.WIN_KIND);
    }

    static About readAbout(Fields f) {
        return f.choice("about", Choices.ABOUT);
    }

    static @Nullable GoalId readGoal(Fields f) {
        return f.has("goalId") ? f.goal() : null;
    }

    static @Nullable BoundaryId readBoundary(Fields f) {
        return f.has("boundaryId") ? f.boundary() : null;
    }

    static void writeWin(
            ObjectNode json,
            WinKind kind,
            Words text,
            About about,
            LocalDate on,
            @Nullable GoalId goal,
            @Nullable BoundaryId boundary) {
        json.put("kind", Choices.WIN_KIND.of(kind))
                .put("text", text.value())
                .put("about", Choices.ABOUT.of(about))
                .put("on", on.toString());
        if (goal != null) {
            json.put("goalId", goal.toString());
        }
        if (boundary != null) {
            json.put("boundaryId", boundary.toString());
        }
    }

    private static <E extends WinEvent> Form<E> form(
            String name, Class<E> type, BiConsumer<ObjectNode, E> writer, Function<Fields, E> reader) {
        return new Form<>(
                name, type, (json, e) -> writer.accept(json.put("winId", e.win().toString()), e), reader);
    }
}
