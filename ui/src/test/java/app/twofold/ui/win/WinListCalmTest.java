package app.twofold.ui.win;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.WinId;
import app.twofold.domain.Words;
import app.twofold.domain.win.About;
import app.twofold.domain.win.WinCommand.LogWin;
import app.twofold.domain.win.WinCommand.ReplyToWin;
import app.twofold.domain.win.WinKind;
import app.twofold.migrations.TestClock;
import app.twofold.ui.ViewTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("days")
class WinListCalmTest extends ViewTest {

    private final WinId tea = new WinId(UUID.randomUUID());

    @Test
    void showsAWinOfTheOtherTheMomentItIsLogged() {
        navigate(WinListView.class);

        sam(win());

        until(() -> says("You made tea before I asked"));
    }

    @Test
    void leavesEveryButtonWhereItIsWhenTheOtherReplies() {
        sam(win());
        sam(new ReplyToWin(tea, new Words("It was the good one")));
        people.does(alexSeat, new ReplyToWin(tea, new Words("I noticed")));
        navigate(WinListView.class);
        NativeButton smiled = find(NativeButton.class).all().stream()
                .filter(button -> button.getText().equals("Smiled"))
                .findFirst()
                .orElseThrow();
        Button takeBack = named("Take back your reply");

        sam(new ReplyToWin(tea, new Words("There is more")));

        until(() -> says("There is more"));
        assertThat(smiled.isAttached()).isTrue();
        assertThat(takeBack.isAttached()).isTrue();
        assertThat(find(Button.class).all()).contains(takeBack);
    }

    private LogWin win() {
        LocalDate today = TestClock.today();
        return new LogWin(tea, WinKind.THANKS, new Words("You made tea before I asked"), About.YOU, today, null, null);
    }

    private Button named(String words) {
        return find(Button.class).all().stream()
                .filter(button -> words.equals(button.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
    }

    private boolean says(String words) {
        return find(Div.class).all().stream()
                .anyMatch(part -> part.getElement().getTextRecursively().contains(words));
    }
}
