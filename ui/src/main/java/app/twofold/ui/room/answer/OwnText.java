package app.twofold.ui.room.answer;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.Words;
import app.twofold.domain.checkin.session.Answer.Said;
import app.twofold.domain.checkin.template.PromptId;
import app.twofold.domain.personal.KeptAnswers.Kept;
import app.twofold.domain.text.Carried;
import app.twofold.domain.text.LiveText;
import app.twofold.domain.text.Splice;
import app.twofold.domain.text.Written;
import app.twofold.ui.room.desk.RoomDesk;
import app.twofold.ui.writing.SharedText;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// An answer in words, which may be open on several screens of its author: what is typed on one appears on the others.
/// Its past is what this screen has seen of it.
final class OwnText implements SharedText {

    private final RoomDesk desk;
    private final OwnAnswers own;
    private final PromptId prompt;
    private final Runnable onKept;
    private LiveText known;

    /// @param onKept runs when something has been kept
    OwnText(RoomDesk desk, OwnAnswers own, PromptId prompt, Runnable onKept) {
        this.desk = desk;
        this.own = own;
        this.prompt = prompt;
        this.onKept = onKept;
        known = LiveText.of(seq(), text());
    }

    @Override
    public LiveText now() {
        if (!text().equals(known.text())) {
            known = known.replaced(written(), text(), null);
        }
        return known;
    }

    @Override
    public Answer type(UUID id, long base, List<Splice> edits) {
        own.reread();
        return switch (now().carry(now().seq(), base, desk.me(), edits)) {
            case Carried.Changed(var edit, var text) -> {
                Answer answer = keep(id, text);
                if (answer instanceof Answer.Done) {
                    known = known.changed(written(), edit);
                    answer = new Answer.Done(known.seq());
                }
                onKept.run();
                yield answer;
            }
            case Carried.Nothing() -> new Answer.Done(now().seq());
            case Carried.BaseUnknown() -> new Answer.Differs();
            case Carried.Differs() -> new Answer.Differs();
        };
    }

    @Override
    public Answer whole(UUID id, long base, String text) {
        own.reread();
        String standing = now().text();
        Answer answer = standing.contains(text)
                ? new Answer.Done(now().seq())
                : keep(id, base == now().seq() || text.contains(standing) ? text : standing + "\n\n" + text);
        onKept.run();
        return answer;
    }

    private Answer keep(UUID id, String text) {
        try {
            Said said = new Said(new Words(text));
            Optional<String> refused = desk.keep(id, prompt, () -> said);
            own.reread();
            return refused.<Answer>map(Answer.Refused::new).orElseGet(() -> new Answer.Done(seq()));
        } catch (InvalidValue invalid) {
            return new Answer.Refused(desk.words(invalid));
        }
    }

    private String text() {
        return own.of(prompt)
                .map(kept -> kept.answer().isWritten() ? kept.answer() : kept.written())
                .map(answer -> answer instanceof Said(var words) ? words.value() : "")
                .orElse("");
    }

    private long seq() {
        return own.of(prompt).map(Kept::at).map(OwnText::micros).orElse(0L);
    }

    private Written written() {
        return new Written(next(), desk.me(), own.of(prompt).map(Kept::at).orElse(Instant.EPOCH));
    }

    /// When it was kept, which says the same on every screen; later than what came before in any case.
    private long next() {
        return Math.max(seq(), known.seq() + 1);
    }

    private static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }
}
