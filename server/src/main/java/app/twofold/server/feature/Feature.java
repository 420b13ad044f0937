package app.twofold.server.feature;

import app.twofold.domain.Command;
import app.twofold.domain.Event;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.timeline.EntryKind;
import app.twofold.domain.timeline.Subject;
import app.twofold.server.book.Chapter;
import app.twofold.server.form.Form;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/// What is written of a feature, for the store, for other programs and in the book. Its package offers one, which
/// whoever puts all of them together lists.
public interface Feature {

    /// What a partner may ask for. Each command is one feature's.
    List<List<? extends Form<? extends Command>>> commands();

    /// What happened, as it is stored. Each event is one feature's.
    List<List<? extends Form<? extends Event>>> events();

    /// Why it refuses. Each kind of refusal is one feature's.
    List<Refusing<?>> refusals();

    /// How what happens to it is told. Each kind of happening is told by one feature.
    List<Telling<?>> tellings();

    /// What of it has a history of its own, under its written name. Each kind is one feature's.
    Map<Subject.Kind, String> subjects();

    /// What of it a history can be narrowed to, under its written name. Each kind is one feature's.
    default Map<EntryKind, String> entries() {
        return Map.of();
    }

    /// How versions of its words are written. Each kind of words is one feature's.
    default List<Stating<?>> versions() {
        return List.of();
    }

    /// Writes what the couple has of it into the state, but for what there may be thousands of.
    default void writeState(ObjectNode json, CoupleState state) {}

    /// What there may be thousands of.
    default List<Listing> lists(CoupleState state) {
        return List.of();
    }

    /// What of it stands at the end of the book. A chapter of nothing is left out.
    default List<Chapter> chapters(CoupleState state) {
        return List.of();
    }
}
