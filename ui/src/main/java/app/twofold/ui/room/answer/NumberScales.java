package app.twofold.ui.room.answer;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.checkin.session.Answer;
import app.twofold.domain.checkin.session.Answer.Numbers;
import app.twofold.domain.checkin.template.Label;
import app.twofold.domain.checkin.template.Prompt;
import app.twofold.domain.personal.KeptAnswers.Kept;
import app.twofold.ui.kit.Toast;
import app.twofold.ui.room.desk.RoomDesk;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// An answer in numbers: a scale from 0 to 10 for each label, none of them set before somebody sets it.
final class NumberScales implements AnswerPaper.Writing {

    private final RoomDesk desk;
    private final OwnAnswers own;
    private final Prompt prompt;
    private final Runnable onKept;
    private final Map<Label, Scale> scales = new LinkedHashMap<>();
    private final Div all = new Div();

    NumberScales(RoomDesk desk, OwnAnswers own, Prompt prompt, Runnable onKept) {
        this.desk = desk;
        this.own = own;
        this.prompt = prompt;
        this.onKept = onKept;
        all.addClassName("scales");
        all.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", t("room.answer.label", prompt.text().value()));
        for (Label label : prompt.labels()) {
            Scale scale = new Scale(label.value(), number -> set(label, number));
            scales.put(label, scale);
            all.add(scale);
        }
        refresh();
    }

    @Override
    public Component component() {
        return all;
    }

    @Override
    public void readOnly(boolean isReadOnly) {
        scales.values().forEach(scale -> scale.readOnly(isReadOnly));
    }

    @Override
    public void refresh() {
        Map<Label, Integer> numbers = numbers();
        scales.forEach((label, scale) -> scale.show(numbers.get(label)));
    }

    private void set(Label label, int number) {
        own.reread();
        Map<Label, Integer> numbers = new HashMap<>(numbers());
        numbers.put(label, number);
        desk.keep(prompt.id(), () -> new Numbers(numbers)).ifPresent(Toast::show);
        own.reread();
        refresh();
        onKept.run();
    }

    private Map<Label, Integer> numbers() {
        return own.of(prompt.id())
                .map(NumberScales::written)
                .map(answer -> answer instanceof Numbers(var byLabel) ? byLabel : Map.<Label, Integer>of())
                .orElse(Map.of());
    }

    private static Answer written(Kept kept) {
        return kept.answer().isWritten() || kept.written() == null ? kept.answer() : kept.written();
    }
}
