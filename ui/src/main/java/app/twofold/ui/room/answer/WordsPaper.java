package app.twofold.ui.room.answer;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.checkin.template.Prompt;
import app.twofold.ui.room.desk.RoomDesk;
import app.twofold.ui.writing.LiveField;
import app.twofold.ui.writing.SharedArea;
import com.vaadin.flow.component.Component;

/// An answer in words. The same text may be open on several screens of its author: what is typed on one appears on the
/// others.
final class WordsPaper implements AnswerPaper.Writing {

    private final SharedArea area;
    private final LiveField field;

    WordsPaper(RoomDesk desk, OwnAnswers own, Prompt prompt, Runnable onKept) {
        area = new SharedArea();
        area.setAriaLabel(t("room.answer.label", prompt.text().value()));
        area.addClassName("tf-quiet");
        area.setMinRows(4);
        field = new LiveField(
                        area,
                        new OwnText(desk, own, prompt.id(), onKept),
                        desk.me(),
                        prompt.id().value(),
                        "room/" + desk.checkin() + "/" + prompt.id())
                .changedWords(t("room.changed"));
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public void readOnly(boolean isReadOnly) {
        area.setReadOnly(isReadOnly);
    }

    @Override
    public void refresh() {
        field.refresh();
    }
}
