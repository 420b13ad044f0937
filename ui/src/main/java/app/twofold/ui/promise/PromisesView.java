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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The promises of a couple: what is open, how it went, and what became of one's own.
@Route(value = "promises", layout = MainLayout.class)
@PermitAll
class PromisesView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    /// Where the button that was pressed has gone away, a reader would begin at the top of the page again. A dialog
    /// gives the focus back a little after it has closed.
    private static final String FOCUS_IF_LOST = """
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
    /// In the order in which they show.
    private final transient Map<PromiseId, PromiseCard> cards = new LinkedHashMap<>();
    private transient List<?> shown = List.of();
    private transient List<?> invited = List.of();
    private @Nullable LocalDate sorted;

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
        showInvitation(isEmpty, viewer.isSolo());
        columns.setVisible(!isEmpty);
        showOpen(viewer);
        past.refresh(viewer);
        months.refresh(viewer);
    }

    private void showInvitation(boolean isEmpty, boolean isSolo) {
        List<?> facts = List.of(isEmpty, isSolo);
        if (!facts.equals(invited)) {
            invited = facts;
            empty.removeAll();
            if (isEmpty) {
                empty.add(invitation(isSolo));
            }
        }
    }

    /// While the page is open and the day is the same, what is there keeps its place, and what is new comes on top.
    private void showOpen(Viewer viewer) {
        LocalDate today = viewer.dates().today();
        List<PromiseId> places = today.equals(sorted) ? List.copyOf(cards.keySet()) : List.of();
        sorted = today;
        List<Promise> all = viewer.couple().promises().byId().values().stream()
                .filter(promise -> !promise.isEnded())
                .sorted(Comparator.comparingInt((Promise promise) -> places.indexOf(promise.id()))
                        .thenComparing(order(viewer)))
                .toList();
        Map<PromiseId, PromiseCard> known = Map.copyOf(cards);
        cards.clear();
        all.forEach(promise -> cards.put(
                promise.id(), known.getOrDefault(promise.id(), new PromiseCard(desk, promise, this::settle))));
        all.forEach(promise -> card(promise).refresh(promise, viewer));
        Layout.arrange(
                open,
                all.isEmpty()
                        ? List.of(none)
                        : all.stream().map(promise -> card(promise).leaf()).toList());
    }

    private PromiseCard card(Promise promise) {
        return Objects.requireNonNull(cards.get(promise.id()));
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
        heading.getElement().executeJs(FOCUS_IF_LOST);
    }
}
