package app.twofold.domain.leaving;

import app.twofold.domain.Command;

/// What a partner asks for about leaving the space, and about opening it again.
public sealed interface LeavingCommand extends Command {

    /// Leaves, at once and alone: the space freezes for both. Issued by the server, once it has checked who asks.
    record LeaveSpace() implements LeavingCommand {}

    /// Would open the frozen space again. It opens once everybody in it has said so.
    record AskToReopen() implements LeavingCommand {}

    /// Takes that back.
    record TakeReopenBack() implements LeavingCommand {}
}
