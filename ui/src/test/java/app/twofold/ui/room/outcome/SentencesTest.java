package app.twofold.ui.room.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void splitsAnswersIntoSentences() {
        assertThat(Sentences.split("One. Two? Dr. No\n\nThree", Locale.ENGLISH)).contains("One.", "Two?", "Three");
    }
}
