package app.twofold.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.checkin.session.Answer;
import app.twofold.domain.checkin.session.Place;
import app.twofold.domain.checkin.session.SessionCommand.Move;
import app.twofold.domain.checkin.session.SessionCommand.TakeFloor;
import app.twofold.domain.couple.CoupleCommand.OptPresence;
import app.twofold.server.live.Presence;
import app.twofold.ui.feature.Features;
import app.twofold.ui.kit.QuietDialog;
import app.twofold.ui.room.desk.RoomDesk;
import app.twofold.ui.shell.CoupleLive;
import app.twofold.ui.shell.Me;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/// Going on moves both, and nothing that is half-written is lost by it.
class MoveOnTest extends RoomTest {

    private static final Place FIRST = new Place.AtPrompt(0);
    private static final Place SECOND = new Place.AtPrompt(1);

    @Autowired
    private Presence presence;

    @Autowired
    private ObjectProvider<Me> me;

    @Autowired
    private ObjectProvider<CoupleLive> live;

    @Autowired
    private Features features;

    @Test
    void whatIsHalfWrittenIsThereAgainAfterTheOtherHasGoneOnAndBack() {
        bothIn();
        reveal(NUMBERS, new Answer.Skipped(), new Answer.InPerson());
        sam(new TakeFloor(talk));
        open();
        area("What you heard").setValue("You were tired, and");

        sam(new Move(talk, FIRST, SECOND));
        until(() -> title().equals("What would I like to thank you for?"));
        assertThat(says("You were writing “You were tired, and”. It is kept where you wrote it."))
                .isTrue();

        sam(new Move(talk, SECOND, FIRST));
        until(() -> says("Talk about it"));
        assertThat(area("What you heard").isVisible()).isTrue();
        assertThat(area("What you heard").getValue()).isEqualTo("You were tired, and");
    }

    @Test
    void goingOnAsksWhileTheOtherHasTheFloor() {
        bothIn();
        reveal(NUMBERS, new Answer.Skipped(), new Answer.InPerson());
        sam(new TakeFloor(talk));
        open();

        press("Next question");
        assertThat(now().place()).isEqualTo(FIRST);
        assertThat(find(QuietDialog.class).single().getHeaderTitle())
                .isEqualTo("Sam has the floor. Go on all the same?");
        pressInDialog("Stay here");
        assertThat(now().place()).isEqualTo(FIRST);

        press("Next question");
        pressInDialog("Go on");
        assertThat(now().place()).isEqualTo(SECOND);
    }

    @Test
    void goingOnAsksWhileTheOtherIsWriting() {
        people.does(alexSeat, new OptPresence(true));
        sam(new OptPresence(true));
        bothIn();
        reveal(NUMBERS, new Answer.Skipped(), new Answer.InPerson());
        open();
        try (Presence.Place sams = presence.enter(samSeat)) {
            sams.at("check-ins/" + talk, "words");
            RoomDesk desk = new RoomDesk(me.getObject(), live.getObject(), answers, null, features, talk);
            until(desk::isOtherWriting);

            press("Next question");

            assertThat(find(QuietDialog.class).single().getHeaderTitle())
                    .isEqualTo("Sam is writing. Go on all the same?");
            pressInDialog("Stay here");
            assertThat(now().place()).isEqualTo(FIRST);

            sams.at("check-ins/" + talk, null);
        }
    }

    @Test
    void goingOnIsOneStepWhileNobodyHasTheFloor() {
        bothIn();
        reveal(NUMBERS, new Answer.Skipped(), new Answer.InPerson());
        open();

        press("Next question");

        assertThat(now().place()).isEqualTo(SECOND);
    }

    @Test
    void aSentenceToTakeAlongStaysTooWhenTheOtherGoesBack() {
        bothIn();
        reveal(NUMBERS, new Answer.Skipped(), new Answer.InPerson());
        sam(new Move(talk, FIRST, new Place.AtOutcomes()));
        open();
        area("A sentence of your own").setValue("We walk on");

        sam(new Move(talk, new Place.AtOutcomes(), new Place.AtClosing()));
        until(() -> title().equals("One word each"));
        sam(new Move(talk, new Place.AtClosing(), new Place.AtOutcomes()));

        until(() -> title().equals("What you take with you"));
        assertThat(area("A sentence of your own").getValue()).isEqualTo("We walk on");
    }
}
