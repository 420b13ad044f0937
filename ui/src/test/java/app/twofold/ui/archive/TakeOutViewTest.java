package app.twofold.ui.archive;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.win.Win;
import app.twofold.server.table.Preview.Reason;
import app.twofold.ui.ViewTest;
import app.twofold.ui.words.Messages;
import app.twofold.ui.words.Named;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("days")
class TakeOutViewTest extends ViewTest {

    @Test
    void nothingIsOfferedBeforeThePasswordWasGivenOnceMore() {
        navigate(TakeOutView.class);
        assertThat(downloads()).isZero();

        test(find(PasswordField.class).single()).setValue("not my password");
        press("Continue");

        assertThat(find(PasswordField.class).single().getErrorMessage()).isEqualTo("That isn’t your password.");
        assertThat(downloads()).isZero();
    }

    @Test
    void thePasswordOpensEveryForm() {
        navigate(TakeOutView.class);
        test(find(PasswordField.class).single()).setValue("correct horse battery");

        press("Continue");

        assertThat(downloads()).isEqualTo(4);
        assertThat(find(PasswordField.class).all()).isEmpty();
    }

    @Test
    void saysWhatWouldComeInAndBringsItInOnce() {
        navigate(TakeOutView.class);

        look("day,text\n2024-01-05,The first walk\n2024-01-06,\"Tea, twice\"\n");

        assertThat(says("2 wins would be imported.")).isTrue();
        assertThat(people.state(alexSeat).wins().byId()).isEmpty();
        press("Import them");
        assertThat(says("2 wins were imported.")).isTrue();
        assertThat(people.state(samSeat).wins().byId().values())
                .extracting(Win::by)
                .containsOnly(alex.person());

        look("day,text\n2024-01-05,The first walk\n2024-01-06,\"Tea, twice\"\n");
        assertThat(says("Nothing new would be imported. 2 are already here.")).isTrue();
    }

    @Test
    void saysInWhichLineATableIsWrongAndBringsNothingIn() {
        navigate(TakeOutView.class);

        look("day,text\n2024-01-05,The first walk\nyesterday,Tea\n");

        assertThat(find(ListItem.class).all())
                .extracting(ListItem::getText)
                .containsExactly("Line 3: day: This isn’t a day such as 2026-06-25.");
        assertThat(find(Button.class).all())
                .noneMatch(button -> button.getText().equals("Import them"));
    }

    @Test
    void asksWhatComesFirstInDaysThatCanBeReadTwoWays() {
        navigate(TakeOutView.class);

        look("day,text\n11/1/2024,The first walk\n");
        assertThat(says("One win would be imported.")).isFalse();
        press("The month");
        assertThat(says("One win would be imported.")).isTrue();
        press("Import them");

        assertThat(people.state(alexSeat).wins().byId().values())
                .extracting(Win::on)
                .containsExactly(LocalDate.of(2024, 11, 1));
    }

    @Test
    void namesTheColumnsThatAreLeftOut() {
        navigate(TakeOutView.class);

        look("day,text,mood,weather\n2024-01-05,The first walk,fine,rain\n");

        assertThat(says("2 columns aren’t used here: mood, weather.")).isTrue();
    }

    @Test
    void everyWayInWhichATableMayBeWrongHasItsWords() {
        Stream<String> keys = Arrays.stream(Reason.values())
                .map(Named::key)
                .flatMap(reason ->
                        reason.equals("unknown") ? Stream.of("unknown.kind", "unknown.about") : Stream.of(reason))
                .map("archive.fault."::concat);
        assertThat(keys)
                .allSatisfy(key -> assertThat(Messages.t(Locale.ENGLISH, key))
                        .doesNotContain(key)
                        .hasSizeGreaterThan(10));
    }

    private void look(String table) {
        find(WinsPart.class).single().look(table.getBytes(StandardCharsets.UTF_8));
    }

    private long downloads() {
        return find(Anchor.class).all().stream()
                .filter(link -> link.getText().equals("Download"))
                .count();
    }

    private boolean says(String words) {
        return find(Paragraph.class).all().stream()
                .anyMatch(line -> line.getText().strip().equals(words));
    }

    private void press(String words) {
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals(words))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
