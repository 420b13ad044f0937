package app.twofold.ui.feature;

import app.twofold.domain.couple.Agenda;
import app.twofold.domain.timeline.EntryKind;
import app.twofold.domain.timeline.Waiting.Reason;
import app.twofold.ui.kit.Viewer;
import java.util.List;
import java.util.Map;

/// What other screens need of a feature. Its package offers one as a bean, in a class that nobody else knows.
public interface Feature {

    /// What of it the history has to do with; may be nothing of its own. Each kind of subject is one feature's.
    List<Topic> topics();

    /// How what happens to it is told. Each kind of happening is told by one feature.
    default List<Telling<?>> tellings() {
        return List.of();
    }

    /// What of it the history can be narrowed to, with what that is called.
    default Map<EntryKind, String> filters() {
        return Map.of();
    }

    /// How two versions of its words are compared. Each kind of words is compared by one feature.
    default List<Comparison<?>> comparisons() {
        return List.of();
    }

    /// What the couple of the viewer had of it, to read.
    default List<Possession> possessions(Viewer then) {
        return List.of();
    }

    /// How it shows when something of it waits for one of the two. Each reason is one feature's.
    default Map<Reason, ? extends Waiting.Looks> waiting() {
        return Map.of();
    }

    /// How it comes onto the table of a check-in. Each kind of matter is one feature's.
    default Map<Agenda.Kind, Matter.Maker> matters() {
        return Map.of();
    }

    /// What of it shows on Today.
    default List<Glance> glances() {
        return List.of();
    }
}
