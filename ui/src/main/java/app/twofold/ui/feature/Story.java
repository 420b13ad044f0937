package app.twofold.ui.feature;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.history.SubjectHistory;
import app.twofold.domain.timeline.Subject;
import app.twofold.ui.kit.Viewer;
import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// How the subjects of one kind became what they are.
public interface Story {

    /// Those that there are, in the order in which they are listed.
    Stream<UUID> all(Viewer viewer);

    /// What one is called among others: "Goal: Dinner without phones"; empty where this couple has none such.
    Optional<String> title(UUID id, Viewer viewer);

    /// What the story is called, and a link to it.
    default String name() {
        return t("history.story");
    }

    /// What stands over the story of one.
    default String heading(Subject subject) {
        return subject.title();
    }

    /// What the story holds.
    default String sub() {
        return t("history.story.sub");
    }

    /// How one went, before its versions and its entries; empty where there is nothing to it.
    ///
    /// @param features for what it has to do with
    default Optional<Component> course(SubjectHistory history, Viewer viewer, Features features) {
        return Optional.empty();
    }

    /// How one stands by now; empty where this couple has none such, or where that is not said in a word.
    default Optional<Standing> standing(UUID id, Viewer viewer) {
        return Optional.empty();
    }

    /// @param name  what it is called
    /// @param words where it stands: "Active"
    record Standing(String name, String words) {}
}
