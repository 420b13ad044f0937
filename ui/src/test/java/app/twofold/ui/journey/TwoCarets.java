package app.twofold.ui.journey;

import com.microsoft.playwright.Keyboard.PressOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/// Two people at the keyboards of two browsers, in the notes of one goal.
record TwoCarets(Device alex, Device sam) {

    /// Alex at a desk and Sam with a phone.
    static TwoCarets signedIn(Devices devices, People.Pair pair) {
        TwoCarets carets = new TwoCarets(devices.desktop(), devices.phone());
        new EntryScreens(carets.alex()).signIn(pair.alex());
        new EntryScreens(carets.sam()).signIn(pair.sam());
        return carets;
    }

    /// Opens a goal in both browsers, ready to write.
    void open(String goal) {
        for (Device device : new Device[] {alex, sam}) {
            device.open("goals/" + goal);
            notes(device).waitFor();
        }
    }

    /// Waits until both see this text.
    void bothSee(String text) {
        sees(alex, text);
        sees(sam, text);
    }

    static void sees(Device device, String text) {
        device.page().waitForFunction("([field, text]) => field.value === text", new Object[] {
            notes(device).elementHandle(), text
        });
    }

    /// Waits until both see one text with all of these words in it, and answers with it.
    String bothSeeAll(String... words) {
        Page page = alex.page();
        page.waitForFunction(
                "([field, words]) => words.every((word) => field.value.includes(word))",
                new Object[] {notes(alex).elementHandle(), words});
        String text = notes(alex).inputValue();
        sees(sam, text);
        return text;
    }

    /// Puts both carets at this place of the text.
    void at(int place) {
        for (Device device : new Device[] {alex, sam}) {
            notes(device).focus();
            notes(device).evaluate("(field, place) => field.setSelectionRange(place, place)", place);
        }
    }

    /// Both type at once, letter by letter.
    ///
    /// @param millis from one letter of a person to the next
    void type(String alexWords, String samWords, int millis) {
        for (int i = 0; i < Math.max(alexWords.length(), samWords.length()); i++) {
            press(alex, alexWords, i, millis);
            press(sam, samWords, i, millis);
        }
    }

    private static void press(Device device, String words, int index, int millis) {
        if (index < words.length()) {
            String letter = words.substring(index, index + 1);
            device.page()
                    .keyboard()
                    .press(letter.equals("\n") ? "Enter" : letter, new PressOptions().setDelay(millis / 2.0));
        }
    }

    static Locator notes(Device device) {
        return device.page().locator(".notes textarea").first();
    }
}
