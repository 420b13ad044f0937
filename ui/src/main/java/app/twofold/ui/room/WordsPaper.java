package app.twofold.ui.room;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.Words;
import app.twofold.domain.checkin.Answer;
import app.twofold.domain.checkin.Answer.Said;
import app.twofold.domain.checkin.Prompt;
import app.twofold.domain.personal.KeptAnswers.Kept;
import app.twofold.ui.kit.Say;
import app.twofold.ui.writing.LiveField;
import app.twofold.ui.writing.LiveTextEditing.Reading;
import app.twofold.ui.writing.LiveTextEditing.Submission;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// An answer in words. The same text may be open on several screens of its author: what is typed on one appears on the
/// others, and where two were typed into at the same place, both texts stay, one below the other.
final class WordsPaper implements AnswerPaper.Writing {

    private final RoomDesk desk;
    private final OwnAnswers own;
    private final Prompt prompt;
    private final Runnable onKept;
    private final TextArea area;
    private final LiveField field;

    WordsPaper(RoomDesk desk, OwnAnswers own, Prompt prompt, Runnable onKept) {
        this.desk = desk;
        this.own = own;
        this.prompt = prompt;
        this.onKept = onKept;
        area = Say.keep(
                Say.quiet(t("room.answer.label", prompt.text().value())), "room/" + desk.checkin() + "/" + prompt.id());
        area.setMinRows(4);
        field = new LiveField(area, this::read, this::keep).changedWords(t("room.changed"));
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

    private Reading read() {
        Optional<Kept> kept = own.of(prompt.id());
        String text = kept.map(k -> k.answer().isWritten() ? k.answer() : k.written())
                .map(answer -> answer instanceof Said(var words) ? words.value() : "")
                .orElse("");
        return new Reading(kept.map(k -> micros(k.at())).orElse(0L), text);
    }

    private Optional<String> keep(Submission sent) {
        own.reread();
        Reading now = read();
        boolean collided = sent.base() < now.seq() && !now.text().isBlank();
        String text = collided ? now.text() + "\n\n" + sent.text() : sent.text();
        Optional<String> refused = desk.keep(prompt.id(), () -> answer(text));
        own.reread();
        onKept.run();
        return refused;
    }

    private static Answer answer(String text) {
        return new Said(new Words(text));
    }

    private static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }
}
