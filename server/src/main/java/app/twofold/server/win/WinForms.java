package app.twofold.server.win;

import static app.twofold.server.form.Ids.WIN;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.GoalId;
import app.twofold.domain.Words;
import app.twofold.domain.win.About;
import app.twofold.domain.win.Reaction;
import app.twofold.domain.win.WinCommand;
import app.twofold.domain.win.WinCommand.CorrectWin;
import app.twofold.domain.win.WinCommand.LogWin;
import app.twofold.domain.win.WinCommand.ReactToWin;
import app.twofold.domain.win.WinCommand.ReplyToWin;
import app.twofold.domain.win.WinCommand.TakeBackReaction;
import app.twofold.domain.win.WinCommand.TakeBackReply;
import app.twofold.domain.win.WinCommand.UndoWin;
import app.twofold.domain.win.WinEvent;
import app.twofold.domain.win.WinEvent.ReactionTakenBack;
import app.twofold.domain.win.WinEvent.ReplyTakenBack;
import app.twofold.domain.win.WinEvent.WinCorrected;
import app.twofold.domain.win.WinEvent.WinLogged;
import app.twofold.domain.win.WinEvent.WinReacted;
import app.twofold.domain.win.WinEvent.WinReplied;
import app.twofold.domain.win.WinEvent.WinUndone;
import app.twofold.domain.win.WinKind;
import app.twofold.server.form.Field;
import app.twofold.server.form.Form;
import app.twofold.server.form.Ids;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The written form of what a partner may ask for about small wins, and of what happened with them.
final class WinForms {

    static final Field<WinKind> KIND = Field.choice("kind", WinNames.KIND);
    /// The rules refuse one that says nothing.
    static final Field<Words> TEXT =
            Field.words("text").described(Field.someWords("text").kind().schema());
    static final Field<About> ABOUT = Field.choice("about", WinNames.ABOUT);
    static final Field<LocalDate> ON = Field.date("on");
    static final Field<@Nullable GoalId> GOAL = Ids.GOAL.optional();
    static final Field<@Nullable BoundaryId> BOUNDARY = Ids.BOUNDARY.optional();
    static final Field<Reaction> REACTION = Field.choice("reaction", WinNames.REACTION);
    private static final Field<Long> REPLY = Field.count("reply");

    static final List<Form<? extends WinCommand>> COMMANDS = List.of(
            Form.of("win.log", LogWin.class, WIN, KIND, TEXT, ABOUT, ON, GOAL, BOUNDARY),
            Form.of("win.reply", ReplyToWin.class, WIN, TEXT),
            Form.of("win.take-back-reply", TakeBackReply.class, WIN, REPLY),
            Form.of("win.react", ReactToWin.class, WIN, REACTION),
            Form.of("win.take-back-reaction", TakeBackReaction.class, WIN),
            Form.of("win.undo", UndoWin.class, WIN),
            Form.of("win.correct", CorrectWin.class, WIN, KIND, TEXT, ABOUT, ON, GOAL, BOUNDARY));

    static final List<Form<? extends WinEvent>> EVENTS = List.of(
            Form.of("win.logged", WinLogged.class, WIN, KIND, TEXT, ABOUT, ON, GOAL, BOUNDARY),
            Form.of("win.replied", WinReplied.class, WIN, TEXT),
            Form.of("win.reply-taken-back", ReplyTakenBack.class, WIN, REPLY),
            Form.of("win.reacted", WinReacted.class, WIN, REACTION),
            Form.of("win.reaction-taken-back", ReactionTakenBack.class, WIN),
            Form.of("win.undone", WinUndone.class, WIN),
            Form.of("win.corrected", WinCorrected.class, WIN, KIND, TEXT, ABOUT, ON, GOAL, BOUNDARY));

    private WinForms() {}
}
