package app.twofold.ui.history;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.history.SubjectHistory;
import app.twofold.domain.timeline.Subject;
import app.twofold.server.Seat;
import app.twofold.server.history.History;
import app.twofold.ui.feature.Features;
import app.twofold.ui.feature.Story;
import app.twofold.ui.kit.PageHead;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.shell.CoupleLive;
import app.twofold.ui.shell.Detail;
import app.twofold.ui.shell.MainLayout;
import app.twofold.ui.shell.Me;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/// How one goal, boundary, schedule or check-in, or where the two are, became what it is: its versions in words, or how
/// it went, and everything that happened to it.
@Route(value = "history/:kind/:id", layout = MainLayout.class)
@PermitAll
class StoryView extends Div implements BeforeEnterObserver, HasDynamicTitle, Detail {

    static final String KIND = "kind";
    static final String ID = "id";

    private static final long serialVersionUID = 1L;

    private final transient Me me;
    private final transient CoupleLive live;
    private final transient History history;
    private final transient Features features;
    private String title = t("history.story");

    StoryView(Me me, CoupleLive live, History history, Features features) {
        this.me = me;
        this.live = live;
        this.history = history;
        this.features = features;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Subject.Ref ref = event.getRouteParameters()
                .get(KIND)
                .flatMap(kind -> event.getRouteParameters().get(ID).flatMap(id -> Address.subject(kind, id)))
                .filter(named -> features.story(named).isPresent())
                .filter(named -> read(named).isPresent())
                .orElseThrow(() -> new NotFoundException(t("history.missing")));
        Story story = features.story(ref).orElseThrow();
        title = story.name();
        removeAll();
        Div page = new Div();
        add(page);
        Signal.effect(page, () -> show(page, ref, story, live.state().get()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public Back back() {
        return new Back(t("history.title"), "history");
    }

    private Optional<SubjectHistory> read(Subject.Ref ref) {
        Seat seat = me.seat().orElseThrow();
        return history.about(seat, ref);
    }

    private void show(Div page, Subject.Ref ref, Story story, CoupleState state) {
        Viewer viewer = me.viewer(state).inCouplesZone();
        read(ref).ifPresent(known -> {
            page.removeAll();
            page.add(new PageHead(story.heading(known.subject()), story.sub()));
            story.course(known, viewer, features).ifPresent(course -> page.add(part("history.course", course)));
            if (!known.versions().isEmpty()) {
                page.add(part("history.versions", new VersionList(known, viewer, features)));
            }
            Timeline timeline = new Timeline(features);
            timeline.show(known.entries(), viewer);
            page.add(part("history.happened", timeline));
        });
    }

    private static Section part(String title, Component content) {
        Section part = new Section(Type.section(t(title)), content);
        part.addClassName("h-part");
        return part;
    }
}
