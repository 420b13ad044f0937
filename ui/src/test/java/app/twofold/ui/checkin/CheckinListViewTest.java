package app.twofold.ui.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.checkin.schedule.Occurrence;
import app.twofold.domain.checkin.schedule.ScheduleCommand.AgreeSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.EndSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.PauseSchedule;
import app.twofold.domain.checkin.schedule.ScheduleCommand.ProposeMove;
import app.twofold.ui.checkin.schedule.CheckinViewTest;
import app.twofold.ui.kit.Viewer;
import app.twofold.ui.words.Dates;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CheckinListViewTest extends CheckinViewTest {

    @Test
    void withoutATimeItSaysHowToBegin() {
        navigate(CheckinListView.class);

        assertThat(says("No times yet")).isTrue();
        press("Propose a time");
        assertThat(UI.getCurrentOrThrow().getActiveViewLocation().getPath()).isEqualTo("check-ins/schedule/new");
    }

    @Test
    void aPlanOfTheOthersWaitsForMyAnswer() {
        navigate(CheckinListView.class);

        proposedBySam();

        until(() -> find(RouterLink.class).all().stream()
                .anyMatch(link -> link.getText().equals("Read and answer")));
        assertThat(says("Sam proposed this")).isTrue();
    }

    @Test
    void theNextOneShowsAsSoonAsBothHaveAgreedHereAndOnToday() {
        proposedByAlex();
        navigate(CheckinListView.class);
        assertThat(isPrepared()).isFalse();

        sam(new AgreeSchedule(schedule, 1));

        until(this::isPrepared);
        assertThat(says("Next check-in, in 3 days")).isTrue();
        navigate("", Div.class);
        assertThat(isPrepared()).isTrue();
    }

    @Test
    void noNextOneShowsWhileEitherHasPaused() {
        agreed();
        navigate("", Div.class);
        assertThat(isPrepared()).isTrue();

        sam(new PauseSchedule(schedule, null));

        until(() -> !isPrepared());
    }

    @Test
    void whatHasEndedStandsAside() {
        agreed();
        navigate(CheckinListView.class);

        sam(new EndSchedule(schedule));

        until(() ->
                find(Details.class).all().stream().anyMatch(one -> "Ended and withdrawn".equals(one.getSummaryText())));
        assertThat(says("No times yet")).isTrue();
    }

    @Test
    void aMissedOneCanBeMovedForTwoWeeksUntilAMoveIsAsked() {
        agreed();
        Instant closed = first.plusDays(1).atZone(BERLIN).toInstant();

        assertThat(MissedCard.missed(at(closed.minusSeconds(60)))).isEmpty();
        assertThat(MissedCard.missed(at(closed.plusSeconds(60))))
                .extracting(Occurrence::start)
                .containsExactly(first.atZone(BERLIN).toInstant());

        people.does(alexSeat, new ProposeMove(schedule, first, first.plusDays(2)));
        assertThat(MissedCard.missed(at(closed.plusSeconds(60)))).isEmpty();
    }

    private Viewer at(Instant now) {
        return new Viewer(people.state(alexSeat), alex.person(), new Dates(Locale.ENGLISH, BERLIN, now));
    }

    private boolean isPrepared() {
        return find(Anchor.class).all().stream().anyMatch(link -> link.getHref().endsWith("/prepare"));
    }
}
