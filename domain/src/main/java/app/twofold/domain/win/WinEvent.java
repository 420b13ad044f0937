package app.twofold.domain.win;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.Event;
import app.twofold.domain.GoalId;
import app.twofold.domain.WinId;
import app.twofold.domain.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What happened with small wins.
public sealed interface WinEvent extends Event {

    WinId win();

    record WinLogged(
            WinId win,
            WinKind kind,
            Words text,
            About about,
            LocalDate on,
            @Nullable GoalId goal,
            @Nullable BoundaryId boundary)
            implements WinEvent {}

    record WinReplied(WinId win, Words text) implements WinEvent {}

    record ReplyTakenBack(WinId win, long reply) implements WinEvent {}

    record WinReacted(WinId win, Reaction reaction) implements WinEvent {}

    record ReactionTakenBack(WinId win) implements WinEvent {}

    record WinUndone(WinId win) implements WinEvent {}

    record WinCorrected(
            WinId win,
            WinKind kind,
            Words text,
            About about,
            LocalDate on,
            @Nullable GoalId goal,
            @Nullable BoundaryId boundary)
            implements WinEvent {}
}
