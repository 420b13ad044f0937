package app.twofold.server.live;

import app.twofold.domain.Command;
import app.twofold.domain.Event;
import app.twofold.domain.Refusal;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.personal.PersonalCommand;
import app.twofold.domain.personal.PersonalEvent;
import app.twofold.domain.personal.PersonalRefusal;
import app.twofold.domain.personal.PersonalState;
import app.twofold.server.Unavailable;
import app.twofold.server.stream.Streams;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Listens to the other nodes as long as the program runs. Of persons' own streams no node tells: those that a screen
/// follows are compared and nothing else.
@Component
final class Nodes implements SmartLifecycle {

    private static final int COMPARE_MILLIS = 2_000;

    private final boolean amongOthers;
    private final DataSource database;
    private final Streams<CoupleState, Command, Event, Refusal> streams;
    private final Streams<PersonalState, PersonalCommand, PersonalEvent, PersonalRefusal> personal;
    private @Nullable HintListener listener;
    private boolean running;

    Nodes(
            LiveSettings settings,
            DataSource database,
            Streams<CoupleState, Command, Event, Refusal> streams,
            Streams<PersonalState, PersonalCommand, PersonalEvent, PersonalRefusal> personal) {
        this.amongOthers = settings.nodes() == LiveSettings.Nodes.POSTGRES;
        this.database = database;
        this.streams = streams;
        this.personal = personal;
    }

    @Override
    public synchronized void start() {
        running = true;
        if (amongOthers) {
            listener = new HintListener(database, streams);
            listener.start();
        }
    }

    /// Hints may get lost, and writes may break off.
    @Scheduled(initialDelay = COMPARE_MILLIS, fixedDelay = COMPARE_MILLIS)
    void compare() {
        compare(streams);
        compare(personal);
    }

    private void compare(Streams<?, ?, ?, ?> followed) {
        try {
            if (amongOthers) {
                followed.compareFollowed();
            } else {
                followed.compareDoubted();
            }
        } catch (Unavailable _) {
            // The next round asks again; who needs an answer now learns it from their own question.
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        if (listener != null) {
            listener.close();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return running;
    }
}
