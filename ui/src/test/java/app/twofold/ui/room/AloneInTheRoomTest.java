package app.twofold.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.checkin.schedule.Occasion;
import app.twofold.domain.checkin.session.Answer;
import app.twofold.domain.checkin.session.Place;
import app.twofold.domain.checkin.session.SessionCommand.EnterCheckin;
import app.twofold.domain.checkin.session.SessionCommand.MarkReady;
import app.twofold.domain.checkin.session.SessionCommand.Move;
import app.twofold.domain.checkin.template.BuiltIn;
import app.twofold.domain.checkin.template.TemplateRef;
import app.twofold.server.Seat;
import app.twofold.server.SignedIn;
import org.junit.jupiter.api.Test;

/// A check-in that somebody holds with themselves: nothing there speaks of two.
class AloneInTheRoomTest extends RoomTest {

    @Test
    void nothingSpeaksOfTwo() {
        SignedIn kim = people.person("Kim");
        Seat seat = people.solo(kim);
        people.does(seat, new EnterCheckin(talk, new Occasion.StartedNow(new TemplateRef.Supplied(BuiltIn.WEEKLY))));
        inTheBrowserOf(kim);
        open();

        assertThat(says("Only you")).isTrue();
        assertThat(says("until you both reveal")).isFalse();
        assertThat(offers("Rather in person")).isFalse();
        press("I’m ready");
        until(() -> says("Write something first, or choose to skip."));

        keeps(seat, NUMBERS, new Answer.Skipped());
        people.does(seat, new MarkReady(talk, NUMBERS));
        people.does(seat, new Move(talk, new Place.AtPrompt(0), new Place.AtOutcomes()));
        people.does(seat, new Move(talk, new Place.AtOutcomes(), new Place.AtClosing()));
        until(() -> title().equals("One word each") || title().equals("One word"));
        assertThat(says("say thanks")).isFalse();
    }
}
