package app.twofold.ui.checkin.schedule;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.checkin.schedule.Schedule;
import app.twofold.domain.checkin.schedule.Schedule.Declined;
import app.twofold.domain.checkin.schedule.Schedule.Proposal;
import app.twofold.domain.couple.Partner;
import app.twofold.ui.desk.Desk;
import app.twofold.ui.kit.Avatar;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Mark;
import app.twofold.ui.kit.Owner;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.Viewer;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/// How the two stand to a schedule, and what this partner can do about it. Its halves close when both have agreed.
final class StandingCard extends Section {

    private static final long serialVersionUID = 1L;

    private final Mark mark = new Mark(Mark.State.SHARED, Owner.US).huge();
    private final H2 title = Type.heading2("");
    private final Paragraph text = Type.meta2("");
    private final Div signatures = Layout.list();
    private final Answers answers;

    StandingCard(Desk desk, Schedule schedule, Viewer viewer) {
        answers = new Answers(desk, this::focusTitle);
        addClassNames("tf-leaf", "agree");
        title.getElement().setAttribute("tabindex", "-1");
        Div words = new Div(title, text);
        words.addClassName("agree-words");
        words.getElement().setAttribute("aria-live", "polite");
        add(mark, words, signatures, answers);
        refresh(schedule, viewer);
    }

    void refresh(Schedule schedule, Viewer viewer) {
        ScheduleFace face = ScheduleFace.of(schedule, viewer);
        mark.show(face.mark(), face.owner());
        mark.labelled(face.words());
        title.setText(face.title());
        text.setText(face.text());
        signatures.removeAll();
        Proposal open = schedule.proposal();
        if (open != null && !viewer.isSolo()) {
            viewer.couple().partners().forEach(partner -> signatures.add(signature(open, partner, viewer)));
        }
        answers.refresh(schedule, viewer);
    }

    private void focusTitle() {
        title.getElement().callJsFunction("focus");
    }

    private static Component signature(Proposal open, Partner partner, Viewer viewer) {
        String name = viewer.name(partner.person());
        Span who = new Span(name);
        who.addClassName("sig-name");
        Paragraph line = Type.meta2("");
        line.add(who, new Span(stand(open, partner)));
        Div row = new Div(new Avatar(Owner.of(partner.side()), name), line);
        row.addClassName("sig");
        return row;
    }

    private static String stand(Proposal open, Partner partner) {
        if (open.assents().containsKey(partner.person())) {
            return t("checkin.sig.agreed");
        }
        Declined declined = open.declined();
        return declined != null && declined.by().equals(partner.person())
                ? t("checkin.sig.not-now")
                : t("checkin.sig.open");
    }
}
