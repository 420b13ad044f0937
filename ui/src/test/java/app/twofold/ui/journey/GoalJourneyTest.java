package app.twofold.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
class GoalJourneyTest {

    @Test
    void aProposalBecomesAGoalOfBothAndProgressShowsAtOnce(Devices devices, People people) {
        People.Pair pair = people.pair();
        Device alex = devices.desktop();
        Device sam = devices.phone();
        new EntryScreens(alex).signIn(pair.alex());
        new EntryScreens(sam).signIn(pair.sam());
        GoalScreens alexGoals = new GoalScreens(alex);
        GoalScreens samGoals = new GoalScreens(sam);

        samGoals.openList();
        alexGoals.propose("Dinner without phones", "So that we hear how the day was.", "Sam");

        samGoals.listShows("Dinner without phones");
        Look.at(sam);
        samGoals.openFromList("Dinner without phones");
        Look.at(sam);
        samGoals.rewriteWhy("So that we hear how the day was, twice a week.");
        samGoals.press("Agree to this wording");

        assertThat(alexGoals.main()).containsText("twice a week");
        Look.at(sam);
        alexGoals.press("Agree to this wording");
        alexGoals.agreementSays("You both agreed");
        samGoals.agreementSays("You both agreed");

        alexGoals.noteProgress("1", "Soup on the balcony");
        assertThat(samGoals.main()).containsText("Soup on the balcony");
        Look.at(sam);
        alexGoals.fillsTheWidthOfToday("Dinner without phones");
    }
}
