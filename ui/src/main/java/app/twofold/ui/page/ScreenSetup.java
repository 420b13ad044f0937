package app.twofold.ui.page;

import static app.twofold.ui.words.Messages.t;

import app.twofold.server.account.Accounts;
import app.twofold.server.account.Settings;
import app.twofold.server.account.device.BrowserKeys;
import app.twofold.ui.shell.Me;
import app.twofold.ui.shell.Theme;
import app.twofold.ui.shell.Title;
import app.twofold.ui.words.Shapes;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Prepares every screen: its scripts, its colours and its title.
@Component
class ScreenSetup implements VaadinServiceInitListener {

    private static final List<String> SCRIPTS = List.of("js/line.js", "js/days.js", "js/toast.js", "js/twofold.js");
    private static final String POLICY = "js/policy.js";

    private final ObjectProvider<Me> me;
    private final Accounts accounts;
    private final BrowserKeys browserKeys;
    private final WritingScripts writing;

    ScreenSetup(ObjectProvider<Me> me, Accounts accounts, BrowserKeys browserKeys, WritingScripts writing) {
        this.me = me;
        this.accounts = accounts;
        this.browserKeys = browserKeys;
        this.writing = writing;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        List<Element> scripts =
                SCRIPTS.stream().map(file -> script(file).attr("defer", true)).toList();
        Element policy = script(POLICY);
        event.addIndexHtmlRequestListener(response -> {
            Document page = response.getDocument();
            // Before Vaadin's own, so that they hear of a press on Back before the router, and see the push begin.
            Element first = page.head().expectFirst("script[src]");
            scripts.forEach(script -> first.before(script.clone()));
            first.before(module());
            // After the address that it is relative to, before anything that runs.
            page.head().expectFirst("base").after(policy.clone());
            nameTab(page);
            PagePolicy own = new PagePolicy();
            own.mark(page);
            response.getVaadinResponse().setHeader(PagePolicy.HEADER, own.value());
        });
        event.getSource().addUIInitListener(screen -> prepare(screen.getUI()));
    }

    private static Element script(String file) {
        return new Element("script").attr("src", file + "?v=" + StaticFile.fingerprint(file));
    }

    private Element module() {
        return new Element("script").attr("type", "module").attr("src", writing.main());
    }

    /// What the tab says until the screen is there.
    private void nameTab(Document page) {
        boolean neutral = Me.signedInNow()
                .map(accounts::settings)
                .map(Settings::neutralTitle)
                .orElse(false);
        page.title(t(neutral ? "shell.title.neutral" : "shell.name"));
        if (neutral) {
            page.select("link[rel~=icon]").attr("href", Title.NEUTRAL_ICON);
        }
    }

    private void prepare(UI ui) {
        Shapes.follow(
                ui,
                Optional.ofNullable(VaadinService.getCurrentRequest())
                        .map(request -> request.getHeader("Accept-Language"))
                        .orElse(null));
        Me person = me.getObject();
        ui.addAfterNavigationListener(_ -> Title.show(ui, person));
        person.ifSignedIn().ifPresent(_ -> {
            Theme.show(ui, person.settings().scheme());
            Theme.show(ui, person.settings().hue(), person.settings().hue());
            ui.getPage()
                    .executeJs(
                            "window.twofoldKeep?.open($0, $1, { typed: $2, put: $3, drop: $4 })",
                            StaticFile.digest(person.person().toString()),
                            browserKeys.of(person.signedIn()),
                            t("writing.unsent"),
                            t("writing.unsent.put"),
                            t("writing.unsent.drop"));
        });
    }
}
