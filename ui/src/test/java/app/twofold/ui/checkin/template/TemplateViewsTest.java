package app.twofold.ui.checkin.template;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.TemplateId;
import app.twofold.domain.checkin.template.BuiltIn;
import app.twofold.domain.checkin.template.TemplateCommand.KeepTemplate;
import app.twofold.domain.checkin.template.TemplateRef;
import app.twofold.domain.checkin.template.Templates.Kept;
import app.twofold.ui.checkin.schedule.CheckinViewTest;
import app.twofold.ui.words.Named;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TemplateViewsTest extends CheckinViewTest {

    private final TemplateId own = new TemplateId(UUID.randomUUID());

    @Test
    void everySuppliedListIsThereToRead() {
        for (BuiltIn which : BuiltIn.values()) {
            navigate(TemplateView.class, at(Named.key(which)));

            assertThat(offers("Make our own version")).isTrue();
            assertThat(offers("Stop offering it")).isFalse();
        }
    }

    @Test
    void aListOfOnesOwnIsMadeFromASuppliedOne() {
        navigate(EditTemplateView.class, at("weekly"));
        test(field("Name")).setValue("Ours");
        test(field("Question")).setValue("How did we sleep?");

        press("Keep this list");

        assertThat(getCurrentView()).isInstanceOf(TemplateView.class);
        assertThat(kept()).singleElement().satisfies(list -> {
            assertThat(list.template().name().value()).isEqualTo("Ours");
            assertThat(list.template().prompts().getFirst().text().value()).isEqualTo("How did we sleep?");
            assertThat(list.template().prompts().size())
                    .isEqualTo(BuiltIn.WEEKLY.template().prompts().size());
        });
    }

    @Test
    void aListWithoutQuestionsIsRefused() {
        navigate(EditTemplateView.class, at("weekly"));

        remove("Part");

        press("Keep this list");
        assertThat(says("A list needs a part with a question.")).isTrue();
        assertThat(kept()).isEmpty();
    }

    @Test
    void aPartWithoutQuestionsIsRefused() {
        navigate(EditTemplateView.class, at("weekly"));

        remove("Question");

        press("Keep this list");
        assertThat(find(TextField.class).all())
                .extracting(TextField::getErrorMessage)
                .contains("A part needs a question.");
        assertThat(kept()).isEmpty();
    }

    @Test
    void anEmptyQuestionIsRefusedAtItsPlace() {
        navigate(EditTemplateView.class, at("weekly"));
        press("Add a question");

        press("Keep this list");

        assertThat(find(TextField.class).all().stream()
                        .filter(field -> "Question".equals(field.getLabel()) && field.isEmpty()))
                .singleElement()
                .satisfies(field -> assertThat(field.getErrorMessage()).isEqualTo("Please fill this in."));
        assertThat(kept()).isEmpty();
    }

    @Test
    void partsAndQuestionsChangePlaces() {
        navigate(EditTemplateView.class, at("weekly"));
        String first = field("Part").getValue();

        test(labelled("Move down: Part").getFirst()).click();
        press("Keep this list");

        assertThat(kept().iterator().next().template().sections().get(1).title().value())
                .isEqualTo(first);
    }

    @Test
    void aChangeOfTheOthersInBetweenIsNotWrittenOver() {
        sam(new KeepTemplate(own, 0, BuiltIn.WEEKLY.template()));
        navigate(EditTemplateView.class, at(own.toString()));
        sam(new KeepTemplate(own, 1, BuiltIn.MONTHLY.template()));
        until(() ->
                people.state(alexSeat).checkins().templates().byId().get(own).version() == 2);

        press("Keep this list");

        assertThat(says("The list has been changed since. Open it again to see what is new."))
                .isTrue();
        assertThat(kept().iterator().next().template().name())
                .isEqualTo(BuiltIn.MONTHLY.template().name());
    }

    @Test
    void eitherTakesAListFromTheChoice() {
        sam(new KeepTemplate(own, 0, BuiltIn.WEEKLY.template()));
        navigate(TemplateView.class, at(own.toString()));

        press("Stop offering it");

        assertThat(getCurrentView()).isInstanceOf(TemplateListView.class);
        assertThat(TemplateWords.offered(people.state(samSeat).checkins())).doesNotContain(new TemplateRef.Own(own));
    }

    private void remove(String what) {
        List<Button> buttons = labelled("Remove: " + what);
        if (what.equals("Part")) {
            buttons.forEach(button -> test(button).click());
        } else {
            test(buttons.getLast()).click();
            List<Button> rest = labelled("Remove: " + what);
            rest.forEach(button -> test(button).click());
        }
    }

    private List<Button> labelled(String words) {
        return find(Button.class).all().stream()
                .filter(button -> button.getAriaLabel().filter(words::equals).isPresent())
                .toList();
    }

    private Collection<Kept> kept() {
        return people.state(samSeat).checkins().templates().byId().values();
    }

    private static Map<String, String> at(String key) {
        return Map.of(TemplateView.TEMPLATE, key);
    }
}
