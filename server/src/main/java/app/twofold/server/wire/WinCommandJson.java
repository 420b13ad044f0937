package app.twofold.server.wire;

import app.twofold.domain.win.WinCommand;
import app.twofold.domain.win.WinCommand.CorrectWin;
import app.twofold.domain.win.WinCommand.LogWin;
import app.twofold.domain.win.WinCommand.ReactToWin;
import app.twofold.domain.win.WinCommand.ReplyToWin;
import app.twofold.domain.win.WinCommand.TakeBackReaction;
import app.twofold.domain.win.WinCommand.TakeBackReply;
import app.twofold.domain.win.WinCommand.UndoWin;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/// The written form of what a partner may ask for about small wins.
final class WinCommandJson {

    static final List<Form<? extends WinCommand>> FORMS = List.of(
            form(
                    "win.log",
                    LogWin.class,
                    (json, c) ->
                            WinEventJson.writeWin(json, c.kind(), c.text(), c.about(), c.on(), c.goal(), c.boundary()),
                    f -> new LogWin(
                            f.win(),
                            WinEventJson.readKind(f),
                            f.words("text"),
                            WinEventJson.readAbout(f),
                            f.date("on"),
                            WinEventJson.readGoal(f),
                            WinEventJson.readBoundary(f))),
            form(
                    "win.reply",
                    ReplyToWin.class,
                    (json, c) -> json.put("text", c.text().value()),
                    f -> new ReplyToWin(f.win(), f.words("text"))),
            form(
                    "win.take-back-reply",
                    TakeBackReply.class,
                    (json, c) -> json.put("reply", c.reply()),
                    f -> new TakeBackReply(f.win(), f.count("reply"))),
            form(
                    "win.react",
                    ReactToWin.class,
                    (json, c) -> json.put("reaction", Choices.REACTION.of(c.reaction())),
                    f -> new ReactToWin(f.win(), f.choice("reaction", Choices.REACTION))),
            form("win.take-back-reaction", TakeBackReaction.class, (json, c) -> {}, f -> new TakeBackReaction(f.win())),
            form("win.undo", UndoWin.class, (json, c) -> {}, f -> new UndoWin(f.win())),
            form(
                    "win.correct",
                    CorrectWin.class,
                    (json, c) ->
                            WinEventJson.writeWin(json, c.kind(), c.text(), c.about(), c.on(), c.goal(), c.boundary()),
                    f -> new CorrectWin(
                            f.win(),
                            WinEventJson.readKind(f),
                            f.words("text"),
                            WinEventJson.readAbout(f),
                            f.date("on"),
                            WinEventJson.readGoal(f),
                            WinEventJson.readBoundary(f))));

    private WinCommandJson() {}

    private static <C extends WinCommand> Form<C> form(
            String name, Class<C> type, BiConsumer<ObjectNode, C> writer, Function<Fields, C> reader) {
        return new Form<>(
                name, type, (json, c) -> writer.accept(json.put("winId", c.win().toString()), c), reader);
    }
}
