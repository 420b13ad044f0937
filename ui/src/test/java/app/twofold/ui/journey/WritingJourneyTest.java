package app.twofold.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.GoalId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Two people write in one text at once, each in a browser of their own.
@ExtendWith(Stage.class)
class WritingJourneyTest {

    private static final int FIVE_SECONDS = 5_000;
    private static final List<String> FILLED = List.of("", "Plan\n", "We said: ", "Monday\nTuesday\n");

    @Test
    void sixtyTriesAtOnePlaceAndNoneIsGarbled(Devices devices, People people) {
        People.Pair pair = people.pair();
        TwoCarets carets = TwoCarets.signedIn(devices, pair);
        GoalId goal = Notebook.goal(pair);
        carets.open(goal.toString());
        int garbled = 0;
        int tries = 0;
        for (Speed speed : List.of(new Speed(60, 30), new Speed(90, 20), new Speed(220, 10))) {
            for (int i = 0; i < speed.tries(); i++) {
                String before = FILLED.get(i % FILLED.size());
                Notebook.write(pair, goal, before);
                carets.bothSee(before);
                carets.at(before.length());
                String alex = "we walk " + tries + "#";
                String sam = "you sing " + tries + "%";
                carets.type(alex, sam, speed.millis());
                String text = carets.bothSeeAll("#", "%");
                tries++;
                if (!text.equals(before + alex + sam) && !text.equals(before + sam + alex)) {
                    garbled++;
                    System.out.println("garbled at " + speed + ": " + text);
                }
            }
        }
        System.out.println(tries + " tries with both carets at one place, " + garbled + " garbled");
        assertThat(garbled).isZero();
    }

    @Test
    void aLineThatIsCutForFiveSecondsGarblesNothingEither(Devices devices, People people) {
        People.Pair pair = people.pair();
        TwoCarets carets = TwoCarets.signedIn(devices, pair);
        GoalId goal = Notebook.goal(pair);
        carets.open(goal.toString());
        for (String before : FILLED) {
            Notebook.write(pair, goal, before);
            carets.bothSee(before);
            carets.at(before.length());
            carets.sam().context().setOffline(true);
            carets.type("we have walked a while #", "you have sung a while %", FIVE_SECONDS / 23);
            carets.sam().context().setOffline(false);
            String text = carets.bothSeeAll("#", "%");
            assertThat(text)
                    .isIn(
                            before + "we have walked a while #you have sung a while %",
                            before + "you have sung a while %we have walked a while #");
        }
    }

    private record Speed(int millis, int tries) {}
}
