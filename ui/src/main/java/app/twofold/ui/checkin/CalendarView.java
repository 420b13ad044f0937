package app.twofold.ui.checkin;

import static app.twofold.ui.words.Messages.t;

import app.twofold.server.Seat;
import app.twofold.server.feed.CalendarLinks;
import app.twofold.server.feed.CalendarLinks.CalendarLink;
import app.twofold.server.feed.CalendarLinks.MadeLink;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.PageHead;
import app.twofold.ui.kit.Toast;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Well;
import app.twofold.ui.shell.Detail;
import app.twofold.ui.shell.MainLayout;
import app.twofold.ui.shell.Me;
import app.twofold.ui.words.Dates;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/// Private links to a calendar of the check-ins: make one, copy it, end it.
@Route(value = "check-ins/calendar", layout = MainLayout.class)
@PermitAll
class CalendarView extends Div implements HasDynamicTitle, Detail {

    private static final long serialVersionUID = 1L;

    private final transient Me me;
    private final transient CalendarLinks links;
    private final Checkbox named = new Checkbox(t("checkin.feed.named"));
    private final Div made = new Div();
    private final Div list = new Div();

    CalendarView(Me me, CalendarLinks links) {
        this.me = me;
        this.links = links;
        made.getElement().setAttribute("aria-live", "polite");
        Leaf maker = Leaf.section(
                Type.heading2(t("checkin.feed.make")),
                Type.body(t("checkin.feed.make.text")),
                named,
                Type.meta2(t("checkin.feed.named.help")),
                Layout.actions(Buttons.primary(t("checkin.feed.make.do"), _ -> make())));
        maker.addClassName("calendar-link");
        Well private_ = new Well(Layout.stack(12, Well.onlyYou(), Type.meta2(t("checkin.feed.only-you.text"))));
        add(new PageHead(t("checkin.feed.title"), t("checkin.feed.sub")));
        add(Layout.columns(Layout.stack(28, maker, made, list), private_));
        showList();
    }

    @Override
    public String getPageTitle() {
        return t("checkin.feed.title");
    }

    @Override
    public Back back() {
        return new Back(t("checkin.list.title"), "check-ins");
    }

    private Seat seat() {
        return me.seat().orElseThrow();
    }

    private void make() {
        links.make(seat(), !named.getValue())
                .ifPresentOrElse(this::show, () -> Toast.show(t("checkin.feed.many", CalendarLinks.LIMIT)));
    }

    private void show(MadeLink link) {
        made.removeAll();
        made.add(new MadeAddress(link.path()));
        showList();
    }

    private void showList() {
        list.removeAll();
        Dates dates = me.dates();
        List<CalendarLink> all = links.of(seat());
        if (!all.isEmpty()) {
            Div rows = Layout.list();
            all.forEach(link -> rows.add(row(link, dates)));
            Section section = new Section(Type.section(t("checkin.feed.links")), Leaf.div(rows));
            section.addClassName("grp");
            list.add(section);
        }
    }

    private Div row(CalendarLink link, Dates dates) {
        String since = t("checkin.feed.since", dates.date(link.madeAt()));
        String kind = t(link.neutral() ? "checkin.feed.neutral" : "checkin.feed.names");
        Button end = Buttons.plain(t("checkin.feed.revoke"), _ -> {
            links.revoke(seat(), link.id());
            made.removeAll();
            showList();
            Toast.show(t("checkin.feed.revoked"));
        });
        end.setAriaLabel(t("checkin.feed.revoke.of", since));
        return Layout.item(new Div(Type.body(kind), Type.meta2(since)), end);
    }
}
