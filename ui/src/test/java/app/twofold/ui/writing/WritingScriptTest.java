package app.twofold.ui.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The browser's side of writing at the same time, in a real browser.
class WritingScriptTest {

    private static final String MODEL = "/writing/model.js";
    private static final int SESSIONS = 3_000;

    private static Scripts scripts;

    @BeforeAll
    static void open() {
        scripts = Scripts.open();
    }

    @AfterAll
    static void close() {
        scripts.close();
    }

    @Test
    void everyRunOfWordsIsWholeAtEveryEnd() {
        assertThat(model("runs")).isGreaterThan(2 * SESSIONS);
    }

    @Test
    void nothingIsLostOrDoubledWhateverIsChanged() {
        assertThat(model("anything")).isEqualTo(60 * SESSIONS);
    }

    @Test
    void takingBackTakesBackOnesOwn() {
        assertThat(model("takenBack")).isPositive();
    }

    @Test
    void aPageGoesOnWhereTheOneBeforeItWasInterrupted() {
        assertThat(model("interrupted")).isEqualTo(SESSIONS);
    }

    @Test
    void carriesAndComposesAsTheServerDoes() throws IOException {
        String vectors =
                Files.readString(Path.of("..", "domain", "src", "test", "resources", "text", "exact-edits.json"));

        Number checked = (Number) scripts.run("return modules[0].vectors(JSON.parse(it))", vectors, MODEL);

        System.out.println(checked + " of the server's own examples come to the same in the browser");
        assertThat(checked.intValue()).isGreaterThan(200);
    }

    @Test
    void sealsAsTheStandardSays() {
        Object sealed = scripts.run(
                "const bytes = (hex) => Uint8Array.from(hex.match(/../g), (byte) => parseInt(byte, 16));"
                        + "const sealed = modules[0].chacha20(bytes(it.key), bytes(it.nonce),"
                        + " new TextEncoder().encode(it.words), 1);"
                        + "return Array.from(sealed, (byte) => byte.toString(16).padStart(2, '0')).join('')",
                Map.of(
                        "key", "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f",
                        "nonce", "000000000000004a00000000",
                        "words",
                                "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the"
                                        + " future, sunscreen would be it."),
                "/js/writing/chacha.js");

        assertThat(sealed)
                .as("RFC 8439, 2.4.2")
                .asString()
                .startsWith("6e2e359a2568f98041ba0728dd0d6981e97e7aec1d4360c20a27afccfd9fae0b")
                .endsWith("874d");
    }

    @Test
    void whatIsKeptSaysNothingWithoutTheKey() {
        Object kept = scripts.run(
                "const { Kept } = modules[0]; const key = (n) => btoa(String.fromCharCode(...Array(32).fill(n)));"
                        + "const one = new Kept(); one.open('alex', key(1)); one.put('draft/win', { words: it });"
                        + "const raw = localStorage.getItem('twofold.kept.alex');"
                        + "const again = new Kept(); again.open('alex', key(1)); const words = again.get('draft/win').words;"
                        + "const other = new Kept(); other.open('alex', key(2)); const found = other.get('draft/win');"
                        + "one.put('draft/win', { words: it }); one.clear();"
                        + "return [raw.includes(it), words, found ?? null, localStorage.getItem('twofold.kept.alex')]",
                "You held my hand",
                "/js/writing/kept.js");

        assertThat((List<?>) kept).asString().isEqualTo("[false, You held my hand, null, null]");
    }

    @Test
    void sharedWordsThatTheServerDoesNotTakeAreOfferedAndPutInByHand() {
        Object seen = scripts.run("""
                const [{ LiveFields }, { Kept }, { Offers }] = modules;
                const kept = new Kept();
                kept.open('sam', btoa(String.fromCharCode(...Array(32).fill(3))));
                kept.put('text/goal/1/notes', {
                  base: 5, sent: null, typed: [{ at: 0, removed: '', inserted: it }], shown: it, tab: 'gone',
                });
                const offers = new Offers(kept);
                offers.speak({ typed: 'typed', put: 'put', drop: 'drop' });
                const live = new LiveFields(kept, { own: 'here', isOpen: async () => false }, offers, () => {});
                const host = document.createElement('div');
                host.dataset.live = '';
                host.inputElement = document.createElement('textarea');
                const element = document.createElement('div');
                host.append(host.inputElement);
                element.append(host);
                document.body.append(element);
                const sent = [];
                element.$server = {
                  resume: () => live.resumed(element, { seq: 5, text: null }, { seq: 9, text: 'Newer words' }),
                  whole: async () => false,
                  type: (id, base, edits) => sent.push(base, edits),
                };
                live.open(element, { name: 'notes', key: 'goal/1/notes', me: 'sam', seq: 9, text: 'Newer words' });
                while (!element.querySelector('.tf-unsent')) await new Promise((done) => setTimeout(done, 5));
                const before = host.inputElement.value;
                const said = element.querySelector('.tf-unsent blockquote').textContent;
                element.querySelector('.tf-unsent button').click();
                live.flush();
                const left = kept.names().filter((name) => name.startsWith('unsent/')).length;
                element.remove();
                return [before, said, host.inputElement.value, left, ...sent];
                """, "Mine", "/js/writing/live.js", "/js/writing/kept.js", "/js/writing/offers.js");

        assertThat((List<?>) seen)
                .asString()
                .isEqualTo("[Newer words, Mine, Newer words\nMine, 0, 9,"
                        + " [{\"at\":11,\"removed\":\"\",\"inserted\":\"\\nMine\",\"continues\":false}]]");
    }

    @ParameterizedTest
    @CsvSource({
        "We walk on Sunda,   We walk on Sunday, We walk on Sunday, false",
        "'',                 We walk on Sunday, We walk on Sunday, false",
        "We stay in,         We walk on Sunday, We stay in,        true"
    })
    void aDraftGoesOnWhereTheServerHasItsBeginningAndIsOfferedBesideOtherWords(
            String standing, String typed, String shown, boolean isOffered) {
        Object seen = scripts.run(
                """
                const [{ Drafts }, { Kept }, { Offers }] = modules;
                const kept = new Kept();
                kept.open('sam', btoa(String.fromCharCode(...Array(32).fill(3))));
                kept.put('draft/room/say', { on: '', words: it.typed, tab: 'gone' });
                const drafts = new Drafts(kept, { own: 'here', isOpen: async () => false }, new Offers(kept));
                const field = document.createElement('div');
                field.dataset.keep = 'room/say';
                field.inputElement = document.createElement('textarea');
                field.inputElement.value = it.standing;
                Object.defineProperty(field, 'value', { set: (words) => { field.inputElement.value = words; } });
                document.body.append(field);
                drafts.restore(field);
                const rests = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
                await rests();
                await rests();
                const offered = kept.names().some((name) => name.startsWith('unsent/'));
                kept.clear();
                field.remove();
                return [field.inputElement.value, offered];
                """,
                Map.of("standing", standing, "typed", typed),
                "/js/writing/drafts.js",
                "/js/writing/kept.js",
                "/js/writing/offers.js");

        assertThat((List<?>) seen).asString().isEqualTo("[" + shown + ", " + isOffered + "]");
    }

    private static int model(String name) {
        int seed = 20_261_128;
        Number count =
                (Number) scripts.run("return modules[0]." + name + "(it[0], it[1])", List.of(SESSIONS, seed), MODEL);
        System.out.printf("%s: %d sessions from seed %d, %s counted%n", name, SESSIONS, seed, count);
        return count.intValue();
    }
}
