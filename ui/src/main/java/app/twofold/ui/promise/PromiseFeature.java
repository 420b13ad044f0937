package app.twofold.ui.promise;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.PromiseId;
import app.twofold.domain.couple.Agenda;
import app.twofold.domain.promise.Promise;
import app.twofold.domain.promise.Promise.Stage;
import app.twofold.domain.promise.PromiseHappening;
import app.twofold.domain.timeline.EntryKind;
import app.twofold.domain.timeline.Subject;
import app.twofold.domain.timeline.Waiting.Reason;
import app.twofold.ui.feature.Feature;
import app.twofold.ui.feature.Glance;
import app.twofold.ui.feature.Matter;
import app.twofold.ui.feature.Possession;
import app.twofold.ui.feature.Story;
import app.twofold.ui.feature.Telling;
import app.twofold.ui.feature.Topic;
import app.twofold.ui.feature.Waiting.Look;
import app.twofold.ui.feature.Waiting.Looks;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Mark.State;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.timeline.PastCard;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Promises, as other screens know them.
@Component
class PromiseFeature implements Feature {

    private static final String PATH = "promises";
    private static final String PROMPT = "open-matters";

    @Override
    public List<Topic> topics() {
        return List.of(Topic.of(Subject.Kind.PROMISE).at(_ -> PATH).with(new PromiseStory()));
    }

    @Override
    public List<Telling<?>> tellings() {
        return List.of(new Telling<>(PromiseHappening.class, PromiseWords::tell));
    }

    @Override
    public Map<EntryKind, String> filters() {
        return Map.of(EntryKind.PROMISE, t("promise.title"));
    }

    @Override
    public List<Possession> possessions(Viewer then) {
        List<Leaf> cards = all(then)
                .filter(promise -> promise.stage() != Stage.TAKEN_BACK)
                .map(promise -> card(promise, then))
                .toList();
        return List.of(new Possession(t("promise.title"), cards));
    }

    @Override
    public Map<Reason, Looks> waiting() {
        return Map.of(
                Reason.PROMISE_PROPOSED,
                Look.asked("promise.waiting.proposed", "today.read-and-answer", State.SHARED),
                Reason.PROMISE_CHANGE_PROPOSED,
                Look.asked("promise.waiting.change", "today.read-and-answer", State.DISCUSSING),
                Reason.PROMISE_DUE,
                (one, viewer) -> due(one.about(), viewer));
    }

    @Override
    public Map<Agenda.Kind, Matter.Maker> matters() {
        return Map.of(
                Agenda.Kind.PROMISE_SEEN_DIFFERENTLY, (item, _) -> matter(item, t("promise.agenda.differently")),
                Agenda.Kind.PROMISE_DUE, (item, viewer) -> matter(item, t("promise.agenda.due", day(item, viewer))),
                Agenda.Kind.PROMISE_ONGOING, (item, _) -> matter(item, t("promise.agenda.ongoing")));
    }

    @Override
    public List<Glance> glances() {
        return List.of(new Glance(Glance.Spot.HEAD, _ -> List.of(), _ -> link()));
    }

    /// How promises became what they are.
    private static final class PromiseStory implements Story {

        @Override
        public Stream<UUID> all(Viewer viewer) {
            return PromiseFeature.all(viewer).map(promise -> promise.id().value());
        }

        @Override
        public Optional<String> title(UUID id, Viewer viewer) {
            return find(id, viewer)
                    .map(promise -> t("promise.about", promise.text().value()));
        }

        @Override
        public Optional<Standing> standing(UUID id, Viewer viewer) {
            return find(id, viewer)
                    .map(promise -> new Standing(promise.text().value(), PromiseWords.stage(promise.stage())));
        }

        private static Optional<Promise> find(UUID id, Viewer viewer) {
            return viewer.couple().promises().find(new PromiseId(id));
        }
    }

    private static Look due(Subject.Ref about, Viewer viewer) {
        return viewer.couple()
                        .promises()
                        .find(new PromiseId(about.id()))
                        .filter(Promise::isOfBoth)
                        .isPresent()
                ? Look.ours("promise.waiting.due.both", "promise.waiting.say", State.SHARED)
                : Look.asked("promise.waiting.due", "promise.waiting.say", State.SHARED);
    }

    private static Stream<Promise> all(Viewer viewer) {
        return viewer.couple().promises().byId().values().stream();
    }

    private static Matter matter(Agenda.Item item, String why) {
        return new Matter(PROMPT, PATH, item.title(), why);
    }

    private static String day(Agenda.Item item, Viewer viewer) {
        return item.on() == null ? "" : viewer.dates().onDay(item.on());
    }

    private static Leaf card(Promise promise, Viewer then) {
        String terms = t(
                "promise.whose",
                PromiseWords.whose(promise, then),
                PromiseWords.until(promise.until().orElse(null), then.dates()));
        Owner owner = promise.isOfBoth() ? Owner.US : then.owner(promise.by());
        return PastCard.of(promise.text().value(), t("promise.terms", terms, PromiseWords.stage(promise.stage()) + "."))
                .by(owner);
    }

    private static Anchor link() {
        Anchor link = new Anchor(PATH, Icon.HAND.small(), new Span(t("promise.today")));
        link.addClassNames("tf-btn", "is-quiet", "has-icon", "where");
        return link;
    }
}
