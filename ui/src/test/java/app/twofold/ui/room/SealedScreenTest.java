package app.twofold.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.checkin.session.SessionCommand.MarkReady;
import app.twofold.domain.checkin.template.PromptId;
import com.vaadin.flow.component.UI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What the other wrote is nowhere in the memory of a screen before it is revealed.
class SealedScreenTest extends RoomTest {

    private static final PromptId WORKS = new PromptId("what-works");

    private final String secret = "unmistakable-" + UUID.randomUUID();

    @Test
    void theOthersAnswerIsNotInTheScreenNorInTheStateItShows() {
        bothAtThanks();
        open();
        keeps(samSeat, THANKS, said(secret));
        keeps(samSeat, WORKS, said(secret));
        sam(new MarkReady(talk, THANKS));
        until(() -> says("Sam is ready"));

        assertThat(isInMemory(secret)).isFalse();
    }

    @Test
    void theOthersAnswerIsNotInTheScreenOnWhichOnePrepares() {
        bothAtThanks();
        keeps(samSeat, THANKS, said(secret));
        navigate(PrepareView.class, Map.of(RoomView.CHECKIN, talk.toString()));
        sam(new MarkReady(talk, THANKS));
        until(() -> !people.state(alexSeat)
                .checkins()
                .sessions()
                .find(talk)
                .orElseThrow()
                .round(THANKS)
                .ready()
                .isEmpty());

        assertThat(isInMemory(secret)).isFalse();
    }

    @Test
    void onesOwnAnswerIsThereAndSoIsTheOthersOnceItIsRevealed() {
        bothAtThanks();
        keeps(alexSeat, THANKS, said("mine-" + secret));
        open();
        until(() -> isInMemory("mine-" + secret));

        keeps(samSeat, THANKS, said("theirs-" + secret));
        sam(new MarkReady(talk, THANKS));
        until(() -> says("Sam is ready"));
        assertThat(isInMemory("theirs-" + secret)).isFalse();
        press("I’m ready");

        until(() -> isInMemory("theirs-" + secret));
    }

    private boolean isInMemory(String word) {
        UI ui = UI.getCurrent();
        return ObjectGraph.holds(word, ui, ui.getSession(), people.state(alexSeat));
    }
}
