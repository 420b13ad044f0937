package app.twofold.ui.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.CheckinId;
import app.twofold.domain.checkin.schedule.Occasion;
import app.twofold.domain.checkin.session.SessionCommand.EndCheckin;
import app.twofold.domain.checkin.session.SessionCommand.EnterCheckin;
import app.twofold.domain.checkin.template.BuiltIn;
import app.twofold.domain.checkin.template.TemplateRef;
import app.twofold.domain.couple.CoupleCommand.OptPresence;
import app.twofold.server.Seat;
import app.twofold.server.SignedIn;
import app.twofold.server.live.Presence;
import app.twofold.ui.checkin.schedule.CheckinViewTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A check-in that somebody has started stands first on both Todays and on Check-ins, until it is closed.
class OpenCheckinTest extends CheckinViewTest {

    private final CheckinId talk = new CheckinId(UUID.randomUUID());

    @Autowired
    private Presence presence;

    @Test
    void whatTheOtherStartsShowsAtOnceOnTodayAndOnCheckins() {
        for (String page : List.of("", "check-ins")) {
            CheckinId another = new CheckinId(UUID.randomUUID());
            navigate(page, Div.class);
            assertThat(ways()).doesNotContain("check-ins/" + another);

            sam(start(another));

            until(() -> ways().contains("check-ins/" + another));
            assertThat(says("Sam has come in.")).isTrue();
            assertThat(says("Come in")).isTrue();
            sam(new EndCheckin(another));
            until(() -> !says("Sam has come in."));
        }
    }

    @Test
    void whoeverStartedItAndLeftFindsTheWayBack() {
        people.does(alexSeat, start(talk));

        navigate("", Div.class);

        assertThat(says("Go back in")).isTrue();
        assertThat(says("Sam has not come in yet.")).isTrue();
    }

    @Test
    void itStandsBeforeTheNextOne() {
        agreed();
        people.does(alexSeat, start(talk));
        navigate("", Div.class);

        assertThat(ways().stream().filter(to -> to.startsWith("check-ins/"))).startsWith("check-ins/" + talk);
        assertThat(says("Next check-in, in 3 days")).isTrue();
    }

    @Test
    void whoIsThereShowsOnlyWhileBothHaveOptedIn() {
        sam(start(talk));
        Presence.Place sams = presence.enter(samSeat);
        sams.at("check-ins/" + talk, null);
        navigate("", Div.class);
        assertThat(says("Sam is there now.")).isFalse();

        people.does(alexSeat, new OptPresence(true));
        sam(new OptPresence(true));
        sams.at("check-ins/" + talk, null);

        until(() -> says("Sam is there now."));
        sams.close();
        until(() -> says("Sam has come in."));
    }

    @Test
    void aloneItShowsTooAndSpeaksOfNobodyElse() {
        SignedIn kim = people.person("Kim");
        Seat seat = people.solo(kim);
        people.does(seat, start(talk));
        inTheBrowserOf(kim);
        navigate("", Div.class);

        assertThat(says("Go back in")).isTrue();
        assertThat(says("has not come in yet")).isFalse();
    }

    private static EnterCheckin start(CheckinId id) {
        return new EnterCheckin(id, new Occasion.StartedNow(new TemplateRef.Supplied(BuiltIn.WEEKLY)));
    }

    private List<String> ways() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
