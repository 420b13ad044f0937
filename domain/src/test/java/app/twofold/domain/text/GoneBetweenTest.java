package app.twofold.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Where the words between two places are gone, the order of what was typed at the two is not kept. Everything is
/// there, and whole.
class GoneBetweenTest {

    private static final PersonId ALEX = new PersonId(new UUID(0, 2));
    private static final PersonId SAM = new PersonId(new UUID(0, 1));
    private static final long BASE = 10;
    private static final String TEXT = "We talk. Old words. We walk.";
    private static final int FROM = TEXT.indexOf("Old");
    private static final int TO = TEXT.indexOf("We walk");

    @Test
    void aThirdScreenMayTurnWhatStoodLeftAndRightOfWhatItDeletes() {
        LiveText text = LiveText.of(BASE, TEXT);
        text = taken(text, 11, SAM, new Splice(FROM, "Old words. ", ""));
        text = taken(text, 12, ALEX, new Splice(FROM, "", "On the left. "));
        text = taken(text, 13, SAM, new Splice(TO, "", "On the right. "));

        assertThat(text.text()).isEqualTo("We talk. On the right. On the left. We walk.");
    }

    @Test
    void twoScreensTurnNothingThatTheOtherDeletes() {
        LiveText text = LiveText.of(BASE, TEXT);
        text = taken(text, 11, SAM, new Splice(FROM, "Old words. ", ""));
        text = taken(
                text,
                12,
                ALEX,
                new Splice(FROM, "", "On the left. "),
                new Splice(TO + "On the left. ".length(), "", "On the right. "));

        assertThat(text.text()).isEqualTo("We talk. On the left. On the right. We walk.");
    }

    @Test
    void whatIsTypedInTheMiddleOfWordsThatTheOtherReplacesComesBehindTheNewOnes() {
        LiveText text = LiveText.of(BASE, TEXT);
        text = taken(text, 11, SAM, new Splice(TO, "", "New words. "), new Splice(FROM, "Old words. ", ""));
        text = taken(text, 12, ALEX, new Splice(FROM + 3, "", "and tired "));

        assertThat(text.text()).isEqualTo("We talk. New words. and tired We walk.");
    }

    private static LiveText taken(LiveText text, long seq, PersonId by, Splice... splices) {
        return switch (text.carry(seq - 1, BASE, by, List.of(splices))) {
            case Carried.Changed(var edit, var _) -> text.changed(new Written(seq, by, Instant.EPOCH), edit);
            case Carried.Nothing(), Carried.BaseUnknown(), Carried.Differs() -> throw new AssertionError("refused");
        };
    }
}
