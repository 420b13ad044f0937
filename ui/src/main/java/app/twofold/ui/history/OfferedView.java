package app.twofold.ui.history;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.Command;
import app.twofold.domain.couple.ArchiveCommand.AgreeToArchive;
import app.twofold.domain.couple.ArchiveCommand.EndArchiveOffer;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.OfferedArchive;
import app.twofold.domain.history.HistoryFilter;
import app.twofold.domain.timeline.Entry;
import app.twofold.domain.timeline.Place;
import app.twofold.server.Seat;
import app.twofold.server.Unavailable;
import app.twofold.server.couple.Couples;
import app.twofold.server.history.History;
import app.twofold.server.history.HistoryPage;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.feature.Features;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.PageHead;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.shell.CoupleLive;
import app.twofold.ui.shell.Detail;
import app.twofold.ui.shell.MainLayout;
import app.twofold.ui.shell.Me;
import app.twofold.ui.words.Named;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A past out of an archive that one of the two would go on from: all of it to read, before anybody agrees.
@Route(value = OfferedView.PATH, layout = MainLayout.class)
@PermitAll
class OfferedView extends Div implements HasDynamicTitle, Detail {

    static final String PATH = "history/offered";

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 40;

    private final transient Me me;
    private final transient CoupleLive live;
    private final transient Couples couples;
    private final transient History history;
    private final transient Features features;
    private final PageHead head = new PageHead(t("history.offered"), "");
    private final Div content = Layout.stack(28);
    private transient @Nullable OfferedArchive shown;

    OfferedView(Me me, CoupleLive live, Couples couples, History history, Features features) {
        this.me = me;
        this.live = live;
        this.couples = couples;
        this.history = history;
        this.features = features;
        content.getElement().setAttribute("aria-live", "polite");
        add(head, content);
        Signal.effect(this, () -> show(live.state().get()));
    }

    @Override
    public String getPageTitle() {
        return t("history.offered");
    }

    @Override
    public Back back() {
        return new Back(t("shell.today"), "");
    }

    private void show(CoupleState state) {
        OfferedArchive offered = state.archive();
        if (offered != null && offered.equals(shown)) {
            return;
        }
        shown = offered;
        content.removeAll();
        Optional<Seat> past = me.seat().flatMap(couples::offered);
        if (offered == null || past.isEmpty()) {
            head.show(t("history.offered"), t("history.offered.gone"));
            return;
        }
        try {
            show(offered, past.get(), state);
        } catch (Unavailable _) {
            content.add(Type.sub(t("shell.unavailable")));
        }
    }

    private void show(OfferedArchive offered, Seat past, CoupleState state) {
        CoupleState then = couples.state(past);
        Viewer viewer = me.viewer(then).inCouplesZone();
        head.show(t("history.offered"), sub(offered, state));
        content.add(answer(offered, state));
        content.add(Leaf.section(Type.heading2(t("history.offered.origin")), Type.body(origin(offered, state)))
                .flat());
        content.add(part("history.offered.state", new PastSpace(features.possessions(viewer))));
        content.add(part("history.offered.entries", entries(past, viewer)));
    }

    private String sub(OfferedArchive offered, CoupleState state) {
        return t(
                "history.offered.sub",
                state.partner(offered.by()).map(Viewer::nameOf).orElse(""),
                offered.offer().events(),
                me.dates().date(offered.offer().from()),
                me.dates().date(offered.offer().until()));
    }

    private static String origin(OfferedArchive offered, CoupleState state) {
        String by = state.partner(offered.by()).map(Viewer::nameOf).orElse("");
        return Named.of("history.offered.origin", offered.offer().origin(), by);
    }

    private Leaf answer(OfferedArchive offered, CoupleState state) {
        if (offered.by().equals(me.person())) {
            String other = state.partnerOf(me.person()).map(Viewer::nameOf).orElse("");
            return card(t("history.offered.own", other), Buttons.plain(t("history.offered.take-back"), _ -> end()));
        }
        Button agree = Buttons.primary(
                t("history.offered.agree"),
                _ -> execute(new AgreeToArchive(offered.offer().space())));
        return card(t("history.offered.ask"), agree, Buttons.plain(t("history.offered.decline"), _ -> end()));
    }

    private static Leaf card(String words, Button... answers) {
        return Leaf.section(Layout.stack(16, Type.body(words), Layout.actions(answers)));
    }

    private void end() {
        execute(new EndArchiveOffer());
    }

    private void execute(Command command) {
        new Desk(me, live, (_, _) -> Optional.of(t("history.offered.refused"))).send(command);
    }

    private static Section part(String name, Component part) {
        Section section = new Section(Type.section(t(name)), part);
        section.addClassName("h-part");
        return section;
    }

    private Div entries(Seat past, Viewer viewer) {
        Timeline timeline = new Timeline(features);
        List<Entry> read = new ArrayList<>();
        Button earlier = Buttons.plain(t("history.earlier"), _ -> {});
        earlier.addClickListener(_ -> earlier.setVisible(readOn(past, read, timeline, viewer)));
        earlier.setVisible(readOn(past, read, timeline, viewer));
        return new Div(timeline, Layout.actions(earlier));
    }

    /// @return whether there is more
    private boolean readOn(Seat past, List<Entry> read, Timeline timeline, Viewer viewer) {
        Place before = read.isEmpty() ? null : read.getLast().place();
        HistoryPage page = history.page(past, HistoryFilter.ALL, before, PAGE);
        read.addAll(page.entries());
        timeline.show(List.copyOf(read), viewer);
        return page.next() != null;
    }
}
