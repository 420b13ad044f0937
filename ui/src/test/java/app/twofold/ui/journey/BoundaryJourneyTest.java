package app.twofold.ui.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Stage.class)
class BoundaryJourneyTest {

    private static final String TEN = "No serious talks after ten";
    private static final String NINE = "No serious talks after nine";
    private static final String SOFTER = "No serious talks after nine unless both want them";

    @Test
    void aBoundaryIsDraftedSharedSaidBackUnderstoodAndAgreed(Devices devices, People people) {
        People.Pair pair = people.pair();
        Device alex = devices.desktop();
        Device sam = devices.phone();
        new EntryScreens(alex).signIn(pair.alex());
        new EntryScreens(sam).signIn(pair.sam());
        BoundaryScreens alexBoundaries = new BoundaryScreens(alex);
        BoundaryScreens samBoundaries = new BoundaryScreens(sam);

        samBoundaries.openList();
        alexBoundaries.draft(TEN, "Waking me to finish an argument");
        assertThat(alexBoundaries.main()).containsText("Only you");
        assertThat(samBoundaries.main()).not().containsText(TEN);
        alexBoundaries.openFromList(TEN);
        alexBoundaries.press("Share with Sam");
        alexBoundaries.isAt(TEN);

        samBoundaries.openFromList(TEN);
        samBoundaries.isAt(TEN);
        samBoundaries.sayBack("You are tired then", "Alex");
        assertThat(alexBoundaries.main()).containsText("You are tired then");

        alexBoundaries.sayMissed("It is about being woken", "Sam");
        assertThat(samBoundaries.main()).containsText("It is about being woken");
        samBoundaries.sayBack("I do not wake you to go on with it", "Alex");
        assertThat(alexBoundaries.main()).containsText("I do not wake you to go on with it");
        alexBoundaries.press("Yes, that is what I meant");

        samBoundaries.press("Agree to these words");
        assertThat(samBoundaries.main()).containsText("You both agreed");
        assertThat(alexBoundaries.main()).containsText("You both agreed");

        tightensAndProposes(alexBoundaries, samBoundaries);
    }

    private static void tightensAndProposes(BoundaryScreens alex, BoundaryScreens sam) {
        alex.change("Tighten it", NINE);
        alex.isAt(NINE);
        sam.isAt(NINE);
        assertThat(sam.takenAway()).containsText("ten");
        assertThat(sam.added()).containsText("nine");
        sam.sayBack("From nine on it waits", "Alex");
        alex.press("Yes, that is what I meant");
        sam.press("Agree to these words");
        assertThat(alex.main()).containsText("You both agreed");

        alex.change("Any other change", SOFTER);
        alex.isAt(NINE);
        assertThat(sam.main()).containsText("Alex proposes new words");
        assertThat(sam.added()).containsText("unless both want them");
        sam.isAt(NINE);
        alex.press("Withdraw my proposal");
        assertThat(sam.main()).not().containsText("Alex proposes new words");

        alex.withdraw();
        assertThat(sam.main()).containsText("It does not hold any more.");
    }
}
