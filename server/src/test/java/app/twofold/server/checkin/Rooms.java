package app.twofold.server.checkin;

import app.twofold.domain.CheckinId;
import app.twofold.domain.PersonId;
import app.twofold.domain.Words;
import app.twofold.domain.checkin.schedule.Occasion;
import app.twofold.domain.checkin.session.Answer;
import app.twofold.domain.checkin.session.Round;
import app.twofold.domain.checkin.session.SessionCommand.EnterCheckin;
import app.twofold.domain.checkin.session.SessionCommand.MarkReady;
import app.twofold.domain.checkin.template.BuiltIn;
import app.twofold.domain.checkin.template.PromptId;
import app.twofold.domain.checkin.template.TemplateRef;
import app.twofold.domain.personal.PersonalCommand;
import app.twofold.domain.personal.PersonalEvent;
import app.twofold.domain.personal.PersonalRefusal;
import app.twofold.domain.personal.PersonalState;
import app.twofold.migrations.TestClock;
import app.twofold.server.CommandResult;
import app.twofold.server.Seat;
import app.twofold.server.couple.Node;
import app.twofold.server.stream.Store;
import app.twofold.server.stream.Streams;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Check-ins for tests, on nodes as the program itself opens them.
public final class Rooms {

    static final PromptId THANKS = new PromptId("thanks");

    private Rooms() {}

    public static Reveal reveal(
            DataSource database, Streams<PersonalState, PersonalCommand, PersonalEvent, PersonalRefusal> personal) {
        return new Reveal(personal, new HandedAnswers(JdbcClient.create(database), Store.keys(database)));
    }

    static SealedAnswers answers(Node node) {
        return new SealedAnswers(node.personal(), node.streams(), TestClock.given());
    }

    public static Seat other(Node node, Seat seat) {
        PersonId other = node.couples()
                .state(seat)
                .partnerOf(seat.person())
                .orElseThrow()
                .person();
        return new Seat(other, seat.couple());
    }

    /// A weekly check-in that both have entered.
    static CheckinId entered(Node node, Seat seat) {
        CheckinId id = new CheckinId(UUID.randomUUID());
        Occasion weekly = new Occasion.StartedNow(new TemplateRef.Supplied(BuiltIn.WEEKLY));
        does(node, seat, new EnterCheckin(id, weekly));
        does(node, other(node, seat), new EnterCheckin(id, null));
        return id;
    }

    static CommandResult does(Node node, Seat seat, app.twofold.domain.Command command) {
        return node.couples().execute(seat, UUID.randomUUID(), command);
    }

    static CommandResult keeps(Node node, Seat seat, CheckinId checkin, String words) {
        return answers(node).keep(seat, UUID.randomUUID(), checkin, THANKS, said(words));
    }

    static CommandResult ready(Node node, Seat seat, CheckinId checkin) {
        return does(node, seat, new MarkReady(checkin, THANKS));
    }

    static Answer said(String words) {
        return new Answer.Said(new Words(words));
    }

    static Round round(Node node, Seat seat, CheckinId checkin) {
        return node.couples()
                .state(seat)
                .checkins()
                .sessions()
                .find(checkin)
                .orElseThrow()
                .round(THANKS);
    }
}
