package app.twofold.ui.goal;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.goal.Status;
import app.twofold.domain.personal.PersonalState.Draft;
import app.twofold.ui.goal.desk.SeenGoal;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.Type;
import app.twofold.ui.words.Dates;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// Goals grouped by where they are in their life.
final class GoalSections extends Div {

    private static final long serialVersionUID = 1L;

    GoalSections(List<SeenGoal> sights, List<Draft> drafts, Owner self, Dates dates) {
        group(t("goal.section.proposed"), "tf-two", myTurnFirst(in(sights, Status.PROPOSED)), ProposedCard::of);
        group(t("goal.section.drafts"), "tf-two", drafts, draft -> DraftCard.of(draft, self, dates));
        group(t("goal.section.active"), "tf-three", in(sights, Status.ACTIVE), ActiveCard::of);
        group(t("goal.section.aside"), "tf-three", in(sights, Status.ASIDE), QuietCard::of);
        group(t("goal.section.letting-go"), "tf-three", in(sights, Status.LETTING_GO), QuietCard::of);
        List<SeenGoal> achieved = in(sights, Status.ACHIEVED);
        if (!achieved.isEmpty()) {
            section(t("goal.section.achieved"), EndedList.achieved(latestFirst(achieved)));
        }
        List<SeenGoal> others = in(sights, Status.NOT_NOW, Status.LET_GO, Status.WITHDRAWN);
        if (!others.isEmpty()) {
            Details past = new Details(t("goal.section.past"), EndedList.others(latestFirst(others)));
            past.addClassName("grp");
            add(past);
        }
    }

    private <T> void group(String title, String layout, List<T> items, Function<T, ? extends Component> card) {
        if (!items.isEmpty()) {
            Div cards = Layout.two(items.stream().map(card).toArray(Component[]::new));
            cards.removeClassName("tf-two");
            cards.addClassName(layout);
            section(title, cards);
        }
    }

    private void section(String title, Component content) {
        Section section = new Section(Type.section(title), content);
        section.addClassName("grp");
        add(section);
    }

    private static List<SeenGoal> in(List<SeenGoal> sights, Status... wanted) {
        List<Status> statuses = Arrays.asList(wanted);
        return sights.stream()
                .filter(sight -> statuses.contains(sight.status()))
                .toList();
    }

    private static List<SeenGoal> myTurnFirst(List<SeenGoal> sights) {
        return sights.stream()
                .sorted(Comparator.comparing((SeenGoal sight) -> !ProposedCard.isMyTurn(sight)))
                .toList();
    }

    private static List<SeenGoal> latestFirst(List<SeenGoal> sights) {
        return sights.stream()
                .sorted(Comparator.comparing((SeenGoal sight) -> sight.goal().touchedAt())
                        .reversed())
                .toList();
    }
}
