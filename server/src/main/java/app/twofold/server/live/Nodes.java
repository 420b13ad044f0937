package app.twofold.server.live;

import app.twofold.domain.Command;
import app.twofold.domain.Event;
import app.twofold.domain.Refusal;
import app.twofold.domain.couple.CoupleState;
import app.twofold.server.stream.Streams;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Listens to the other nodes as long as the program runs.
@Component
final class Nodes implements SmartLifecycle {

    private final LiveSettings settings;
    private final DataSource database;
    private final Streams<CoupleState, Command, Event, Refusal> streams;
    private List<Chore> chores = List.of();

    Nodes(LiveSettings settings, DataSource database, Streams<CoupleState, Command, Event, Refusal> streams) {
        this.settings = settings;
        this.database = database;
        this.streams = streams;
    }

    @Override
    public synchronized void start() {
        boolean amongOthers = settings.nodes() == LiveSettings.Nodes.POSTGRES;
        Chore comparison = new Comparison(streams, amongOthers);
        chores = amongOthers ? List.of(new HintListener(database, streams), comparison) : List.of(comparison);
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
