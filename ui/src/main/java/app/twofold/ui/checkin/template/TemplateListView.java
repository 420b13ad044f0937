package app.twofold.ui.checkin.template;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.checkin.template.BuiltIn;
import app.twofold.domain.checkin.template.Template;
import app.twofold.domain.checkin.template.TemplateRef;
import app.twofold.domain.checkin.template.Templates;
import app.twofold.ui.checkin.desk.CheckinRefusalWords;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.PageHead;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.shell.CoupleLive;
import app.twofold.ui.shell.Detail;
import app.twofold.ui.shell.MainLayout;
import app.twofold.ui.shell.Me;
import app.twofold.ui.words.Lengths;
import app.twofold.ui.words.Named;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;

/// The lists of questions: those that come with Twofold, and the couple's own.
@Route(value = "check-ins/templates", layout = MainLayout.class)
@PermitAll
class TemplateListView extends Div implements HasDynamicTitle, Detail {

    private static final long serialVersionUID = 1L;

    private final Div own = new Div();
    private transient List<Templates.Kept> shown = List.of();

    TemplateListView(Me me, CoupleLive live) {
        Desk desk = new Desk(me, live, CheckinRefusalWords::of);
        Component[] supplied = Arrays.stream(BuiltIn.values())
                .map(which -> card(
                        new TemplateRef.Supplied(which),
                        which.template(),
                        t(
                                "checkin.template.takes",
                                Lengths.words(which.length()),
                                TemplateWords.size(which.template())),
                        Named.of("checkin.template.about", which)))
                .toArray(Component[]::new);
        Section section = new Section(Type.section(t("checkin.template.supplied")), Layout.two(supplied));
        section.addClassName("grp");
        add(new PageHead(t("checkin.template.title"), t("checkin.template.sub")), Layout.stack(32, own, section));
        Signal.effect(this, () -> show(desk.viewer(live.state().get())));
    }

    @Override
    public String getPageTitle() {
        return t("checkin.template.title");
    }

    @Override
    public Back back() {
        return new Back(t("checkin.list.title"), "check-ins");
    }

    private void show(Viewer viewer) {
        List<Templates.Kept> offered = viewer.couple().checkins().templates().offered();
        own.setVisible(!offered.isEmpty());
        if (offered.equals(shown)) {
            return;
        }
        shown = offered;
        own.removeAll();
        Component[] cards = offered.stream()
                .map(kept -> card(
                                new TemplateRef.Own(kept.id()),
                                kept.template(),
                                TemplateWords.size(kept.template()),
                                t(
                                        "checkin.template.changed",
                                        viewer.name(kept.by()),
                                        viewer.dates().onDay(kept.at())))
                        .by(Owner.US))
                .toArray(Component[]::new);
        Section section = new Section(Type.section(t("checkin.template.own")), Layout.two(cards));
        section.addClassName("grp");
        own.add(section);
    }

    private static Leaf card(TemplateRef ref, Template template, String meta, String text) {
        Anchor link = new Anchor(TemplateLink.path(ref), template.name().value());
        link.addClassName("tf-cover");
        H3 heading = Type.heading("");
        heading.add(link);
        return Leaf.article(heading, Type.sub(text), Type.meta(meta)).with("goal");
    }
}
