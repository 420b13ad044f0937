package app.twofold.ui.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.twofold.domain.CheckinId;
import app.twofold.domain.Words;
import app.twofold.domain.checkin.schedule.Occasion;
import app.twofold.domain.checkin.session.Answer;
import app.twofold.domain.checkin.session.Answer.InPerson;
import app.twofold.domain.checkin.session.Floor;
import app.twofold.domain.checkin.session.Place;
import app.twofold.domain.checkin.session.SessionCommand.ConfirmSayBack;
import app.twofold.domain.checkin.session.SessionCommand.CorrectSayBack;
import app.twofold.domain.checkin.session.SessionCommand.EnterCheckin;
import app.twofold.domain.checkin.session.SessionCommand.MarkReady;
import app.twofold.domain.checkin.session.SessionCommand.Move;
import app.twofold.domain.checkin.session.SessionCommand.SayBack;
import app.twofold.domain.checkin.session.SessionCommand.TakeFloor;
import app.twofold.domain.checkin.template.BuiltIn;
import app.twofold.domain.checkin.template.TemplateRef;
import app.twofold.ui.room.floor.AnswerPages;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RoomViewTest extends RoomTest {

    @Test
    void letsOneInWhoFollows() {
        sam(new EnterCheckin(talk, new Occasion.StartedNow(new TemplateRef.Supplied(BuiltIn.WEEKLY))));
        open();
        until(() -> says("Sam has come in."));

        press("Come in");

        until(() -> title().equals("How was this week for me?"));
        assertThat(now().entered()).containsOnlyKeys(alex.person(), sam.person());
    }

    @Test
    void isNotThereForAnybodyWhoMadeAnIdUp() {
        assertThatThrownBy(() -> navigate(
                        RoomView.class,
                        Map.of(RoomView.CHECKIN, UUID.randomUUID().toString())))
                .isNotNull();
        assertThatThrownBy(() -> navigate(RoomView.class, Map.of(RoomView.CHECKIN, "none")))
                .isNotNull();
    }

    @Test
    void keepsAnAnswerWhileItIsWrittenAndShowsTheOtherNothing() {
        bothAtThanks();
        open();

        test(area("What would I like")).setValue("For the tea");

        assertThat(answers.own(alexSeat, talk).get(THANKS).answer()).isEqualTo(said("For the tea"));
        assertThat(people.state(samSeat).toString()).doesNotContain("For the tea");
        until(() -> says("Kept at "));
    }

    @Test
    void showsThatTheOtherIsReadyAndNotWhatTheyWrote() {
        bothAtThanks();
        keeps(samSeat, THANKS, said("For the drive"));
        open();

        sam(new MarkReady(talk, THANKS));

        until(() -> says("Sam is ready"));
        assertThat(says("For the drive")).isFalse();
    }

    @Test
    void opensBothAnswersWithTheSecondMark() {
        bothAtThanks();
        keeps(samSeat, THANKS, said("For the drive"));
        sam(new MarkReady(talk, THANKS));
        open();
        test(area("What would I like")).setValue("For the tea");

        press("I’m ready");

        until(() -> says("For the drive") && says("For the tea"));
        assertThat(find(AnswerPages.class).all()).hasSize(1);
        assertThat(says("You are both here")).isTrue();
    }

    @Test
    void saysWhatIsMissingWhereNothingIsAnswered() {
        bothAtThanks();
        open();

        press("I’m ready");

        assertThat(now().round(THANKS).ready()).isEmpty();
        until(() -> says("Write something first, or choose to say it in person or to skip."));
    }

    @Test
    void takesTheMarkBack() {
        bothAtThanks();
        keeps(alexSeat, THANKS, said("For the tea"));
        open();
        press("I’m ready");
        until(() -> area("What would I like").isReadOnly());

        press("Not yet");

        until(() -> !area("What would I like").isReadOnly());
        assertThat(now().round(THANKS).ready()).isEmpty();
    }

    @Test
    void opensWithAllThatThereIsWhateverThisScreenWasToldBefore() {
        bothAtThanks();
        missWhatOthersDid();

        open();

        assertThat(area("What would I like").isReadOnly()).isFalse();
    }

    @Test
    void comesBackToTheWordsAfterRatherInPerson() {
        bothAtThanks();
        open();
        test(area("What would I like")).setValue("For the tea");

        press("Rather in person");
        assertThat(answers.own(alexSeat, talk).get(THANKS).answer()).isEqualTo(new InPerson());
        press("Rather in person");

        assertThat(answers.own(alexSeat, talk).get(THANKS).answer()).isEqualTo(said("For the tea"));
        assertThat(area("What would I like").getValue()).isEqualTo("For the tea");
    }

    @Test
    void ratherInPersonIsShownLikeAnyAnswer() {
        bothAtThanks();
        open();

        reveal(THANKS, new InPerson(), new Answer.Skipped());

        until(() -> says("Rather in person") && says("Not this time"));
    }

    @Test
    void staysInStepWithAnotherScreenOfTheSamePerson() {
        bothAtThanks();
        open();

        keeps(alexSeat, THANKS, said("From my phone"));

        until(() -> area("What would I like").getValue().equals("From my phone"));
    }

    @Test
    void followsTheOtherToTheNextQuestion() {
        bothAtThanks();
        reveal(THANKS, said("Tea"), said("Drive"));
        open();

        sam(new Move(talk, new Place.AtPrompt(1), new Place.AtPrompt(2)));

        until(() -> title().equals("What went well between us?"));
    }

    @Test
    void doesNotTakeAwayWhatIsBeingTypedWhenTheOtherDoesSomething() {
        bothAtThanks();
        reveal(THANKS, said("Tea"), said("Drive"));
        sam(new TakeFloor(talk));
        open();
        area("What you heard").setValue("You were glad that");

        sam(new app.twofold.domain.checkin.session.SessionCommand.AddTime(talk));

        until(() -> now().floor() != null
                && now().floor().until().isAfter(now().floor().since().plus(Floor.TURN)));
        until(() -> says("Sam speaks, you listen"));
        assertThat(area("What you heard").getValue()).isEqualTo("You were glad that");
    }

    @Test
    void leadsThroughTheFloor() {
        bothAtThanks();
        reveal(THANKS, said("Tea"), said("Drive"));
        open();
        press("I would like to speak");
        until(() -> says("You speak, Sam listens"));

        sam(new SayBack(talk, new Words("You liked the tea")));
        until(() -> says("This is what Sam heard:") && says("You liked the tea"));
        press("Yes, I meant that");

        until(() -> says("Sam speaks, you listen"));
        assertThat(says("Sam said back “You liked the tea”, and Alex confirmed it."))
                .isTrue();
        assertThat(offers("Pass the floor") && button("Pass the floor").isVisible())
                .isFalse();
    }

    @Test
    void showsWhatTheOtherMeantUntilTheyAreHeard() {
        bothAtThanks();
        reveal(THANKS, said("Tea"), said("Drive"));
        sam(new TakeFloor(talk));
        open();
        area("What you heard").setValue("You were annoyed");
        press("Say it back");
        until(() -> says("You said this back. Sam tells you whether that’s what they meant."));

        sam(new CorrectSayBack(talk, new Words("Tired, not annoyed")));
        until(() -> says("Sam meant this:") && says("Tired, not annoyed"));
        area("What you heard").setValue("You were tired");
        press("Say it back");
        assertThat(area("What you heard").getValue()).isEmpty();
        sam(new ConfirmSayBack(talk));

        until(() -> says("You speak, Sam listens"));
    }

    @Test
    void opensNothingThatIsNotThisCouples() {
        CheckinId other = new CheckinId(UUID.randomUUID());
        var robin = people.solo(people.person("Robin"));
        people.does(robin, new EnterCheckin(other, new Occasion.StartedNow(new TemplateRef.Supplied(BuiltIn.WEEKLY))));

        assertThatThrownBy(() -> navigate(RoomView.class, Map.of(RoomView.CHECKIN, other.toString())))
                .isNotNull();
    }
}
