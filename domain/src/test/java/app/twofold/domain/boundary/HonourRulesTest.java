package app.twofold.domain.boundary;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.SAM;
import static app.twofold.domain.boundary.SomeBoundaries.TALKS;
import static app.twofold.domain.boundary.SomeBoundaries.TODAY;
import static app.twofold.domain.boundary.SomeBoundaries.agreed;
import static app.twofold.domain.boundary.SomeBoundaries.boundary;
import static app.twofold.domain.boundary.SomeBoundaries.shared;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.Story;
import app.twofold.domain.Words;
import app.twofold.domain.boundary.BoundaryRefusal.BoundaryEnded;
import app.twofold.domain.boundary.BoundaryRefusal.HonourInFuture;
import app.twofold.domain.boundary.BoundaryRefusal.HonourUnknown;
import app.twofold.domain.boundary.BoundaryRefusal.NotTheAuthor;
import app.twofold.domain.boundary.StatementCommand.HonourBoundary;
import app.twofold.domain.boundary.StatementCommand.TakeBackHonour;
import app.twofold.domain.boundary.StatementEvent.BoundaryHonoured;
import app.twofold.domain.boundary.StatementEvent.BoundaryWithdrawn;
import app.twofold.domain.boundary.StatementEvent.HonourTakenBack;
import org.junit.jupiter.api.Test;

class HonourRulesTest {

    private static final Words THANKS = new Words("You wrote it down and let me sleep");

    @Test
    void eitherSaysThanks() {
        Story story = agreed().when(ALEX, new HonourBoundary(TALKS, THANKS, TODAY))
                .then(new BoundaryHonoured(TALKS, THANKS, TODAY))
                .when(SAM, new HonourBoundary(TALKS, THANKS, TODAY.minusDays(3)))
                .then(new BoundaryHonoured(TALKS, THANKS, TODAY.minusDays(3)));

        assertThat(boundary(story).notes()).containsOnlyKeys(7L, 8L);
        assertThat(boundary(story).notes().get(7L)).isEqualTo(new Boundary.Note(7, ALEX, Story.START, THANKS, TODAY));
    }

    @Test
    void thanksNeedNoAgreement() {
        shared().when(SAM, new HonourBoundary(TALKS, THANKS, TODAY)).then(new BoundaryHonoured(TALKS, THANKS, TODAY));
    }

    @Test
    void thanksAreForWhatHasHappened() {
        agreed().when(SAM, new HonourBoundary(TALKS, THANKS, TODAY.plusDays(1))).thenRefused(new HonourInFuture());
        assertThatThrownBy(() -> new HonourBoundary(TALKS, new Words(" "), TODAY))
                .isInstanceOf(InvalidValue.class);
    }

    @Test
    void itsAuthorTakesANoteBackAlsoAfterTheEnd() {
        Story story = agreed().and(Story.by(SAM, new BoundaryHonoured(TALKS, THANKS, TODAY)))
                .when(ALEX, new TakeBackHonour(TALKS, 7))
                .thenRefused(new NotTheAuthor())
                .and(Story.by(ALEX, new BoundaryWithdrawn(TALKS)))
                .when(SAM, new TakeBackHonour(TALKS, 7))
                .then(new HonourTakenBack(TALKS, 7));

        assertThat(boundary(story).notes()).isEmpty();
        story.when(SAM, new TakeBackHonour(TALKS, 7)).thenRefused(new HonourUnknown());
        story.when(SAM, new HonourBoundary(TALKS, THANKS, TODAY)).thenRefused(new BoundaryEnded());
    }
}
