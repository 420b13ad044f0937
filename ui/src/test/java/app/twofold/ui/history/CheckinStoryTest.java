package app.twofold.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.CheckinId;
import app.twofold.domain.OutcomeId;
import app.twofold.domain.Words;
import app.twofold.domain.checkin.schedule.Occasion;
import app.twofold.domain.checkin.session.Answer;
import app.twofold.domain.checkin.session.Outcome;
import app.twofold.domain.checkin.session.SessionCommand.EndCheckin;
import app.twofold.domain.checkin.session.SessionCommand.EnterCheckin;
import app.twofold.domain.checkin.session.SessionCommand.MarkReady;
import app.twofold.domain.checkin.session.SessionCommand.NoteOutcome;
import app.twofold.domain.checkin.template.BuiltIn;
import app.twofold.domain.checkin.template.PromptId;
import app.twofold.domain.checkin.template.TemplateRef;
import app.twofold.server.Seat;
import app.twofold.ui.ViewTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CheckinStoryTest extends ViewTest {

    private static final PromptId NUMBERS = new PromptId("how-we-are");
    private static final PromptId THANKS = new PromptId("thanks");
    private static final String SEALED = "Nobody but me reads this yet";

    private final CheckinId talk = new CheckinId(UUID.randomUUID());
    private final OutcomeId sentence = new OutcomeId(UUID.randomUUID());

    @Test
    void tellsHowACheckinWentAndWhatBecameOfIt() {
        bothIn();
        keeps(alexSeat, NUMBERS, new Answer.InPerson());
        keeps(samSeat, NUMBERS, new Answer.InPerson());
        people.does(alexSeat, new MarkReady(talk, NUMBERS));
        sam(new MarkReady(talk, NUMBERS));
        sam(new NoteOutcome(talk, sentence, Outcome.Kind.GOAL, new Words("Wednesdays are ours"), null));
        sam(new EndCheckin(talk));

        open();

        assertThat(steps())
                .satisfiesExactly(
                        openable -> assertThat(openable).contains("From here on each of you could prepare"),
                        alex -> assertThat(alex).contains("Alex came in"),
                        sam -> assertThat(sam).contains("Sam came in too"),
                        reveal -> assertThat(reveal).contains("Both opened what they had written"),
                        goal -> assertThat(goal).contains("Sam made it a goal", "Wednesdays are ours", "Proposed"),
                        end -> assertThat(end).contains("Ended early by Sam"));
        assertThat(find(Anchor.class).all()).anyMatch(link -> link.getHref().equals("goals/" + sentence));
    }

    @Test
    void nothingThatIsSealedShows() {
        bothIn();
        keeps(samSeat, THANKS, new Answer.Said(new Words(SEALED)));
        sam(new MarkReady(talk, THANKS));

        open();

        assertThat(steps()).hasSize(3).noneMatch(step -> step.contains(SEALED));
    }

    @Test
    void leadsThereFromTheTimelineAndFromTheSummary() {
        bothIn();
        sam(new EndCheckin(talk));

        navigate(HistoryView.class);
        assertThat(stories()).hasSize(1);
        navigate("check-ins/" + talk, Div.class);
        assertThat(stories()).hasSize(1);
    }

    private void open() {
        navigate(StoryView.class, Map.of(StoryView.KIND, "checkin", StoryView.ID, talk.toString()));
    }

    private List<Anchor> stories() {
        return find(Anchor.class).all().stream()
                .filter(link -> link.getHref().equals("history/checkin/" + talk))
                .toList();
    }

    private List<String> steps() {
        return find(ListItem.class).all().stream()
                .filter(item -> item.getParent()
                        .orElseThrow()
                        .getElement()
                        .getClassList()
                        .contains("h-course"))
                .map(item -> words(item.getElement()))
                .toList();
    }

    private static String words(Element element) {
        return element.isTextNode()
                ? element.getText()
                : element.getChildren().map(CheckinStoryTest::words).reduce("", String::concat);
    }

    private void bothIn() {
        people.does(
                alexSeat, new EnterCheckin(talk, new Occasion.StartedNow(new TemplateRef.Supplied(BuiltIn.WEEKLY))));
        sam(new EnterCheckin(talk, null));
    }

    private void keeps(Seat seat, PromptId prompt, Answer answer) {
        people.keeps(seat, talk, prompt, answer);
    }
}
