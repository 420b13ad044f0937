package app.twofold.ui.promise;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.PromiseId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.promise.PromiseCommand.AgreePromise;
import app.twofold.domain.promise.PromiseCommand.JudgePromise;
import app.twofold.domain.promise.PromiseCommand.MakePromise;
import app.twofold.domain.promise.PromiseCommand.ProposePromise;
import app.twofold.domain.promise.PromiseCommand.ProposePromiseChange;
import app.twofold.domain.promise.PromiseCommand.TakePromiseBack;
import app.twofold.domain.promise.PromiseRefusal;
import app.twofold.domain.promise.PromiseRefusal.NoPromiseProposed;
import app.twofold.domain.promise.PromiseRefusal.NotYourPromise;
import app.twofold.domain.promise.PromiseRefusal.NotYourPromiseProposal;
import app.twofold.domain.promise.PromiseRefusal.OwnPromise;
import app.twofold.domain.promise.PromiseRefusal.OwnPromiseProposal;
import app.twofold.domain.promise.PromiseRefusal.PromiseEnded;
import app.twofold.domain.promise.PromiseRefusal.PromiseIdTaken;
import app.twofold.domain.promise.PromiseRefusal.PromiseNotAgreed;
import app.twofold.domain.promise.PromiseRefusal.PromiseOver;
import app.twofold.domain.promise.PromiseRefusal.PromiseProposalNotCurrent;
import app.twofold.domain.promise.PromiseRefusal.PromiseTermsNotCurrent;
import app.twofold.domain.promise.PromiseRefusal.PromiseUnknown;
import app.twofold.domain.promise.PromiseRefusal.PromiseUntilPast;
import app.twofold.migrations.TestClock;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.words.Dates;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Promises on the screens of others: Today, the history, what the two had on a day.
@Tag("days")
class PromiseElsewhereTest extends PromisesTest {

    @Test
    void todayLeadsThereAndShowsWhatTheOtherSuggests() {
        open("");
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref)).contains("promises");

        sam(new ProposePromise(id, new Title(PHONES), null));

        until(() -> sees("Today, Sam suggested a promise for you both") && sees(PHONES));
        people.does(alexSeat, new AgreePromise(id, proposal()));
        until(() -> sees("Nothing is waiting for you."));
        sam(new ProposePromiseChange(id, new Title("We show each other our phones"), null, null));
        until(() -> sees("Today, Sam suggested a change to a promise"));
    }

    @Test
    void todayShowsWhatIsDueUntilThisPartnerHasSaidHowItWent() {
        sam(new MakePromise(id, new Title(RING), TestClock.today()));
        open("");
        assertThat(sees("This promise is due. You say how it went.") && sees("Say how it went"))
                .isTrue();

        people.does(alexSeat, new JudgePromise(id, null, true, Words.NONE));

        until(() -> sees("Nothing is waiting for you."));
    }

    @Test
    void whatIsDueOfBothIsTheirsTogether() {
        people.does(alexSeat, new ProposePromise(id, new Title(PHONES), TestClock.today()));
        sam(new AgreePromise(id, proposal()));

        open("");

        assertThat(sees("This promise is due. You both say how it went.")).isTrue();
    }

    @Test
    void whoMadeItIsNotAskedHowItWent() {
        people.does(alexSeat, new MakePromise(id, new Title(RING), TestClock.today()));
        open("");

        assertThat(sees("Nothing is waiting for you.")).isTrue();
    }

    @Test
    void theHistoryTellsWhatHappenedToThem() {
        people.does(alexSeat, new MakePromise(id, new Title(RING), null));
        sam(new ProposePromiseChange(id, new Title("I ring an hour before"), null, null));
        people.does(alexSeat, new AgreePromise(id, proposal()));
        sam(new JudgePromise(id, null, false, new Words("No call on Friday.")));
        var phones = new PromiseId(UUID.randomUUID());
        sam(new ProposePromise(phones, new Title(PHONES), null));
        sam(new TakePromiseBack(phones));

        open("history");
        assertThat(sees("Suggested a promise for both") && sees("Promise taken back"))
                .isTrue();
        assertThat(sees("Promised") && sees("Change suggested")).isTrue();
        assertThat(sees("Changed together")).isTrue();
        assertThat(sees("Before that: “" + RING + "”, no end")).isTrue();
        assertThat(sees("Not kept, said Sam") && sees("No call on Friday.")).isTrue();

        open("history/promise/" + id);
        assertThat(sees("I ring an hour before") && sees("Not kept, said Sam")).isTrue();
    }

    @Test
    void theyStandAmongWhatTheTwoHadOnADay() {
        sam(new MakePromise(id, new Title(RING), null));

        open("history/on");

        assertThat(sees("Promises") && sees(RING) && sees("Sam, no end. Open.")).isTrue();
    }

    @Test
    void whateverTheRulesRefuseIsSaidInWordsOfItsOwn() {
        List<PromiseRefusal> all = List.of(
                new PromiseUnknown(),
                new PromiseIdTaken(),
                new PromiseUntilPast(),
                new PromiseOver(),
                new PromiseNotAgreed(),
                new PromiseEnded(),
                new NoPromiseProposed(),
                new PromiseProposalNotCurrent(7),
                new PromiseTermsNotCurrent(7),
                new OwnPromiseProposal(),
                new NotYourPromiseProposal(),
                new OwnPromise(),
                new NotYourPromise());
        Viewer viewer = new Viewer(
                people.state(alexSeat), alex.person(), new Dates(Locale.ENGLISH, TestClock.ZONE, TestClock.now()));

        assertThat(all).hasSize(PromiseRefusal.class.getPermittedSubclasses().length);
        assertThat(all.stream().map(one -> PromiseWords.refused(one, viewer).orElseThrow()))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }

    private void open(String path) {
        UI.getCurrent().navigate(path);
    }
}
