package app.twofold.ui.history;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.timeline.Entry;
import app.twofold.ui.feature.Features;
import app.twofold.ui.feature.Story;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.shell.StoryLink;
import app.twofold.ui.timeline.Told;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/// One entry of the timeline: the left partner's at the left, the right one's at the right, both's across the fold.
final class EntryCard {

    private EntryCard() {}

    static Leaf of(Entry entry, Viewer viewer, Features features) {
        Told told = features.tell(entry, viewer);
        Owner owner = viewer.owner(entry.by());
        Leaf card = Leaf.article(line(entry, told, viewer))
                .by(owner)
                .flat()
                .tight()
                .with("h-entry", told.wide() || owner == Owner.US ? "is-span" : owner.className() + "-side");
        heading(told, features.path(entry.subject().ref())).ifPresent(card::add);
        card.add(told.body());
        if (told.story()) {
            features.story(entry.subject().ref())
                    .flatMap(story -> story(entry, story))
                    .ifPresent(card::add);
        }
        return card;
    }

    private static Paragraph line(Entry entry, Told told, Viewer viewer) {
        Paragraph line = new Paragraph();
        line.addClassNames("tf-meta", "is-2", "tf-key");
        line.add(
                told.icon().small(),
                Type.hidden(t("history.entry.by", viewer.name(entry.by()))),
                new Span(t("history.entry", told.line())),
                new Anchor(Address.of(entry, viewer), viewer.time(entry.at())));
        return line;
    }

    private static Optional<Component> heading(Told told, Optional<String> path) {
        if (told.title().isEmpty()) {
            return Optional.empty();
        }
        H3 heading = Type.heading("");
        path.ifPresentOrElse(there -> heading.add(new Anchor(there, told.title())), () -> heading.add(told.title()));
        return Optional.of(heading);
    }

    private static Optional<Component> story(Entry entry, Story story) {
        String title = entry.subject().title();
        if (title.isEmpty()) {
            return Optional.empty();
        }
        Anchor link = new Anchor(StoryLink.path(entry.subject().ref()), story.name());
        link.add(Type.hidden(" " + title));
        Div foot = new Div(link);
        foot.addClassNames("h-story", "tf-meta");
        return Optional.of(foot);
    }
}
