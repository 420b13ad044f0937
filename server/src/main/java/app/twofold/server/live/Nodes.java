package app.twofold.server.live;

import app.twofold.domain.Command;
import app.twofold.domain.Event;
import app.twofold.domain.Refusal;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.personal.PersonalCommand;
import app.twofold.domain.personal.PersonalEvent;
import app.twofold.domain.personal.PersonalRefusal;
import app.twofold.domain.personal.PersonalState;
import app.twofold.server.stream.Streams;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Listens to the other nodes as long as the program runs. Of persons' own streams no node tells: those that a screen
/// follows are compared and nothing else.
@Component
final class Nodes implements SmartLifecycle {

    private final LiveSettings settings;
    private final DataSource database;
    private final Streams<CoupleState, Command, Event, Refusal> streams;
    private final Streams<PersonalState, PersonalCommand, PersonalEvent, PersonalRefusal> personal;
    private List<Chore> chores = List.of();

    Nodes(
            LiveSettings settings,
            DataSource database,
            Streams<CoupleState, Command, Event, Refusal> streams,
            Streams<PersonalState, PersonalCommand, PersonalEvent, PersonalRefusal> personal) {
        this.settings = settings;
        this.database = database;
        this.streams = streams;
        this.personal = personal;
    }

    @Override
    public synchronized void start() {
        boolean amongOthers = settings.nodes() == LiveSettings.Nodes.POSTGRES;
        List<Chore> comparisons = List.of(new Comparison(streams, amongOthers), new Comparison(personal, amongOthers));
        chores = new ArrayList<>(comparisons);
        if (amongOthers) {
            chores.add(new HintListener(database, streams));
        }
        chores.forEach(Chore::start);
    }

    @Override
    public synchronized void stop() {
        chores.forEach(Chore::close);
        chores = List.of();
    }

    @Override
    public synchronized boolean isRunning() {
        return !chores.isEmpty();
    }
}
