package app.twofold.ui.promise;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.PromiseId;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.promise.Promise;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Icon;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.PageHead;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.kit.figure.Near;
import app.twofold.ui.shell.CoupleLive;
import app.twofold.ui.shell.MainLayout;
import app.twofold.ui.shell.Me;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The promises of a couple: what is open, how it went, and what became of one's own.
@Route(value = "promises", layout = MainLayout.class)
@PermitAll
class PromisesView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    /// Where the button that was pressed has gone away, a reader would begin at the top of the page again. A dialog
    /// that
    /// closes gives the focus back a little later.
    private static final String UNLESS_SOMEWHERE = """
            const look = (times) => {
              const at = document.activeElement;
              if (at?.closest('vaadin-dialog') && times > 0) {
                setTimeout(look, 50, times - 1);
              } else if (!at || at === document.body || !at.checkVisibility()) {
                this.focus({ preventScroll: true });
              }
            };
            setTimeout(look, 50, 20);""";

    private final transient Desk desk;
    private final PageHead head;
    private final Button make = Buttons.with(Icon.PLUS, Buttons.primary(t("promise.make"), _ -> make()));
    private final Div empty = new Div();
    private final Div columns;
    private final H2 heading = Type.section(t("promise.open"));
    private final Div open = new Div();
    private final Paragraph none = Type.meta2(t("promise.open.none"));
    private final PastPromises past;
    private final OwnMonths months = new OwnMonths();
    private final transient Map<PromiseId, PromiseCard> cards = new HashMap<>();
    private transient List<?> shown = List.of();

    PromisesView(Me me, CoupleLive live) {
        desk = new Desk(me, live, PromiseWords::refused);
        past = new PastPromises(desk, this::settle);
        head = new PageHead(t("promise.title"), "", make);
        heading.getElement().setAttribute("tabindex", "-1");
        open.addClassName("pr-open");
        open.getElement().setAttribute("aria-live", "polite");
        Div main = new Div(heading, open, past);
        main.addClassName("pr-main");
        columns = Layout.columns(main, months);
        add(head, empty, columns);
        Signal.effect(this, () -> show(live.state().get()));
    }

    @Override
    public String getPageTitle() {
        return t("promise.title");
    }

    /// Puts components into an order. What is there already and stays is not touched.
    static void arrange(HtmlContainer parent, List<? extends Component> order) {
        List<Component> gone =
                parent.getChildren().filter(child -> !order.contains(child)).toList();
        gone.forEach(parent::remove);
        for (int i = 0; i < order.size(); i++) {
            if (i >= parent.getComponentCount() || !parent.getComponentAt(i).equals(order.get(i))) {
                parent.addComponentAtIndex(i, order.get(i));
            }
        }
    }

    /// What has not changed stays as it is, under a finger as much as for a reader.
    private void show(CoupleState state) {
        Viewer viewer = desk.viewer(state);
        List<?> facts = List.of(
                state.promises(),
                state.checkins().sessions(),
                state.partners(),
                viewer.dates().today());
        if (facts.equals(shown)) {
            return;
        }
        shown = facts;
        boolean isEmpty = state.promises().byId().isEmpty();
        head.show(t("promise.title"), t(viewer.isSolo() && !isEmpty ? "promise.solo" : "promise.sub"));
        make.setVisible(!isEmpty);
        empty.removeAll();
        if (isEmpty) {
            empty.add(invitation(viewer.isSolo()));
        }
        columns.setVisible(!isEmpty);
        showOpen(viewer);
        past.refresh(viewer);
        months.refresh(viewer);
    }

    private void showOpen(Viewer viewer) {
        List<Promise> all = viewer.couple().promises().byId().values().stream()
                .filter(promise -> !promise.isEnded())
                .sorted(order(viewer))
                .toList();
        cards.keySet().retainAll(all.stream().map(Promise::id).toList());
        List<Component> order =
                all.stream().map(promise -> card(promise, viewer)).toList();
        arrange(open, order.isEmpty() ? List.of(none) : order);
    }

    private Component card(Promise promise, Viewer viewer) {
        PromiseCard card = cards.computeIfAbsent(promise.id(), _ -> new PromiseCard(desk, promise, this::settle));
        card.refresh(promise, viewer);
        return card.leaf();
    }

    /// What asks this partner comes first. Each by the day; without an end last.
    private static Comparator<Promise> order(Viewer viewer) {
        return Comparator.comparing((Promise promise) -> !asks(promise, viewer))
                .thenComparing(promise -> promise.until().orElse(LocalDate.MAX));
    }

    private static boolean asks(Promise promise, Viewer viewer) {
        Promise.Proposal open = promise.proposal();
        boolean isAsked = open != null && !open.isDeclined() && !viewer.isMe(open.by());
        return isAsked || (promise.isDue(viewer.dates().today()) && promise.waitsForViewOf(viewer.me()));
    }

    private Leaf invitation(boolean solo) {
        return Leaf.section(
                        new Near(2, "").present(false, false),
                        Type.title(t("promise.empty.title")),
                        Type.sub(t(solo ? "promise.empty.solo" : "promise.empty.text")),
                        Layout.actions(Buttons.with(Icon.PLUS, Buttons.primary(t("promise.make"), _ -> make()))))
                .with("empty");
    }

    private void make() {
        PromiseDialog.make(desk, this::settle);
    }

    private void settle() {
        heading.getElement().executeJs(UNLESS_SOMEWHERE);
    }
}
