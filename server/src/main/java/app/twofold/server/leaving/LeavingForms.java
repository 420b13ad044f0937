package app.twofold.server.leaving;

import app.twofold.domain.leaving.LeavingCommand;
import app.twofold.domain.leaving.LeavingCommand.AskToReopen;
import app.twofold.domain.leaving.LeavingCommand.TakeReopenBack;
import app.twofold.domain.leaving.LeavingEvent;
import app.twofold.domain.leaving.LeavingEvent.ReopenAsked;
import app.twofold.domain.leaving.LeavingEvent.ReopenTakenBack;
import app.twofold.domain.leaving.LeavingEvent.SpaceLeft;
import app.twofold.server.form.Form;
import java.util.List;

/// The written form of what a partner may ask for about a frozen space, and of what happened. Leaving is not among the
/// commands: it asks for the password, so it has a call of its own.
final class LeavingForms {

    static final List<Form<? extends LeavingCommand>> COMMANDS = List.of(
            Form.of("space.ask-to-reopen", AskToReopen.class), Form.of("space.take-reopen-back", TakeReopenBack.class));

    static final List<Form<? extends LeavingEvent>> EVENTS = List.of(
            Form.of("space.left", SpaceLeft.class),
            Form.of("space.reopen-asked", ReopenAsked.class),
            Form.of("space.reopen-taken-back", ReopenTakenBack.class));

    private LeavingForms() {}
}
