package app.twofold.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.GoalId;
import app.twofold.domain.Title;
import app.twofold.domain.WinId;
import app.twofold.domain.Words;
import app.twofold.domain.goal.GoalCommand.ProposeGoal;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.timeline.Subject;
import app.twofold.domain.win.About;
import app.twofold.domain.win.WinCommand.LogWin;
import app.twofold.domain.win.WinKind;
import app.twofold.migrations.TestClock;
import app.twofold.ui.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("days")
class HistoryAddressTest extends ViewTest {

    private static LocalDate today() {
        return TestClock.today();
    }

    private final GoalId walk = new GoalId(UUID.randomUUID());
    private final GoalId save = new GoalId(UUID.randomUUID());

    @BeforeEach
    void twoGoalsAndWhatBelongsToOne() {
        people.does(alexSeat, goal(walk, "Walk", Area.FUN));
        people.does(alexSeat, goal(save, "Save", Area.MONEY));
        sam(win("We walked by the river", walk));
        sam(win("Tea on the balcony", null));
    }

    @Test
    void showsOnePartOfLifeAndTakesItAway() {
        open(Map.of());
        press("More filters");

        test(select("Part of life")).selectItem("Fun");

        assertThat(shows("We walked by the river")).isTrue();
        assertThat(shows("Tea on the balcony")).isFalse();
        assertThat(addresses()).last().isEqualTo("history?area=fun");
        takeAway("Fun");
        assertThat(shows("Tea on the balcony")).isTrue();
        assertThat(addresses()).last().isEqualTo("history");
    }

    @Test
    void showsWhatIsAboutOneGoal() {
        open(Map.of());
        press("More filters");

        test(about()).selectItem("Goal: Walk");

        assertThat(shows("We walked by the river")).isTrue();
        assertThat(shows("Tea on the balcony")).isFalse();
        assertThat(addresses()).last().isEqualTo("history?about=goal-" + walk);
    }

    @Test
    void opensAsTheAddressSays() {
        open(Map.of("kind", "win", "whose", "right", "about", "goal-" + walk, "day", today().toString()));

        assertThat(shows("We walked by the river")).isTrue();
        assertThat(shows("Tea on the balcony")).isFalse();
        assertThat(shows("Goal proposed")).isFalse();
        assertThat(about().getValue()).isEqualTo(Subject.Ref.of(walk));
        assertThat(find(Button.class).all()).anyMatch(button -> button.getText().equals("Back to the newest"));
    }

    @Test
    void aDayBeforeTheFirstShowsNothingAndLeadsBack() {
        open(Map.of("day", today().minusYears(1).toString()));

        assertThat(shows("Nothing here matches.")).isTrue();
        assertThat(shows("Tea on the balcony")).isFalse();
    }

    @Test
    void whatCannotBeReadIsLeftOut() {
        open(Map.of(
                "kind", "wine", "whose", "nobody", "area", "FUN", "about", "goal-" + UUID.randomUUID(), "day", "soon"));

        assertThat(shows("We walked by the river")).isTrue();
        assertThat(shows("Tea on the balcony")).isTrue();
        assertThat(about().isEmpty()).isTrue();
    }

    @Test
    void anotherAddressOfTheSameScreenShowsSomethingElse() {
        open(Map.of("area", "fun"));

        open(Map.of("area", "money"));

        assertThat(shows("We walked by the river")).isFalse();
        assertThat(shows("Save")).isTrue();
    }

    @Test
    void everyEntryHasALinkThatLeadsToIt() {
        IntStream.rangeClosed(1, 60).forEach(i -> sam(win("Number " + i + ".", null)));
        open(Map.of("about", "goal-" + save));
        String link = find(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(href -> href.startsWith("history?day="))
                .findFirst()
                .orElseThrow();
        assertThat(link).startsWith("history?day=" + today() + "&entry=");

        open(Map.of("day", today().toString(), "entry", link.replaceFirst(".*entry=", "")));

        assertThat(shows("Number 1.")).isTrue();
        assertThat(focused()).hasSize(1).allMatch(card -> words(card).contains("Save"));
    }

    private void open(Map<String, String> said) {
        UI.getCurrent().navigate("history", QueryParameters.simple(said));
    }

    private static List<String> addresses() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(one -> one.getInvocation().getExpression().contains("replace: true"))
                .map(one -> one.getInvocation()
                        .getParameters()
                        .get(one.getInvocation().getParameters().size() - 2))
                .map(String::valueOf)
                .map(address -> address.replace("\"", ""))
                .toList();
    }

    private List<Element> focused() {
        return all(getCurrentView().getElement())
                .filter(element -> "-1".equals(element.getAttribute("tabindex")))
                .toList();
    }

    private static Stream<Element> all(Element element) {
        return Stream.concat(
                Stream.of(element),
                element.getChildren().filter(child -> !child.isTextNode()).flatMap(HistoryAddressTest::all));
    }

    private boolean shows(String text) {
        return words(getCurrentView().getElement()).contains(text);
    }

    private static String words(Element element) {
        if (element.isTextNode()) {
            return element.getText();
        }
        return element.isVisible()
                ? element.getChildren().map(HistoryAddressTest::words).reduce("", String::concat)
                : "";
    }

    private void press(String text) {
        test(find(NativeButton.class).all().stream()
                        .filter(button -> words(button.getElement()).equals(text))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private void takeAway(String text) {
        test(find(NativeButton.class).all().stream()
                        .filter(button -> ("No longer only: " + text)
                                .equals(button.getElement().getAttribute("aria-label")))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private Select<?> select(String label) {
        return find(Select.class).all().stream()
                .<Select<?>>map(field -> field)
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Subject.Ref> about() {
        return (ComboBox<Subject.Ref>) all(getCurrentView().getElement())
                .flatMap(element -> element.getComponent().stream())
                .filter(ComboBox.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private static ProposeGoal goal(GoalId id, String title, Area area) {
        return new ProposeGoal(id, Wording.of(new Title(title), Words.NONE, area));
    }

    private static LogWin win(String text, @Nullable GoalId goal) {
        return new LogWin(new WinId(UUID.randomUUID()), WinKind.WIN, new Words(text), About.US, today(), goal, null);
    }
}
