package app.twofold.ui.goal;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.GoalId;
import app.twofold.domain.Title;
import app.twofold.domain.goal.Goal;
import app.twofold.domain.goal.GoalCommand.AgreeGoal;
import app.twofold.domain.goal.wording.Measure;
import app.twofold.domain.goal.wording.Measure.Entries;
import app.twofold.ui.ViewTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressDialogTest extends ViewTest {

    private final GoalId goal = GoalTalk.newGoal();

    @ParameterizedTest
    @CsvSource({
        "de-DE,'1,5',1.5", "de-DE,'0,75',0.75", "de-DE,'1 000,5',1000.5", "de-DE,'1.234,5',1234.5",
        "en-GB,'1,5',1.5", "en-GB,'0,75',0.75", "en-GB,'1 000,5',1000.5", "en-GB,'1.234,5',1234.5"
    })
    void takesNumbersAsPeopleWriteThemWhateverTheirBrowserSpeaks(String locale, String typed, BigDecimal number) {
        agreed(new Measure.Quantity(BigDecimal.ZERO, BigDecimal.valueOf(5_000), new Title("km")));
        open(locale);

        note(typed);

        assertThat(noted()).singleElement().satisfies(value -> assertThat(value).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @CsvSource({"de-DE,1.234", "de-DE,'1,234'", "en-GB,1.234", "en-US,'1,234'"})
    void asksWhereAMarkCanMeanTwoThings(String locale, String typed) {
        agreed(new Measure.Quantity(BigDecimal.ZERO, BigDecimal.valueOf(5_000), new Title("km")));
        open(locale);

        note(typed);

        assertThat(noted()).isEmpty();
        assertThat(amount().isInvalid()).isTrue();
        assertThat(amount().getErrorMessage()).startsWith("This can mean 1234 or 1");
    }

    @Test
    void aReadingSaysWhereItStandsNow() {
        agreed(new Measure.Quantity(BigDecimal.valueOf(90), BigDecimal.valueOf(80), new Title("kg"), Entries.READINGS));
        open("en-GB");
        assertThat(texts()).contains("No reading yet, from 90 to 80 kg");

        note("88");

        until(() -> texts().contains("88 kg now, 2 of 10"));
        assertThat(texts())
                .anyMatch(line -> line.endsWith("88 kg now"))
                .noneMatch(line -> line.contains("You are there"));
    }

    @Test
    void opensEmptyForANumberAndWithOneSelectedForACount() {
        agreed(new Measure.Quantity(BigDecimal.ZERO, BigDecimal.TEN, new Title("km")));
        open("en-GB");
        press("Note progress");

        assertThat(amount().getValue()).isEmpty();
        assertThat(amount().isAutoselect()).isTrue();
    }

    @Test
    void asksOnceForAnAmountFarBeyondEverythingBefore() {
        agreed(new Measure.Quantity(BigDecimal.ZERO, BigDecimal.valueOf(50), new Title("km")));
        open("en-GB");

        note("60");
        assertThat(noted()).isEmpty();
        assertThat(amount().getErrorMessage()).startsWith("60 km added is far from everything so far.");

        save();
        assertThat(noted()).hasSize(1);
    }

    private void agreed(Measure measure) {
        people.does(alexSeat, GoalTalk.proposes(goal, measure));
        sam(new AgreeGoal(goal, 1));
    }

    private void open(String locale) {
        UI.getCurrent().setLocale(Locale.forLanguageTag(locale));
        navigate(GoalDetailView.class, Map.of(GoalDetailView.GOAL, goal.toString()));
    }

    private void note(String typed) {
        press("Note progress");
        test(amount()).setValue(typed);
        save();
    }

    private void save() {
        pressInDialog("Save");
    }

    private TextField amount() {
        return find(TextField.class).all().stream()
                .filter(field -> field.getElement().getAttribute("inputmode") != null)
                .findFirst()
                .orElseThrow();
    }

    private void press(String words) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals(words) && button.isVisible())
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private List<BigDecimal> noted() {
        Goal now = people.state(alexSeat).goals().find(goal).orElseThrow();
        return now.progress().entries().values().stream()
                .map(entry -> entry.amount().value())
                .toList();
    }

    private static List<String> texts() {
        return within(UI.getCurrent()).map(part -> part.getElement().getText()).toList();
    }

    private static Stream<Component> within(Component part) {
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(ProgressDialogTest::within));
    }
}
