package app.twofold.ui.goal;

import app.twofold.domain.couple.Partner;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.goal.desk.SeenGoal;
import app.twofold.ui.kit.Avatar;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Mark;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.Type;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/// How the two stand to the words of a goal, and what this partner can do about it. Its halves close when both have
/// agreed.
final class AgreementCard extends Section {

    private static final long serialVersionUID = 1L;

    private final Mark mark = new Mark(Mark.State.DRAFT, Owner.US).huge();
    private final H2 title = Type.heading2("");
    private final Paragraph text = Type.meta2("");
    private final Div signatures = Layout.list();
    private final Answers answers;

    /// @param onWrite runs when this partner wants to write on the words
    AgreementCard(Desk desk, SeenGoal sight, Runnable onWrite) {
        answers = new Answers(desk, onWrite, this::focusTitle);
        addClassNames("tf-leaf", "agree");
        title.getElement().setAttribute("tabindex", "-1");
        Div words = new Div(title, text);
        words.addClassName("agree-words");
        words.getElement().setAttribute("aria-live", "polite");
        add(mark, words, signatures, answers);
        refresh(sight, false);
    }

    /// @param writing whether the other is writing on the words right now
    void refresh(SeenGoal sight, boolean writing) {
        GoalState state = GoalState.of(sight);
        mark.show(state.mark(), state.owner());
        mark.labelled(state.words());
        AgreementWords words = AgreementWords.of(sight);
        title.setText(words.title());
        text.setText(words.text());
        signatures.removeAll();
        if (sight.goal().proposal() != null && !sight.isSolo()) {
            sight.couple().partners().forEach(partner -> signatures.add(signature(sight, partner, writing)));
        }
        answers.refresh(sight);
    }

    private void focusTitle() {
        title.getElement().callJsFunction("focus");
    }

    private static Component signature(SeenGoal sight, Partner partner, boolean writing) {
        String name = sight.name(partner.person());
        boolean there = writing && !sight.isMe(partner.person());
        Span who = new Span(name);
        who.addClassName("sig-name");
        Paragraph line = Type.meta2("");
        line.add(who, new Span(AgreementWords.signature(sight, partner.person(), there)));
        Div row = new Div(new Avatar(Owner.of(partner.side()), name), line);
        row.addClassName("sig");
        return row;
    }
}
