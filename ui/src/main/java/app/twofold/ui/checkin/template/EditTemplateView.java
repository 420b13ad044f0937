package app.twofold.ui.checkin.template;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.TemplateId;
import app.twofold.domain.checkin.template.Template;
import app.twofold.domain.checkin.template.TemplateCommand.KeepTemplate;
import app.twofold.domain.checkin.template.TemplateRef;
import app.twofold.domain.checkin.template.Templates.Current;
import app.twofold.ui.checkin.desk.CheckinRefusalWords;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.PageHead;
import app.twofold.ui.shell.CoupleLive;
import app.twofold.ui.shell.Detail;
import app.twofold.ui.shell.MainLayout;
import app.twofold.ui.shell.Me;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Changes one of the couple's own lists of questions, or makes one from a supplied one.
@Route(value = "check-ins/templates/:template/edit", layout = MainLayout.class)
@PermitAll
class EditTemplateView extends Div implements BeforeEnterObserver, HasDynamicTitle, Detail {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private transient @Nullable TemplateRef from;

    EditTemplateView(Me me, CoupleLive live) {
        desk = new Desk(me, live, CheckinRefusalWords::of);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TemplateRef ref = TemplateView.wanted(event, desk);
        from = ref;
        Current current = desk.state().checkins().templates().current(ref).orElseThrow();
        TemplateForm form = new TemplateForm(current.template(), TemplateLink.path(ref));
        TemplateId id = switch (ref) {
            case TemplateRef.Own(var own) -> own;
            case TemplateRef.Supplied _ -> new TemplateId(UUID.randomUUID());
        };
        boolean copies = ref instanceof TemplateRef.Supplied;
        Div buttons = Layout.actions(
                Buttons.primary(t("checkin.template.keep"), _ -> keep(form, id, copies ? 0 : current.version())),
                Buttons.quiet(t("kit.cancel"), _ -> {
                    form.saved();
                    UI.getCurrentOrThrow().navigate(TemplateLink.path(ref));
                }));
        removeAll();
        add(
                new PageHead(
                        t(copies ? "checkin.template.copy" : "checkin.template.edit"), t("checkin.template.edit.sub")),
                form,
                buttons);
        form.focus();
    }

    @Override
    public String getPageTitle() {
        return t("checkin.template.edit");
    }

    @Override
    public Back back() {
        return new Back(t("checkin.template.title"), from == null ? "check-ins/templates" : TemplateLink.path(from));
    }

    private void keep(TemplateForm form, TemplateId id, int version) {
        form.read().ifPresent(template -> keep(form, id, version, template));
    }

    private void keep(TemplateForm form, TemplateId id, int version, Template template) {
        desk.trySending(() -> new KeepTemplate(id, version, template)).ifPresentOrElse(form::refuse, () -> {
            form.saved();
            UI.getCurrentOrThrow().navigate(TemplateLink.path(new TemplateRef.Own(id)));
        });
    }
}
