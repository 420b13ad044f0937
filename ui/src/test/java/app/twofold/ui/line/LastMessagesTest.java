package app.twofold.ui.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LastMessagesTest {

    private static final long NOW = 7;

    private final LastMessages messages = new LastMessages();

    @Test
    void tellsAgainWhatCameAfterTheLastThatWasSeen() {
        messages.add(3, "three", NOW);
        messages.add(5, "five", NOW);
        messages.add(6, "six", NOW);

        assertThat(messages.after(3, NOW)).containsExactly("five", "six");
    }

    @Test
    void forgetsWhatHasBeenSeen() {
        messages.add(3, "three", NOW);
        messages.add(5, "five", NOW);
        messages.after(5, NOW);

        assertThat(messages.after(1, NOW)).isEmpty();
    }

    @Test
    void forgetsAfterAMinute() {
        messages.add(3, "three", NOW);

        assertThat(messages.after(1, NOW + LastMessages.LONGEST.toNanos())).containsExactly("three");
        assertThat(messages.after(
                        1, NOW + LastMessages.LONGEST.plus(Duration.ofNanos(1)).toNanos()))
                .isEmpty();
    }

    @Test
    void holdsNoMoreThanItMay() {
        String half = "x".repeat(LastMessages.MAX_LENGTH / 2);
        messages.add(1, half, NOW);
        messages.add(2, half, NOW);
        messages.add(3, "y", NOW);

        assertThat(messages.after(0, NOW)).containsExactly(half, "y");
    }
}
