package app.twofold.ui.win;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.twofold.domain.WinId;
import app.twofold.domain.Words;
import app.twofold.domain.win.About;
import app.twofold.domain.win.Reaction;
import app.twofold.domain.win.Win;
import app.twofold.domain.win.WinCommand;
import app.twofold.domain.win.WinCommand.LogWin;
import app.twofold.domain.win.WinCommand.ReactToWin;
import app.twofold.domain.win.WinCommand.ReplyToWin;
import app.twofold.domain.win.WinKind;
import app.twofold.ui.FormTest;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("days")
class WinListViewTest extends FormTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private final WinId win = new WinId(UUID.randomUUID());

    @Test
    void showsWhatTheOtherLogsTheMomentTheyDo() {
        navigate(WinListView.class);

        sam(logging(win, "You made tea"));

        until(() -> sees("You made tea"));
    }

    @Test
    void showsHowTheOtherAnswers() {
        people.does(alexSeat, logging(win, "You made tea"));
        navigate(WinListView.class);

        sam(new ReplyToWin(win, new Words("With pleasure")));
        sam(new ReactToWin(win, Reaction.SMILED));

        until(() -> sees("With pleasure") && sees("Smiled"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"🌱 שָׁלוֹם مرحبا", "<b>not bold</b> & \"quoted\""})
    void keepsWordsAsTheyWereWritten(String words) {
        navigate(WinListView.class);
        line().setValue(words);

        press("Add the first one");

        assertThat(wins())
                .singleElement()
                .satisfies(one -> assertThat(one.text().value()).isEqualTo(words));
        until(() -> sees(words));
        assertThat(line().getValue()).isEmpty();
    }

    @Test
    void saysAtTheLineWhatCannotBeTakenAndKeepsIt() {
        navigate(WinListView.class);

        press("Add the first one");
        assertThat(fault(line())).isEqualTo("A few words are needed.");
        line().setValue(TOO_LONG);
        press("Add the first one");
        assertThat(fault(line())).isEqualTo("At most 4,000 characters, please.");
        assertThat(line().getValue()).isEqualTo(TOO_LONG);
        line().setValue("a\u0007b");
        press("Add the first one");
        assertThat(fault(line())).isEqualTo("There is a character in it that can’t be kept. Please type it again.");

        assertThat(wins()).isEmpty();
    }

    @Test
    void takesNoDayToCome() {
        people.does(alexSeat, logging(win, "You made tea"));
        navigate(WinListView.class);
        press("More");
        DayField day = find(DayField.class).all().getFirst();

        assertThatThrownBy(() -> test(day).setValue(LocalDate.of(2999, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(day.getI18n().getMaxErrorMessage()).isEqualTo("A win is of today or earlier.");
    }

    @Test
    void aReplyNeedsWords() {
        sam(logging(win, "You made tea"));
        navigate(WinListView.class);
        until(() -> sees("You made tea"));
        press("Reply");
        TextArea reply = field(TextArea.class, "Your reply");

        press("Send");
        assertThat(fault(reply)).isEqualTo("A few words are needed.");
        reply.setValue("With pleasure");
        press("Send");

        assertThat(wins())
                .singleElement()
                .satisfies(one -> assertThat(one.replies()).hasSize(1));
    }

    private TextField line() {
        return field(TextField.class, "A small good thing");
    }

    private Collection<Win> wins() {
        return people.state(alexSeat).wins().byId().values();
    }

    private static WinCommand logging(WinId win, String words) {
        return new LogWin(win, WinKind.THANKS, new Words(words), About.YOU, DAY, null, null);
    }
}
