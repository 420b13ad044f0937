package app.twofold.ui.history;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.PersonId;
import app.twofold.domain.boundary.Boundary;
import app.twofold.domain.boundary.wording.BoundaryWording;
import app.twofold.domain.boundary.wording.Holder;
import app.twofold.domain.checkin.schedule.Schedule;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.goal.Goal;
import app.twofold.domain.goal.Status;
import app.twofold.domain.win.Win;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.words.Named;
import app.twofold.ui.words.PhaseWords;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// What a couple shared at one time: where they were, goals, boundaries, times and the latest wins, to read.
final class PastSpace extends Div {

    private static final long serialVersionUID = 1L;
    private static final int WINS = 12;

    PastSpace(CoupleState then, Viewer viewer) {
        addClassName("h-past");
        part(t("history.phase.title.then"), phase(then, viewer));
        part(t("history.kind.goals"), goals(then, viewer));
        part(t("history.kind.boundaries"), boundaries(then, viewer));
        part(t("history.as-of.schedules"), schedules(then, viewer));
        part(t("history.as-of.wins"), wins(then, viewer));
        if (getComponentCount() == 0) {
            add(Type.sub(t("history.as-of.nothing")));
        }
    }

    private void part(String name, List<? extends Component> cards) {
        if (!cards.isEmpty()) {
            Div grid = new Div();
            grid.addClassName("tf-two");
            cards.forEach(grid::add);
            Section part = new Section(Type.section(name), grid);
            part.addClassName("h-part");
            add(part);
        }
    }

    private static List<Leaf> phase(CoupleState then, Viewer viewer) {
        return then.phases().present().stream()
                .map(said -> {
                    Set<PersonId> by = said.agreed() == null ? Set.of(said.by()) : Set.of(said.by(), said.agreed());
                    return card(PhaseWords.from(said.phase(), said.since(), viewer.dates()), viewer.name(by))
                            .by(viewer.owner(by));
                })
                .toList();
    }

    private static List<Leaf> goals(CoupleState then, Viewer viewer) {
        return then.goals().byId().values().stream()
                .filter(goal -> goal.status() != Status.WITHDRAWN)
                .map(goal -> goal(goal, viewer))
                .toList();
    }

    private static Leaf goal(Goal goal, Viewer viewer) {
        boolean isAgreed = goal.agreed() != null;
        Leaf card = card(
                goal.wording().title().value(),
                Named.of("history.status", goal.status()),
                goal.wording().why().value());
        card.add(Terms.line(goal.wording(), viewer.dates()));
        return card.by(
                isAgreed || goal.proposal() == null
                        ? Owner.US
                        : viewer.owner(Set.of(goal.proposal().by())));
    }

    private static List<Leaf> boundaries(CoupleState then, Viewer viewer) {
        return then.boundaries().byId().values().stream()
                .filter(boundary -> !boundary.isWithdrawn())
                .map(boundary -> boundary(boundary, viewer))
                .toList();
    }

    private static Leaf boundary(Boundary boundary, Viewer viewer) {
        BoundaryWording words = boundary.standing().wording();
        Leaf card = card(
                words.title().value(),
                t(boundary.standing().isAgreed() ? "history.boundary.is-agreed" : "history.boundary.is-stated"),
                words.okay().value(),
                words.notOkay().value());
        card.add(Terms.line(words));
        return card.by(boundary.holder() == Holder.OURS ? Owner.US : viewer.owner(Set.of(boundary.by())));
    }

    private static List<Leaf> schedules(CoupleState then, Viewer viewer) {
        return then.checkins().schedules().byId().values().stream()
                .filter(schedule -> !schedule.isOver())
                .map(schedule -> schedule(schedule, viewer))
                .toList();
    }

    private static Leaf schedule(Schedule schedule, Viewer viewer) {
        Leaf card = card(
                        schedule.plan().name().value(),
                        t(schedule.agreed() == null ? "history.schedule.proposed" : "history.schedule.is-agreed"))
                .by(Owner.US);
        card.add(Terms.line(schedule.plan(), viewer));
        return card;
    }

    private static List<Leaf> wins(CoupleState then, Viewer viewer) {
        return then.wins().byId().values().stream()
                .sorted(Comparator.comparing(Win::on).thenComparing(Win::at).reversed())
                .limit(WINS)
                .map(win ->
                        card(win.text().value(), viewer.dates().date(win.on())).by(viewer.owner(Set.of(win.by()))))
                .toList();
    }

    private static Leaf card(String title, String line, String... texts) {
        Leaf card = Leaf.article(Type.heading(title), Type.meta2(line)).flat().tight();
        for (String text : texts) {
            card.add(Teller.voice(text));
        }
        return card;
    }
}
