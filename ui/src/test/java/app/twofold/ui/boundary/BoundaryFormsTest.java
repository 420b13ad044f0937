package app.twofold.ui.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.boundary.Boundary;
import app.twofold.domain.boundary.StatementCommand.ReviseBoundary;
import app.twofold.domain.boundary.wording.Revision;
import app.twofold.domain.couple.CoupleCommand.OptPresence;
import app.twofold.server.Subscription;
import app.twofold.server.live.Presence;
import app.twofold.server.live.Presence.Here;
import app.twofold.server.personal.PersonalSpace;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BoundaryFormsTest extends BoundaryViewTest {

    @Autowired
    private PersonalSpace personal;

    @Autowired
    private Presence presence;

    @Test
    void saysThatABoundaryNeedsItsWordsAndSharesNothing() {
        navigate(NewBoundaryView.class);
        test(title()).setValue("Evenings");

        press("Share with Sam");

        assertThat(area("Not okay").getErrorMessage()).isEqualTo("Say what is okay, what is not, or both.");
        assertThat(people.state(samSeat).boundaries().byId()).isEmpty();
    }

    @Test
    void sharesWhatHoldsFromThenOn() {
        navigate(NewBoundaryView.class);
        test(title()).setValue("Evenings");
        test(area("Not okay")).setValue("Calls after ten");

        press("Share with Sam");

        assertThat(people.state(samSeat).boundaries().byId().values())
                .singleElement()
                .satisfies(shared ->
                        assertThat(shared.standing().wording().title().value()).isEqualTo("Evenings"));
        assertThat(getCurrentView()).isInstanceOf(BoundaryDetailView.class);
    }

    @Test
    void keepsAnUnfinishedDraftThatTheOtherDoesNotLearnOfAndSharesItLater() {
        navigate(NewBoundaryView.class);
        test(title()).setValue("Evenings");
        press("Keep as private draft");

        var draft = people.as(alex.person(), () -> personal.state(alex))
                .boundaries()
                .values()
                .iterator()
                .next();
        assertThat(people.state(samSeat).boundaries().byId()).isEmpty();
        assertThat(people.as(sam.person(), () -> personal.state(sam)).boundaries())
                .isEmpty();

        navigate(
                NewBoundaryView.class,
                Map.of(BoundaryLink.DRAFT, draft.boundary().toString()));
        assertThat(title().getValue()).isEqualTo("Evenings");
        test(area("Okay")).setValue("Messages until nine");
        press("Share with Sam");

        assertThat(people.state(samSeat).boundaries().find(draft.boundary())).isPresent();
        assertThat(people.as(alex.person(), () -> personal.state(alex)).boundaries())
                .isEmpty();
    }

    @Test
    void proposesOtherWordsBesideTheAgreedOnes() {
        agreedOfAlex();
        change();
        test(title()).setValue("Serious talks after ten if both want");

        press("Put it in these words");

        Boundary now = now();
        assertThat(now.standing().wording().title().value()).isEqualTo("No serious talks after ten");
        assertThat(now.latest().wording().title().value()).isEqualTo("Serious talks after ten if both want");
        assertThat(says("You propose new words")).isTrue();
    }

    @Test
    void tightensAtOnce() {
        agreedOfAlex();
        change();
        segment("Tighten it");
        assertThat(says("You ask for more than before. It applies at once; Sam says it back again."))
                .isTrue();
        test(title()).setValue("No serious talks after nine");

        press("Put it in these words");

        assertThat(now().standing().wording().title().value()).isEqualTo("No serious talks after nine");
        assertThat(now().beside()).isNull();
    }

    @Test
    void refusesToAnswerWordsThatHaveChangedMeanwhile() {
        agreedOfAlex();
        change();
        test(title()).setValue("No serious talks after nine");
        people.does(
                alexSeat,
                new ReviseBoundary(boundary, 1, Revision.TIGHTEN, BoundaryTalk.words("No talks after eight")));

        press("Put it in these words");

        assertThat(now().versions()).isEqualTo(2);
        assertThat(title().getValue()).as("what was typed stays").isEqualTo("No serious talks after nine");
    }

    @Test
    void thePartnerDoesNotLearnThatSomethingIsWrittenPrivately() {
        agreedOfAlex();
        sam(new OptPresence(true));
        people.does(alexSeat, new OptPresence(true));

        navigate(NewRepairView.class, Map.of(BoundaryLink.BOUNDARY, boundary.toString()));
        assertThat(whereSamSeesAlex()).isEqualTo(BoundaryLink.path(boundary));

        navigate(NewBoundaryView.class);
        assertThat(whereSamSeesAlex()).isEqualTo(BoundaryLink.LIST);
    }

    @Test
    void nobodyChangesTheOthersWords() {
        agreedOfSams();

        navigate(BoundaryLink.path(boundary) + "/change", BoundaryDetailView.class);

        assertThat(offers("Put it in these words")).isFalse();
    }

    private String whereSamSeesAlex() {
        AtomicReference<Optional<Here>> seen = new AtomicReference<>(Optional.empty());
        Subscription following = presence.follow(samSeat, seen::set);
        until(() -> seen.get().isPresent());
        following.close();
        return seen.get().orElseThrow().where();
    }

    private void change() {
        navigate(ReviseView.class, Map.of(BoundaryLink.BOUNDARY, boundary.toString()));
    }

    private TextField title() {
        return find(TextField.class).all().stream()
                .filter(field -> "The boundary, in one line".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
