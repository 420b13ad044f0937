package app.twofold.ui.room.desk;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.OutcomeId;
import app.twofold.domain.checkin.template.PromptId;
import app.twofold.domain.couple.Agenda;
import app.twofold.domain.couple.Agenda.Item;
import app.twofold.domain.couple.Agenda.Kind;
import app.twofold.domain.phase.Proposal;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Type;
import app.twofold.ui.words.Dates;
import app.twofold.ui.words.PhaseWords;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What comes onto the table by itself: offered beside the question that it belongs to, or all of it at the end. Each
/// opens beside the check-in, which stays where it is.
public final class AgendaList extends Section {

    private static final long serialVersionUID = 1L;
    private static final Map<String, Set<Kind>> BY_PROMPT = Map.of(
            "goals-due", EnumSet.of(Kind.GOAL_PROPOSED, Kind.GOAL_OVERDUE, Kind.GOAL_DUE, Kind.GOAL_STALE),
            "boundaries", EnumSet.of(Kind.BOUNDARY_TO_LOOK_AT),
            "open-matters", EnumSet.of(Kind.REPAIR_BROUGHT, Kind.REPAIR_OPEN, Kind.PHASE_PROPOSED));

    private final transient Set<Kind> kinds;
    private final Div items = Layout.list();
    private transient List<Item> shown = List.of();

    /// Everything.
    public AgendaList() {
        this(EnumSet.allOf(Kind.class));
    }

    /// What belongs to a prompt; nothing for most of them.
    public AgendaList(PromptId prompt) {
        this(BY_PROMPT.getOrDefault(prompt.value(), EnumSet.noneOf(Kind.class)));
    }

    private AgendaList(Set<Kind> kinds) {
        this.kinds = kinds;
        addClassName("agenda");
        add(Type.section(t("room.agenda")), Leaf.div(items).flat().tight());
        setVisible(false);
    }

    /// What this check-in has just made stands among what is taken along, not here.
    public void refresh(SeenCheckin sight) {
        List<Item> now = Agenda.of(sight.couple(), sight.dates().now()).stream()
                .filter(item -> kinds.contains(item.kind()))
                .filter(item -> !sight.session().outcomes().byId().containsKey(new OutcomeId(item.about())))
                .toList();
        if (!now.equals(shown)) {
            shown = now;
            items.removeAll();
            now.forEach(item -> items.add(row(item, title(item, sight), sight.dates())));
            setVisible(!now.isEmpty());
        }
    }

    private static Div row(Item item, String title, Dates dates) {
        Span why = new Span(why(item, dates));
        why.addClassName("tf-meta");
        Anchor link = new Anchor(path(item), title);
        link.setTarget("_blank");
        link.add(Type.hidden(" " + t("room.agenda.new-tab")));
        return new Div(link, why);
    }

    private static String title(Item item, SeenCheckin sight) {
        Proposal proposal = sight.couple().phases().proposal();
        return item.kind() == Kind.PHASE_PROPOSED && proposal != null
                ? PhaseWords.from(proposal.phase(), proposal.since(), sight.dates())
                : item.title();
    }

    private static String path(Item item) {
        return switch (item.kind()) {
            case GOAL_PROPOSED, GOAL_OVERDUE, GOAL_DUE, GOAL_STALE -> "goals/" + item.about();
            case BOUNDARY_TO_LOOK_AT -> "boundaries/" + item.about();
            case PHASE_PROPOSED -> "phase";
            case REPAIR_BROUGHT, REPAIR_OPEN -> "boundaries/repairs/" + item.about();
        };
    }

    private static String why(Item item, Dates dates) {
        String day = item.on() == null ? "" : dates.onDay(item.on());
        return switch (item.kind()) {
            case PHASE_PROPOSED, GOAL_PROPOSED -> t("room.agenda.proposed");
            case GOAL_OVERDUE -> t("room.agenda.overdue", day);
            case GOAL_DUE -> t("room.agenda.due", day);
            case GOAL_STALE -> t("room.agenda.stale");
            case BOUNDARY_TO_LOOK_AT -> t("room.agenda.boundary");
            case REPAIR_BROUGHT -> t("room.agenda.repair-brought");
            case REPAIR_OPEN -> t("room.agenda.repair");
        };
    }
}
