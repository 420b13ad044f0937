package app.twofold.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.GoalId;
import app.twofold.domain.Title;
import app.twofold.domain.WinId;
import app.twofold.domain.Words;
import app.twofold.domain.goal.Goal;
import app.twofold.domain.goal.GoalCommand.AgreeGoal;
import app.twofold.domain.goal.GoalCommand.EditGoal;
import app.twofold.domain.goal.GoalCommand.ProposeGoal;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Edit.EditText;
import app.twofold.domain.goal.wording.Edit.TextField;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.win.About;
import app.twofold.domain.win.WinCommand.LogWin;
import app.twofold.domain.win.WinCommand.ReplyToWin;
import app.twofold.domain.win.WinCommand.UndoWin;
import app.twofold.domain.win.WinKind;
import app.twofold.migrations.TestClock;
import app.twofold.ui.ViewTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("days")
class HistoryViewTest extends ViewTest {

    private static final String TABLE = "The table is where we talk.";

    private final GoalId goal = new GoalId(UUID.randomUUID());

    @Test
    void tellsWhatBothHaveDoneUnderItsDayTheNewestFirst() {
        sam(thanks("For the tea"));
        people.does(alexSeat, proposes());

        navigate(HistoryView.class);

        assertThat(find(H2.class).all()).hasSize(1);
        assertThat(lines()).startsWith("Goal proposed", "Thanks");
        assertThat(says("For the tea")).isTrue();
        assertThat(find(H3.class).all())
                .anyMatch(heading -> words(heading.getElement()).contains("Dinner without phones"));
    }

    @Test
    void whatTheOtherDoesShowsAtTheTopAndTheRestStaysWhereItIs() {
        people.does(alexSeat, proposes());
        navigate(HistoryView.class);
        H3 before = find(H3.class).all().getFirst();

        sam(thanks("For the tea"));

        until(() -> says("For the tea"));
        assertThat(find(H3.class).all()).contains(before);
        assertThat(lines()).startsWith("Thanks", "Goal proposed");
    }

    @Test
    void agreedWordsShowWhatTheyWereBefore() {
        agreedThenReworded();

        navigate(HistoryView.class);

        assertThat(lines()).contains("Goal reworded, agreed by both");
        assertThat(marked("del")).contains("talk");
        assertThat(marked("ins")).contains("listen");
    }

    @Test
    void showsOneKindAlone() {
        sam(thanks("For the tea"));
        people.does(alexSeat, proposes());
        navigate(HistoryView.class);

        press("Wins");

        assertThat(lines()).containsExactly("Thanks");
        press("Everything");
        assertThat(lines()).contains("Goal proposed");
    }

    @Test
    void searchesInTheWordsOfBothWithoutPuttingThemIntoTheAddress() {
        sam(thanks("For the tea on the balcony"));
        people.does(alexSeat, thanks("For driving me"));
        navigate(HistoryView.class);

        test(search()).setValue("BALCONY tea");

        assertThat(says("For the tea on the balcony")).isTrue();
        assertThat(says("For driving me")).isFalse();
        test(search()).setValue("nothing of that kind");
        assertThat(says("Nothing here matches.")).isTrue();
    }

    @Test
    void showsWhatOneOfThemHasDone() {
        sam(thanks("For the tea"));
        people.does(alexSeat, thanks("For driving me"));
        navigate(HistoryView.class);
        press("More filters");

        whose("Sam");

        assertThat(says("For the tea")).isTrue();
        assertThat(says("For driving me")).isFalse();
    }

    @Test
    void aWinThatWasTakenBackIsNotTold() {
        LogWin win = thanks("Written in haste");
        people.does(alexSeat, win);
        navigate(HistoryView.class);
        assertThat(says("Written in haste")).isTrue();

        people.does(alexSeat, new UndoWin(win.win()));

        until(() -> !says("Written in haste"));
    }

    @Test
    void aReplyStandsWithItsWin() {
        LogWin win = thanks("For the tea");
        people.does(alexSeat, win);
        navigate(HistoryView.class);

        sam(new ReplyToWin(win.win(), new Words("It was yours")));

        until(() -> says("It was yours"));
        assertThat(lines()).filteredOn("Thanks"::equals).hasSize(1);
    }

    @Test
    void olderEntriesComePageByPage() {
        IntStream.rangeClosed(1, 45).forEach(i -> sam(thanks("Number " + i + ".")));
        navigate(HistoryView.class);
        assertThat(says("Number 45.")).isTrue();
        assertThat(says("Number 1.")).isFalse();

        pressButton("Show earlier");

        assertThat(says("Number 1.")).isTrue();
    }

    @Test
    void theRulerLeadsToAWeekAndBack() {
        sam(thanks("For the tea"));
        navigate(HistoryView.class);

        test(find(NativeButton.class).all().stream()
                        .filter(week -> week.getElement().getAttribute("aria-label") != null
                                && week.getElement().getAttribute("aria-label").startsWith("Week of "))
                        .toList()
                        .getLast())
                .click();

        assertThat(says("For the tea")).isTrue();
        pressButton("Back to the newest");

        assertThat(find(Button.class).all())
                .noneMatch(button -> button.getText().equals("Back to the newest"));
        assertThat(says("For the tea")).isTrue();
    }

    @Test
    void aStoryTellsTheVersionsAndWhoAgreedWhen() {
        agreedThenReworded();

        navigate(StoryView.class, Map.of(StoryView.KIND, "goal", StoryView.ID, goal.toString()));

        assertThat(find(H3.class).all()).extracting(H3::getText).contains("Version 1", "Version 2");
        assertThat(marked("ins")).contains("listen");
        assertThat(says("Alex agreed on ")).isTrue();
    }

    @Test
    void theSpaceIsReadAsItIsTodayAndNoOtherDayThatIsNot() {
        people.does(alexSeat, proposes());
        LocalDate today = TestClock.today();

        navigate(AsOfView.class, Map.of(AsOfView.DAY, today.toString()));
        assertThat(find(H3.class).all()).extracting(H3::getText).contains("Dinner without phones");

        navigate(AsOfView.class, Map.of(AsOfView.DAY, today.plusDays(1).toString()));
        assertThat(says("Please choose a day from your beginning here to today."))
                .isTrue();
    }

    @Test
    void everyEntryThatHasAScreenLeadsToIt() {
        people.does(alexSeat, proposes());
        navigate(HistoryView.class);

        assertThat(find(Anchor.class).all()).anyMatch(link -> link.getHref().equals("goals/" + goal));
    }

    private void agreedThenReworded() {
        people.does(alexSeat, proposes());
        sam(new AgreeGoal(goal, 1));
        Goal now = people.state(alexSeat).goals().find(goal).orElseThrow();
        people.does(
                alexSeat,
                new EditGoal(
                        goal,
                        now.wordings().words().seq(),
                        new EditText(TextField.WHY, new Words("The table is where we listen."))));
        int version = people.state(alexSeat)
                .goals()
                .find(goal)
                .orElseThrow()
                .proposal()
                .version();
        people.does(alexSeat, new AgreeGoal(goal, version));
        sam(new AgreeGoal(goal, version));
    }

    private ProposeGoal proposes() {
        return new ProposeGoal(goal, Wording.of(new Title("Dinner without phones"), new Words(TABLE), Area.CLOSENESS));
    }

    private static LogWin thanks(String text) {
        return new LogWin(
                new WinId(UUID.randomUUID()), WinKind.THANKS, new Words(text), About.US, TestClock.today(), null, null);
    }

    /// What happened, of every entry that is shown, without the time.
    private List<String> lines() {
        return find(Paragraph.class).all().stream()
                .filter(line -> line.hasClassName("tf-key"))
                .map(line -> line.getChildren()
                        .filter(Span.class::isInstance)
                        .map(Span.class::cast)
                        .toList()
                        .getLast()
                        .getText())
                .map(line -> line.replaceFirst(",$", ""))
                .toList();
    }

    private String marked(String tag) {
        return all(getCurrentView().getElement())
                .filter(element -> element.getTag().equals(tag))
                .map(HistoryViewTest::words)
                .reduce("", String::concat);
    }

    private boolean says(String words) {
        return words(getCurrentView().getElement()).contains(words);
    }

    private static String words(Element element) {
        if (element.isTextNode()) {
            return element.getText();
        }
        return element.isVisible()
                ? element.getChildren().map(HistoryViewTest::words).reduce("", String::concat)
                : "";
    }

    private static Stream<Element> all(Element element) {
        return Stream.concat(
                Stream.of(element),
                element.getChildren().filter(child -> !child.isTextNode()).flatMap(HistoryViewTest::all));
    }

    private void press(String words) {
        test(find(NativeButton.class).all().stream()
                        .filter(button -> button.getText().equals(words))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private void pressButton(String words) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals(words))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private com.vaadin.flow.component.textfield.TextField search() {
        return find(com.vaadin.flow.component.textfield.TextField.class).all().stream()
                .filter(field ->
                        field.getAriaLabel().filter("Search your words"::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private void whose(String name) {
        Select<?> select = find(Select.class).all().stream()
                .<Select<?>>map(field -> field)
                .filter(field -> "Whose".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
        test(select).selectItem(name);
    }
}
