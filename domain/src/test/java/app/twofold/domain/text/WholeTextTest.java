package app.twofold.domain.text;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.PersonId;
import app.twofold.domain.Words;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Two hand in a whole text each, both read at the same seq: what stands in the end. The second one comes later.
class WholeTextTest {

    private static final String SECOND_VERSION = "two versions";

    record Case(String base, String first, String second, String right) {}

    static List<Case> insertionsAtOnePlace() {
        return List.of(
                new Case(
                        "",
                        "We never shout at each other",
                        "We always talk to each other",
                        "We never shout at each other\nWe always talk to each other"),
                new Case(
                        "Plan\n",
                        "Plan\nMonday: Sam cooks dinner",
                        "Plan\nTuesday: Alex cooks dinner",
                        "Plan\nMonday: Sam cooks dinner\nTuesday: Alex cooks dinner"),
                new Case(
                        "Plan",
                        "Plan\nMonday: Sam cooks dinner",
                        "Plan\nTuesday: Alex cooks dinner",
                        "Plan\nMonday: Sam cooks dinner\nTuesday: Alex cooks dinner"),
                new Case("list\n", "list\ncall mum\n", "list\nbook table\n", "list\ncall mum\nbook table\n"),
                new Case("Plan\nend", "Plan\none two\nend", "Plan\none three\nend", "Plan\none two\none three\nend"),
                new Case("Plan\n\nend", "Plan\none two\nend", "Plan\none three\nend", "Plan\none two\none three\nend"),
                new Case("a b", "a big b", "a big b", "a big big b"),
                new Case("Ja", "Ja, wir gehen heute", "Ja, wir gehen morgen", "Ja, wir gehen heute, wir gehen morgen"),
                new Case("", "我们从不争吵", "我们总是谈谈", "我们从不争吵\n我们总是谈谈"),
                new Case("", "לא צועקים לעולם", "תמיד מדברים", "לא צועקים לעולם\nתמיד מדברים"),
                new Case("", "เราไม่ตะโกน", "เราคุยกัน", "เราไม่ตะโกน\nเราคุยกัน"),
                new Case("", "👍🏽", "❤️", "👍🏽❤️"),
                new Case("Tea\n", "Tea\n☕ at ten\n", "Tea\n🫖 at four\n", "Tea\n☕ at ten\n🫖 at four\n"),
                new Case("", "One line.\n", "Another line.\n", "One line.\nAnother line.\n"),
                new Case("", "One line.\n\n", "Another line.", "One line.\n\nAnother line."),
                new Case("Hello", "Hello Sam", "Hello\nsecond line", "Hello Sam\nsecond line"),
                new Case("Hello", "Hello\nsecond line", "Hello Sam", "Hello Sam\nsecond line"));
    }

    static List<Case> changesOnLines() {
        String list = "- [ ] milk\n- [ ] bread\n- [ ] tea\n";
        return List.of(
                new Case(
                        list,
                        "- [ ] milk\n- [x] bread\n- [ ] tea\n",
                        "- [ ] eggs\n" + list,
                        "- [ ] eggs\n- [ ] milk\n- [x] bread\n- [ ] tea\n"),
                new Case(
                        list,
                        "- [ ] eggs\n" + list,
                        "- [ ] milk\n- [x] bread\n- [ ] tea\n",
                        "- [ ] eggs\n- [ ] milk\n- [x] bread\n- [ ] tea\n"),
                new Case(
                        list,
                        "- [x] milk\n- [ ] bread\n- [ ] tea\n",
                        "- [ ] milk\n- [ ] bread\n- [x] tea\n",
                        "- [x] milk\n- [ ] bread\n- [x] tea\n"),
                new Case(
                        list,
                        "- [x] milk\n- [ ] bread\n- [ ] tea\n",
                        "- [ ] milk\n- [x] bread\n- [ ] tea\n",
                        "- [x] milk\n- [x] bread\n- [ ] tea\n"),
                new Case(
                        list,
                        "- [ ] bread\n- [ ] tea\n",
                        "- [ ] milk\n- [x] bread\n- [ ] tea\n",
                        "- [x] bread\n- [ ] tea\n"),
                new Case(
                        list,
                        "- [ ] milk\n- [x] bread\n- [ ] tea\n",
                        "- [ ] bread\n- [ ] tea\n",
                        "- [x] bread\n- [ ] tea\n"),
                new Case(
                        list,
                        "- [ ] milk\n- [ ] tea\n",
                        "- [ ] milk\n- [ ] bread\n- [x] tea\n",
                        "- [ ] milk\n- [x] tea\n"),
                new Case(
                        list,
                        "- [ ] tea\n- [ ] milk\n- [ ] bread\n",
                        "- [ ] milk\n- [x] bread\n- [ ] tea\n",
                        "- [ ] tea\n- [ ] milk\n- [x] bread\n"),
                new Case(
                        list,
                        "- [ ] milk\n- [x] bread\n- [ ] tea\n",
                        "- [ ] tea\n- [ ] milk\n- [ ] bread\n",
                        "- [ ] tea\n- [ ] milk\n- [x] bread\n"),
                new Case("a\nb\nc", "a\nx\nb\nc", "a\nb\nc\nd", "a\nx\nb\nc\nd"),
                new Case("one\ntwo", "one 1\ntwo", "one\ntwo 2", "one 1\ntwo 2"),
                new Case("eins\nzwei\ndrei", "zwei\ndrei", "eins\nzwei Äpfel\ndrei", "zwei Äpfel\ndrei"),
                new Case("א\nב\nג", "א\nב\nג\nד", "א\nב חדש\nג", "א\nב חדש\nג\nד"),
                new Case("一\n二\n三", "一\n三", "一\n二\n三四", "一\n三四"),
                new Case("Plan\nMonday", "Plan\nTea\nMonday", "Plan\nTuesday", "Plan\nTea\nTuesday"),
                new Case("Plan\nMonday", "Plan\nTuesday", "Plan\nTea\nMonday", "Plan\nTea\nTuesday"));
    }

    static List<Case> marks() {
        return List.of(
                new Case("III", "IIII", "IIII", "IIIII"),
                new Case("|||", "||||", "||||", "|||||"),
                new Case("Sam: II\nAlex: III", "Sam: III\nAlex: III", "Sam: III\nAlex: III", "Sam: IIII\nAlex: III"),
                new Case("✓✓", "✓✓✓", "✓✓✓", "✓✓✓✓"),
                new Case("👍", "👍👍", "👍👍", "👍👍👍"),
                new Case("正正", "正正正", "正正正", "正正正正"),
                new Case("x x", "x x x", "x x x", "x x x x"),
                new Case("III", "IIII", "IIIIII", SECOND_VERSION),
                new Case("", "I", "I", "I I"));
    }

    static List<Case> sameWords() {
        return List.of(
                new Case("we meet at six", "we meet at seven", "we meet at eight", SECOND_VERSION),
                new Case("we meet at six", "we meet at seven", "we meet at seven", "we meet at seven"),
                new Case("Thank", "Thankful", "Thanks", SECOND_VERSION),
                new Case("Thank", "Thankful", "Thankful", "Thankful"),
                new Case("tee", "tea", "tree", SECOND_VERSION),
                new Case("a b c", "a c", "a c", "a c"),
                new Case("Mo\nDi", "Mo\nMi", "Mo\nDo", SECOND_VERSION));
    }

    /// A program hands in whatever line ends its system has.
    static List<Case> lineEnds() {
        return List.of(
                new Case(
                        "milk\nbread\n", "milk\r\nbread\r\ntea\r\n", "eggs\nmilk\nbread\n", "eggs\nmilk\nbread\ntea\n"),
                new Case("milk\r\nbread", "milk\r\nbread!", "milk?\nbread", "milk?\nbread!"),
                new Case("milk\nbread", "milk\r\nbread", "milk\nbread and tea", "milk\nbread and tea"),
                new Case("milk\nbread", "milk\r\nbread", "milk\rbread", "milk\nbread"),
                new Case("", "One line.\r\n", "Another line.\r\n", "One line.\nAnother line.\n"),
                new Case("a\r\n\r\nb", "a\r\nx\r\nb", "a\n\nb!", "a\nx\nb!"),
                new Case("a\r\nb", "a\r\nc", "a\nd", SECOND_VERSION));
    }

    @ParameterizedTest
    @MethodSource({"insertionsAtOnePlace", "changesOnLines", "marks", "sameWords", "lineEnds"})
    void bothStayWholeOrStandAsTwoVersions(Case c) {
        assertThat(inTheEnd(read(c.base()), read(c.first()), read(c.second()))).isEqualTo(c.right());
    }

    /// As every text comes in.
    private static String read(String text) {
        return new Words(text).value();
    }

    @Test
    void oneWhoSendsAgainOrGoesOnFromTheSameBaseIsNotDoubled() {
        LiveText text = handedIn(LiveText.EMPTY, 1, 0, ALEX, "we talk");
        assertThat(text.edit(1, 0, ALEX, "we talk")).isEqualTo(new Edited.Unchanged());
        assertThat(handedIn(text, 2, 0, ALEX, "we talk and walk").text()).isEqualTo("we talk and walk");

        LiveText both = handedIn(text, 2, 1, SAM, "we talk\nand sing");
        assertThat(both.edit(2, 0, ALEX, "we talk")).isEqualTo(new Edited.Unchanged());
        assertThat(handedIn(both, 3, 0, ALEX, "we talk and walk").text()).isEqualTo("we talk and walk\nand sing");
    }

    @Test
    void someoneWhoTypesGoesOnBehindAWordThatAProgramHasMadeLonger() {
        assertThat(typedOn("I love tee", "I love tea", " and cake")).isEqualTo("I love tea and cake");
        assertThat(typedOn("Thank", "Thankful", " for you")).isEqualTo("Thankful for you");
        assertThat(typedOn("Dank", "Dankbar", " für dich")).isEqualTo("Dankbar für dich");
        assertThat(typedOn("今天", "今天天气", "很好")).isEqualTo("今天天气很好");
        assertThat(typedOn("one tow", "one two", " three")).isEqualTo("one two three");
    }

    /// Alex types and waits; Sam's program hands in another text; Alex goes on typing, once having heard of it and
    /// once not yet.
    private static String typedOn(String typed, String handedIn, String more) {
        LiveText text = LiveText.EMPTY.changed(
                new Written(1, ALEX, Instant.EPOCH), TextEdit.of(List.of(new Splice(0, "", typed))));
        LiveText corrected = handedIn(text, 2, 1, SAM, handedIn);
        Carried late = corrected.carry(2, 1, ALEX, List.of(new Splice(typed.length(), "", more, true)));
        int caret = TypingClient.moved(typed.length(), TextEdit.between(typed, handedIn));
        Carried aware = corrected.carry(2, 2, ALEX, List.of(new Splice(caret, "", more, true)));
        assertThat(((Carried.Changed) late).text()).isEqualTo(((Carried.Changed) aware).text());
        return ((Carried.Changed) aware).text();
    }

    @Test
    void whatOneIsTypingBetweenTwoChangedPlacesStaysBetweenThem() {
        LiveText text = LiveText.of(1, "one\ntwo\nthree");
        LiveText changed = handedIn(text, 2, 1, SAM, "eins\ntwo\ndrei");
        Carried typed = changed.carry(2, 1, ALEX, List.of(new Splice(7, "", " and a half")));
        assertThat(((Carried.Changed) typed).text()).isEqualTo("eins\ntwo and a half\ndrei");
    }

    private static String inTheEnd(String base, String first, String second) {
        LiveText text = handedIn(LiveText.of(1, base), 2, 1, ALEX, first);
        return switch (text.edit(2, 1, SAM, second)) {
            case Edited.Merged(var merged, var _) -> merged;
            case Edited.Unchanged() -> text.text();
            case Edited.Diverged() -> SECOND_VERSION;
        };
    }

    private static LiveText handedIn(LiveText text, long seq, long base, PersonId by, String whole) {
        return switch (text.edit(seq - 1, base, by, whole)) {
            case Edited.Merged(var merged, var change) ->
                text.replaced(new Written(seq, by, Instant.EPOCH), merged, change);
            case Edited.Unchanged() -> text;
            case Edited.Diverged() -> throw new AssertionError("collides");
        };
    }
}
