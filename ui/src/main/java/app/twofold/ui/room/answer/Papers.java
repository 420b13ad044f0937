package app.twofold.ui.room.answer;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.checkin.Preparation;
import app.twofold.domain.checkin.template.Prompt;
import app.twofold.domain.checkin.template.Section;
import app.twofold.ui.kit.Buttons;
import app.twofold.ui.kit.Layout;
import app.twofold.ui.kit.Type;
import app.twofold.ui.kit.form.Segments;
import app.twofold.ui.room.desk.RoomDesk;
import app.twofold.ui.words.Named;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// All prompts to prepare for, one at a time or as a list.
public final class Papers extends Div {

    private static final long serialVersionUID = 1L;

    private enum Shown {
        ONE,
        ALL
    }

    private final transient Preparation preparation;
    private final transient List<Prompt> prompts;
    private final transient Map<Prompt, PreparedPrompt> papers = new LinkedHashMap<>();
    private final Div content = new Div();
    private final Span at = new Span();
    private final Button previous = Buttons.plain(t("room.prepare.previous"), _ -> step(-1));
    private final Button next = Buttons.plain(t("room.prepare.next"), _ -> step(1));
    private final Div ways = Layout.actions(previous, at, next);
    private Shown shown = Shown.ONE;
    private int index;

    public Papers(RoomDesk desk, Preparation preparation) {
        this.preparation = preparation;
        prompts = preparation.template().prompts();
        OwnAnswers own = new OwnAnswers(desk, this, this::ownChanged);
        prompts.forEach(prompt -> papers.put(prompt, new PreparedPrompt(desk, own, prompt)));
        at.addClassName("tf-meta");
        at.getElement().setAttribute("role", "status");
        ways.addClassName("ways");
        content.addClassName("papers");
        addClassNames("ci-mid", "is-narrow", "prepare");
        Segments<Shown> segments =
                new Segments<>(t("room.prepare.how"), shown, Named.all("room.prepare", Shown.values()));
        segments.onChange(this::show);
        Div head = new Div(Type.display(t("room.prepare.title")), Type.sub(sub(desk)));
        add(head, segments, content, ways);
        show(Shown.ONE);
    }

    public void refresh() {
        papers.values().forEach(PreparedPrompt::refresh);
    }

    private static String sub(RoomDesk desk) {
        return desk.state()
                .partnerOf(desk.me())
                .map(other ->
                        t("room.prepare.sub", other.profile().displayName().value()))
                .orElseGet(() -> t("room.prepare.sub.solo"));
    }

    private void show(Shown how) {
        shown = how;
        content.removeAll();
        ways.setVisible(how == Shown.ONE);
        switch (how) {
            case ONE -> one();
            case ALL -> preparation.template().sections().forEach(this::section);
        }
    }

    private void one() {
        PreparedPrompt paper = papers.get(prompts.get(index));
        content.removeAll();
        content.add(paper);
        at.setText(t("room.step", index + 1, prompts.size()));
        previous.setEnabled(index > 0);
        next.setEnabled(index < prompts.size() - 1);
    }

    private void section(Section section) {
        content.add(Type.section(section.title().value()));
        section.prompts().forEach(prompt -> content.add(papers.get(prompt)));
    }

    private void step(int by) {
        index = Math.clamp(index + by, 0, prompts.size() - 1);
        one();
    }

    private void ownChanged() {
        papers.values().forEach(PreparedPrompt::ownChanged);
    }
}
