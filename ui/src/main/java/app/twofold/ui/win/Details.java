package app.twofold.ui.win;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.GoalId;
import app.twofold.domain.goal.Goal;
import app.twofold.domain.win.About;
import app.twofold.domain.win.Win;
import app.twofold.domain.win.WinKind;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.kit.form.Segments;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Whom a win is about, its day, and the goal it belongs to. Whom it is about follows its kind until the person
/// chooses.
public final class Details extends Div {

    private final Segments<About> about;
    private final DayField day;
    private final Select<GoalId> goal = new Select<>();
    private boolean aboutChosen;

    Details(Viewer viewer, WinKind kind) {
        addClassName("win-details");
        about = new Segments<>(t("win.about"), usual(kind), labels(viewer)).onChange(_ -> aboutChosen = true);
        day = new DayField(viewer.dates(), viewer.couple().weekStart());
        goals(viewer, null);
        add(new Div(label(t("win.about")), about), day, goal);
    }

    /// Shows what a win says now, for its author to correct.
    void show(Viewer viewer, Win win) {
        about.select(win.content().about());
        aboutChosen = true;
        day.choose(win.on());
        goals(viewer, win.content().goal());
    }

    /// Takes up the usual choice for a kind, unless the person has chosen.
    void follow(WinKind kind) {
        if (!aboutChosen) {
            about.select(usual(kind));
        }
    }

    /// Starts anew for the next win.
    void reset(WinKind kind) {
        aboutChosen = false;
        about.select(usual(kind));
        day.beginToday();
        goal.clear();
    }

    About about() {
        return about.value();
    }

    Optional<GoalId> goal() {
        return goal.getOptionalValue();
    }

    public DayField day() {
        return day;
    }

    LocalDate on(LocalDate today) {
        return day.date(today);
    }

    private void goals(Viewer viewer, @org.jspecify.annotations.Nullable GoalId chosen) {
        List<Goal> linkable = viewer.couple().goals().byId().values().stream()
                .filter(one -> !one.status().isEnded() || one.id().equals(chosen))
                .toList();
        goal.setLabel(t("win.goal"));
        goal.setEmptySelectionAllowed(true);
        goal.setEmptySelectionCaption(t("win.goal.none"));
        goal.setItemLabelGenerator(id ->
                id == null ? t("win.goal.none") : WinFace.goalTitle(id, viewer).orElseGet(() -> t("win.goal.none")));
        goal.setItems(linkable.stream().map(Goal::id).toList());
        goal.setVisible(!linkable.isEmpty());
        if (chosen != null && linkable.stream().anyMatch(one -> one.id().equals(chosen))) {
            goal.setValue(chosen);
        }
    }

    private static com.vaadin.flow.component.html.Span label(String words) {
        var label = new com.vaadin.flow.component.html.Span(words);
        label.addClassName("tf-label");
        label.getElement().setAttribute("aria-hidden", "true");
        return label;
    }

    private static Map<About, String> labels(Viewer viewer) {
        String other = viewer.otherName().orElseGet(() -> t("win.partner"));
        return new TreeMap<>(Map.of(About.ME, t("win.about.me"), About.YOU, other, About.US, t("win.about.us")));
    }

    private static About usual(WinKind kind) {
        return switch (kind) {
            case WIN -> About.ME;
            case THANKS, KINDNESS -> About.YOU;
        };
    }
}
