package app.twofold.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.checkin.session.Answer;
import app.twofold.domain.checkin.session.Answer.Numbers;
import app.twofold.domain.checkin.session.SessionCommand.MarkReady;
import app.twofold.domain.checkin.template.Label;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class PrepareViewTest extends RoomTest {

    @Test
    void keepsWhatIsWrittenAndHasItAgainAfterwards() {
        bothIn();
        prepare();
        press("Next");

        test(area("What would I like")).setValue("For the tea");
        prepare();
        press("Next");

        assertThat(area("What would I like").getValue()).isEqualTo("For the tea");
    }

    @Test
    void goesThroughTheQuestionsOneByOne() {
        bothIn();
        prepare();

        assertThat(says("How was this week for me?")).isTrue();
        assertThat(button("Previous").isEnabled()).isFalse();
        press("Next");

        assertThat(says("2 of 9")).isTrue();
        assertThat(says("What would I like to thank you for?")).isTrue();
    }

    @Test
    void showsAllOfThemAsAList() {
        bothIn();
        prepare();

        segment("All of them");

        assertThat(says("What do I look forward to with you?")).isTrue();
        assertThat(says("What would I like to thank you for?")).isTrue();
    }

    @Test
    void setsNumbersOneByOneAndLeavesTheOthersUnset() {
        bothIn();
        prepare();

        slide(1, "7");

        assertThat(answers.own(alexSeat, talk).get(NUMBERS).answer())
                .isEqualTo(new Numbers(Map.of(new Label("Trust"), 7)));
        assertThat(outputs()).containsExactly("–", "7", "–", "–");
    }

    @Test
    void marksReadyAheadOfWhereTheTwoAre() {
        bothIn();
        keeps(alexSeat, THANKS, said("Tea"));
        prepare();
        press("Next");

        press("I’m ready");

        assertThat(now().round(THANKS).ready()).containsExactly(alex.person());
        assertThat(area("What would I like").isReadOnly()).isTrue();
    }

    @Test
    void letsNothingBeWrittenOnceItIsOpen() {
        bothIn();
        reveal(THANKS, said("Tea"), new Answer.Skipped());
        prepare();

        press("Next");

        assertThat(says("You have both opened this one.")).isTrue();
        assertThat(area("What would I like").isReadOnly()).isTrue();
    }

    @Test
    void tellsTheOtherNothing() {
        bothIn();
        long before = people.state(samSeat).seq();
        prepare();
        press("Next");

        test(area("What would I like")).setValue("For the tea");

        assertThat(people.state(samSeat).seq()).isEqualTo(before);
    }

    @Test
    void saysWhyAWordCannotBeKept() {
        bothIn();
        prepare();
        press("Next");
        keeps(alexSeat, THANKS, said("Tea"));
        people.does(alexSeat, new MarkReady(talk, THANKS));

        area("What would I like").setReadOnly(false);
        test(area("What would I like")).setValue("Milk");

        assertThat(area("What would I like").isInvalid()).isTrue();
        assertThat(area("What would I like").getValue()).contains("Milk");
        assertThat(answers.own(alexSeat, talk).get(THANKS).answer()).isEqualTo(said("Tea"));
    }

    private void prepare() {
        navigate(PrepareView.class, Map.of(RoomView.CHECKIN, talk.toString()));
    }

    private List<String> outputs() {
        return find(HtmlContainer.class).all().stream()
                .filter(part -> part.getElement().getTag().equals("output"))
                .map(HtmlContainer::getText)
                .toList();
    }

    private void slide(int index, String value) {
        HtmlContainer range = find(HtmlContainer.class).all().stream()
                .filter(part -> part.getElement().getTag().equals("input"))
                .skip(index)
                .findFirst()
                .orElseThrow();
        ObjectNode data = JsonNodeFactory.instance.objectNode().put("element.value", value);
        range.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(range.getElement(), "click", data));
    }
}
