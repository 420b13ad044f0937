package app.twofold.ui.pattern;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.pattern.Facts;
import app.twofold.domain.pattern.Reach;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Type;
import app.twofold.ui.words.Named;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/// A few facts of the time. What there was none of is not said.
final class FactsCard extends Div {

    private static final long serialVersionUID = 1L;

    FactsCard(Look look, Reach reach) {
        Facts facts = look.patterns().facts();
        UnorderedList list = new UnorderedList();
        list.addClassName("tf-list");
        add(list, facts.checkins(), t("history.patterns.facts.checkins", facts.checkins(), facts.withPause()));
        add(list, facts.goals(), t("history.patterns.facts.goals", facts.goals()));
        add(list, facts.boundaries(), t("history.patterns.facts.boundaries", facts.boundaries()));
        boolean none = list.getComponentCount() == 0;
        add(Leaf.section(
                        Type.heading2(Named.of("history.patterns.in", reach)),
                        none ? Type.sub(t("history.patterns.facts.none")) : list)
                .flat()
                .with("p-facts"));
    }

    private static void add(UnorderedList list, int number, String words) {
        if (number > 0) {
            HtmlContainer big = new HtmlContainer("b");
            big.setText(String.valueOf(number));
            Span text = new Span(words);
            text.addClassName("tf-sub");
            list.add(new ListItem(big, text));
        }
    }
}
