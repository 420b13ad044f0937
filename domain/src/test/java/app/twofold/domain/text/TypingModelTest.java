package app.twofold.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Two and three screens write in one text at the same time, over connections that are slow, lost and of different
/// speed.
class TypingModelTest {

    private static final int SESSIONS = 10_000;
    private static final int STEPS = 70;
    private static final long SEED = 20_261_128;

    @Test
    void endsEqualWithEveryRunWholeAndNothingLostOrDoubled() {
        Counts counts = new Counts();
        for (int i = 0; i < SESSIONS; i++) {
            boolean atOnePlace = i % 2 == 0;
            boolean wholeTexts = i % 4 >= 2;
            long seed = SEED + i;
            TypingSession session = new TypingSession(seed, atOnePlace, wholeTexts);
            try {
                session.play(STEPS);
            } catch (AssertionError failure) {
                throw shortest(seed, atOnePlace, wholeTexts, failure);
            }
            counts.add(session);
            if (!wholeTexts) {
                assertThat(session.server.secondVersions).isZero();
            }
        }
        System.out.println("typing model: seed " + SEED + ", " + SESSIONS + " sessions, " + counts);
        assertThat(counts.events).isGreaterThan(SESSIONS * 5L);
        assertThat(counts.turnedByTwo + counts.turnedByMore)
                .as("as rare as the record of the decision says")
                .isPositive()
                .isLessThan(counts.characters / 1_000);
    }

    private static AssertionError shortest(long seed, boolean atOnePlace, boolean wholeTexts, AssertionError failure) {
        for (int steps = 0; steps < STEPS; steps++) {
            AssertionError shorter = TypingSession.failure(seed, atOnePlace, wholeTexts, steps);
            if (shorter != null) {
                return new AssertionError(
                        "seed %d, one place %s, whole texts %s, after %d steps"
                                .formatted(seed, atOnePlace, wholeTexts, steps),
                        shorter);
            }
        }
        return failure;
    }

    private static final class Counts {

        private long events;
        private long characters;
        private long seconds;
        private long turnedByTwo;
        private long turnedByMore;

        void add(TypingSession session) {
            events += session.server.events.size();
            characters += session.runs.characters();
            int turned = session.runs.turned(session.server.text.text());
            if (session.isOfTwo()) {
                turnedByTwo += turned;
            } else {
                turnedByMore += turned;
            }
            seconds += session.server.secondVersions;
        }

        @Override
        public String toString() {
            return ("%d events, %d characters typed, %d second versions; what stood left and right of a character that is"
                            + " gone has changed sides around %d by two screens, %d by more")
                    .formatted(events, characters, seconds, turnedByTwo, turnedByMore);
        }
    }
}
