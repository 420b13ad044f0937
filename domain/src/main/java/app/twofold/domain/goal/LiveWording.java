package app.twofold.domain.goal;

import app.twofold.domain.Words;
import app.twofold.domain.goal.Goal.SecondText;
import app.twofold.domain.goal.wording.Edit;
import app.twofold.domain.goal.wording.Edit.EditText;
import app.twofold.domain.goal.wording.Edit.TextField;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.goal.wording.WordingEdits;
import app.twofold.domain.text.LiveText;
import app.twofold.domain.text.LiveText.SecondVersion;
import app.twofold.domain.text.TextEdit;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// The words of a goal as they are written on: the wording that they make, and each of its texts live. A text may have
/// white space at its ends while it is written, which the wording does not take over where it holds one line.
/// Immutable.
///
/// @param seq     the event that gave it its present words
/// @param wording what an assent would be given to
/// @param texts   every text of it
public record LiveWording(long seq, Wording wording, PMap<TextField, LiveText> texts) {

    static LiveWording of(long seq, Wording wording) {
        PMap<TextField, LiveText> texts = HashTreePMap.empty();
        for (TextField field : TextField.values()) {
            texts = texts.plus(field, LiveText.of(seq, WordingEdits.text(wording, field)));
        }
        return new LiveWording(seq, wording, texts);
    }

    public LiveText text(TextField field) {
        LiveText text = texts.get(field);
        return text == null ? LiveText.of(seq, WordingEdits.text(wording, field)) : text;
    }

    /// The second versions of all texts, in the order in which they were kept.
    public List<SecondText> seconds() {
        return texts.entrySet().stream()
                .flatMap(e -> e.getValue().seconds().stream().map(second -> new SecondText(e.getKey(), second)))
                .sorted(Comparator.comparingLong(second -> second.version().seq()))
                .toList();
    }

    /// The words after one text has changed. Total: a title that is none leaves the wording as it was.
    LiveWording typed(TextField field, TextEdit edit, Origin origin) {
        LiveText text = text(field).changed(origin.written(), edit);
        return new LiveWording(origin.seq(), wordingWith(field, text.text()), texts.plus(field, text));
    }

    /// The wording that a text would make.
    Wording wordingWith(TextField field, String text) {
        return WordingEdits.applied(wording, new EditText(field, new Words(text)));
    }

    /// The words after an edit of any kind.
    ///
    /// @param change what leads to a new text; null for the plain difference
    LiveWording edited(Edit edit, @Nullable TextEdit change, Origin origin) {
        Wording next = WordingEdits.applied(wording, edit);
        return edit instanceof EditText text && change != null
                ? replaced(text.field(), next, change, origin)
                : become(next, origin);
    }

    /// A whole new wording.
    LiveWording become(Wording next, Origin origin) {
        LiveWording words = this;
        for (TextField field : TextField.values()) {
            words = words.replaced(field, next, null, origin);
        }
        return new LiveWording(origin.seq(), next, words.texts);
    }

    private LiveWording replaced(TextField field, Wording next, @Nullable TextEdit change, Origin origin) {
        String after = WordingEdits.text(next, field);
        String shown = WordingEdits.text(wordingWith(field, text(field).text()), field);
        PMap<TextField, LiveText> others =
                after.equals(shown) ? texts : texts.plus(field, text(field).replaced(origin.written(), after, change));
        return new LiveWording(origin.seq(), next, others);
    }

    LiveWording diverged(TextField field, SecondVersion second) {
        return with(field, text -> text.diverged(second));
    }

    LiveWording without(TextField field, long second) {
        return with(field, text -> text.without(second));
    }

    private LiveWording with(TextField field, UnaryOperator<LiveText> change) {
        return new LiveWording(seq, wording, texts.plus(field, change.apply(text(field))));
    }
}
