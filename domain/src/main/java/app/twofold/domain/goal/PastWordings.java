package app.twofold.domain.goal;

import app.twofold.domain.goal.Edit.TextField;
import app.twofold.domain.goal.Goal.PastWording;
import app.twofold.domain.text.LiveText;
import org.pcollections.PVector;

/// The wordings that edits merge against, bounded like those of a [LiveText].
final class PastWordings {

    private PastWordings() {}

    static PVector<PastWording> with(PVector<PastWording> texts, long seq, Wording wording) {
        PVector<PastWording> kept = texts.plus(new PastWording(seq, wording));
        int length = kept.stream().mapToInt(PastWordings::length).sum();
        while (kept.size() > 1 && (kept.size() > LiveText.MAX_PAST || length > LiveText.MAX_PAST_LENGTH)) {
            length -= length(kept.getFirst());
            kept = kept.minus(0);
        }
        return kept;
    }

    private static int length(PastWording past) {
        int length = 0;
        for (TextField field : TextField.values()) {
            length += WordingEdits.text(past.wording(), field).length();
        }
        return length;
    }
}
