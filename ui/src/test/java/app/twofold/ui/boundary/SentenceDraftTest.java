package app.twofold.ui.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.Title;
import app.twofold.domain.boundary.wording.BoundaryWording;
import app.twofold.server.personal.PersonalSpace;
import app.twofold.ui.shell.BoundaryDraft;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// A sentence of a check-in that waits as a private draft.
class SentenceDraftTest extends BoundaryViewTest {

    @Autowired
    private ApplicationContext program;

    @Autowired
    private PersonalSpace personal;

    private final BoundaryId sentence = new BoundaryId(UUID.randomUUID());

    @Test
    void isWrittenOnAndSharedUnderTheSameId() {
        drafting().keep(sentence, "No serious talks after ten");

        assertThat(drafting().path(sentence)).contains("boundaries/new/" + sentence);
        navigate(NewBoundaryView.class, Map.of(BoundaryLink.DRAFT, sentence.toString()));
        assertThat(find(TextField.class).all()).extracting(TextField::getValue).contains("No serious talks after ten");
        find(TextArea.class).all().getFirst().setValue("Asking for a time tomorrow");
        press("Share with Sam");

        assertThat(people.state(samSeat).boundaries().find(sentence)).isPresent();
        assertThat(drafting().path(sentence)).isEmpty();
        drafting().keep(sentence, "No serious talks after ten");
        assertThat(people.as(alex.person(), () -> personal.state(alex)).boundaries())
                .as("it is shared already")
                .isEmpty();
    }

    @Test
    void keptAgainChangesNothing() {
        drafting().keep(sentence, "No serious talks after ten");
        drafting().keep(sentence, "Something else");

        assertThat(kept().title()).isEqualTo(new Title("No serious talks after ten"));
    }

    @Test
    void aLongSentenceIsShortenedToATitleAndStaysWhole() {
        String sentences = "I would like us to stop at ten,\nbecause ".repeat(8) + "I am tired then.";

        drafting().keep(sentence, sentences);

        assertThat(kept().title().value())
                .startsWith("I would like us to stop at ten, because I would")
                .endsWith("…")
                .hasSizeLessThanOrEqualTo(Title.MAX_LENGTH);
        assertThat(kept().why().value()).isEqualTo(sentences);
    }

    @Test
    void aLongSentenceWithoutSpacesFindsRoomToo() {
        drafting().keep(sentence, "🌱".repeat(250));

        assertThat(kept().title().value()).isEqualTo("🌱".repeat(199) + "…");
    }

    private BoundaryWording kept() {
        return people.as(alex.person(), () -> personal.state(alex))
                .boundaries()
                .get(sentence)
                .wording();
    }

    private BoundaryDraft drafting() {
        return program.getBean(BoundaryDraft.class);
    }
}
