package app.twofold.ui.checkin.template;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.TemplateId;
import app.twofold.domain.checkin.template.BuiltIn;
import app.twofold.domain.checkin.template.Label;
import app.twofold.domain.checkin.template.Prompt;
import app.twofold.domain.checkin.template.Section;
import app.twofold.domain.checkin.template.Template;
import app.twofold.domain.checkin.template.TemplateCommand.DropTemplate;
import app.twofold.domain.checkin.template.TemplateRef;
import app.twofold.domain.checkin.template.Templates;
import app.twofold.ui.checkin.desk.CheckinRefusalWords;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Chip;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.PageHead;
import app.twofold.ui.kit.Type;
import app.twofold.ui.shell.CoupleLive;
import app.twofold.ui.shell.Detail;
import app.twofold.ui.shell.MainLayout;
import app.twofold.ui.shell.Me;
import app.twofold.ui.words.Named;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.Optional;

/// One list of questions to read, and the way to change it or to make one's own of it.
@Route(value = "check-ins/templates/:template", layout = MainLayout.class)
@PermitAll
class TemplateView extends Div implements BeforeEnterObserver, HasDynamicTitle, Detail {

    static final String TEMPLATE = "template";

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;

    TemplateView(Me me, CoupleLive live) {
        desk = new Desk(me, live, CheckinRefusalWords::of);
    }

    /// The template that the address names.
    ///
    /// @throws NotFoundException if this couple has none of that name
    static TemplateRef wanted(BeforeEnterEvent event, Desk desk) {
        return event.getRouteParameters()
                .get(TEMPLATE)
                .flatMap(TemplateView::parse)
                .filter(ref -> desk.state().checkins().templates().current(ref).isPresent())
                .orElseThrow(() -> new NotFoundException(t("checkin.missing")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TemplateRef ref = wanted(event, desk);
        Template template =
                desk.state().checkins().templates().current(ref).orElseThrow().template();
        removeAll();
        Div sections = Layout.stack(16);
        sections.addClassName("template");
        template.sections().forEach(section -> sections.add(section(section)));
        add(new PageHead(template.name().value(), about(ref)), actions(ref), sections);
    }

    @Override
    public String getPageTitle() {
        return t("checkin.template.page");
    }

    @Override
    public Back back() {
        return new Back(t("checkin.template.title"), "check-ins/templates");
    }

    private String about(TemplateRef ref) {
        return switch (ref) {
            case TemplateRef.Supplied(var which) -> Named.of("checkin.template.about", which);
            case TemplateRef.Own _ -> t("checkin.template.both");
        };
    }

    private Div actions(TemplateRef ref) {
        Div actions = Layout.actions();
        actions.addClassName("template-actions");
        boolean own = ref instanceof TemplateRef.Own;
        actions.add(Buttons.primary(
                t(own ? "checkin.template.edit" : "checkin.template.copy"),
                _ -> UI.getCurrentOrThrow().navigate(TemplateLink.path(ref) + "/edit")));
        if (ref instanceof TemplateRef.Own(var id) && isOffered(id)) {
            actions.add(Buttons.plain(t("checkin.template.drop"), _ -> drop(id)));
        }
        return actions;
    }

    private boolean isOffered(TemplateId id) {
        return desk.state()
                .checkins()
                .templates()
                .find(id)
                .filter(kept -> !kept.dropped())
                .map(Templates.Kept::id)
                .isPresent();
    }

    private void drop(TemplateId id) {
        if (desk.send(new DropTemplate(id))) {
            UI.getCurrentOrThrow().navigate(TemplateListView.class);
        }
    }

    private static Leaf section(Section section) {
        OrderedList prompts = new OrderedList();
        section.prompts().forEach(prompt -> prompts.add(prompt(prompt)));
        return Leaf.section(Type.heading2(section.title().value()), prompts).flat();
    }

    private static ListItem prompt(Prompt prompt) {
        ListItem item = new ListItem(Type.voice(prompt.text().value()));
        if (prompt.kind() == Prompt.Kind.NUMBERS) {
            Div labels = Layout.row(6);
            labels.addClassName("is-wrap");
            prompt.labels().stream().map(Label::value).map(Chip::plain).forEach(labels::add);
            item.add(labels, Type.meta(t("checkin.template.numbers")));
        }
        return item;
    }

    private static Optional<TemplateRef> parse(String text) {
        Optional<TemplateRef> supplied = Arrays.stream(BuiltIn.values())
                .filter(which -> Named.key(which).equals(text))
                .<TemplateRef>map(TemplateRef.Supplied::new)
                .findFirst();
        if (supplied.isPresent()) {
            return supplied;
        }
        try {
            return Optional.of(new TemplateRef.Own(TemplateId.of(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
