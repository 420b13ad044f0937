package app.twofold.ui.room.desk;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.OutcomeId;
import app.twofold.domain.checkin.template.PromptId;
import app.twofold.domain.couple.Agenda;
import app.twofold.ui.feature.Features;
import app.twofold.ui.feature.Matter;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Type;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Predicate;

/// What comes onto the table by itself: offered beside the question that it belongs to, or all of it at the end. Each
/// opens beside the check-in, which stays where it is.
public final class AgendaList extends Section {

    private static final long serialVersionUID = 1L;
    private final transient Features features;
    private final transient Predicate<Matter> wanted;
    private final Div items = Layout.list();
    private transient List<Matter> shown = List.of();

    /// Everything.
    public AgendaList(Features features) {
        this(features, _ -> true);
    }

    /// What belongs to a prompt; nothing for most of them.
    public AgendaList(Features features, PromptId prompt) {
        this(features, matter -> matter.prompt().equals(prompt.value()));
    }

    private AgendaList(Features features, Predicate<Matter> wanted) {
        this.features = features;
        this.wanted = wanted;
        addClassName("agenda");
        add(Type.section(t("room.agenda")), Leaf.div(items).flat().tight());
        setVisible(false);
    }

    /// What this check-in has just made stands among what is taken along, not here.
    public void refresh(SeenCheckin sight) {
        List<Matter> now = Agenda.of(sight.couple(), sight.dates().now()).stream()
                .filter(item -> !sight.session().outcomes().byId().containsKey(new OutcomeId(item.about())))
                .map(item -> features.matter(item, sight.viewer()))
                .filter(wanted)
                .toList();
        if (!now.equals(shown)) {
            shown = now;
            items.removeAll();
            now.forEach(matter -> items.add(row(matter)));
            setVisible(!now.isEmpty());
        }
    }

    private static Div row(Matter matter) {
        Span why = new Span(matter.why());
        why.addClassName("tf-meta");
        Anchor link = new Anchor(matter.path(), matter.title());
        link.setTarget("_blank");
        link.add(Type.hidden(" " + t("room.agenda.new-tab")));
        return new Div(link, why);
    }
}
