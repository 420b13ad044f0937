package app.twofold.ui.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.GoalId;
import app.twofold.domain.text.PastChanges.PastChange;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What hands do in a text that both write in: paste, replace, take back, compose, and leave in the middle of it.
@ExtendWith(Stage.class)
class HandsJourneyTest {

    private People.Pair pair;
    private GoalId goal;
    private TwoCarets carets;

    @BeforeEach
    void bothAreInTheNotes(Devices devices, People people) {
        pair = people.pair();
        goal = Notebook.goal(pair);
        carets = TwoCarets.signedIn(devices, pair);
        carets.open(goal.toString());
        carets.at(0);
    }

    @Test
    void typingGoesOnBehindAWordThatWasMendedMeanwhile() {
        keys().type("I love tee");
        carets.bothSee("I love tee");
        Notebook.write(pair, goal, "I love tea");
        carets.bothSee("I love tea");
        keys().type(" and cake");
        carets.bothSee("I love tea and cake");

        Notebook.write(pair, goal, "");
        carets.bothSee("");
        keys().type("Thank");
        carets.bothSee("Thank");
        Notebook.write(pair, goal, "Thankful");
        carets.bothSee("Thankful");
        keys().type(" for you");
        carets.bothSee("Thankful for you");
    }

    @Test
    void takesBackOnesOwnAndLeavesTheOthers() {
        keys().type("tea ");
        carets.bothSee("tea ");
        carets.sam().page().keyboard().press("Control+End");
        carets.sam().page().keyboard().type("and cake");
        carets.bothSee("tea and cake");

        keys().press("Control+z");
        keys().press("Control+z");
        carets.bothSee("and cake");
        keys().press("Control+Shift+z");
        keys().press("Control+y");
        carets.bothSee("tea and cake");
    }

    @Test
    void replacesAndPastesWholeCharactersInEveryScript() {
        keys().insertText("\u05e9\u05dc\u05d5\u05dd \ud83d\udc69\u200d\ud83d\udc67 (abc)\r\nnext");
        String text = "\u05e9\u05dc\u05d5\u05dd \ud83d\udc69\u200d\ud83d\udc67 (abc)\nnext";
        carets.bothSee(text);

        TwoCarets.notes(carets.alex()).evaluate("(field) => field.setSelectionRange(5, 10)");
        keys().insertText("\ud83d\udc68\u200d\ud83d\udc66");
        carets.bothSee(text.replace("\ud83d\udc69\u200d\ud83d\udc67", "\ud83d\udc68\u200d\ud83d\udc66"));
        assertThat(last().edit().hunks().getFirst().inserted()).isEqualTo("\ud83d\udc68\u200d\ud83d\udc66");

        keys().press("Control+a");
        keys().type("gone");
        carets.bothSee("gone");
    }

    @Test
    void aCompositionIsOneEditAndIsNotDisturbed() {
        CDPSession input = carets.alex().context().newCDPSession(carets.alex().page());
        compose(input, "n");
        compose(input, "\u306b");
        carets.sam().page().keyboard().type("Sam: ");
        TwoCarets.sees(carets.sam(), "Sam: ");
        compose(input, "\u306b\u307b\u3093");
        JsonObject words = new JsonObject();
        words.addProperty("text", "\u65e5\u672c");
        input.send("Input.insertText", words);

        carets.bothSeeAll("\u65e5\u672c", "Sam: ");
        assertThat(Notebook.notes(pair, goal).past().changes())
                .filteredOn(change -> change.by().equals(pair.alex().signedIn().person()))
                .singleElement()
                .satisfies(change ->
                        assertThat(change.edit().hunks().getFirst().inserted()).isEqualTo("\u65e5\u672c"));
    }

    @Test
    void backAtOnceAfterTheLastKeyLosesNoLetter() {
        Page page = carets.alex().page();
        page.locator("vaadin-side-nav-item[path=goals]").click();
        page.locator("a", new Page.LocatorOptions().setHasText("Dinner without phones"))
                .first()
                .click();
        TwoCarets.notes(carets.alex()).click();

        keys().type("every letter is there");
        page.goBack();

        TwoCarets.sees(carets.sam(), "every letter is there");
    }

    @Test
    void aReloadAndAClosedTabLoseNoLetter() {
        keys().type("to the last");
        carets.alex().page().reload();
        carets.bothSee("to the last");

        TwoCarets.notes(carets.alex()).click();
        keys().press("Control+End");
        keys().insertText(" letter");
        carets.alex().page().close();
        Device next = carets.alex().tab("goals/" + goal);
        TwoCarets.sees(next, "to the last letter");
        TwoCarets.sees(carets.sam(), "to the last letter");
        assertThat(Notebook.notes(pair, goal).seconds()).isEmpty();
    }

    @Test
    void aSignInThatIsGoneAsksForItAndKeepsEveryLetter() {
        Page page = carets.alex().page();
        keys().type("Before. ");
        carets.bothSee("Before. ");
        carets.alex().context().clearCookies();
        keys().type("After all cookies are gone.");

        page.waitForURL(Pattern.compile(".*/sign-in.*"));
        PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Welcome back");
        PlaywrightAssertions.assertThat(page.locator(".v-system-error")).hasCount(0);
        new EntryScreens(carets.alex()).signIn(pair.alex());
        carets.alex().open("goals/" + goal);

        carets.bothSee("Before. After all cookies are gone.");
    }

    private PastChange last() {
        return Notebook.notes(pair, goal).past().changes().getLast();
    }

    private Keyboard keys() {
        return carets.alex().page().keyboard();
    }

    private static void compose(CDPSession input, String text) {
        JsonObject composition = new JsonObject();
        composition.addProperty("text", text);
        composition.addProperty("selectionStart", text.length());
        composition.addProperty("selectionEnd", text.length());
        input.send("Input.imeSetComposition", composition);
    }
}
