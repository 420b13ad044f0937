package app.twofold.domain.leaving;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.history.HistoryFilter;
import app.twofold.domain.history.Telling;
import app.twofold.domain.leaving.LeavingEvent.ReopenAsked;
import app.twofold.domain.leaving.LeavingEvent.ReopenTakenBack;
import app.twofold.domain.leaving.LeavingEvent.SpaceLeft;
import app.twofold.domain.timeline.Entry;
import app.twofold.domain.timeline.Subject;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LeavingReadingTest {

    @Test
    void theHistoryTellsThatItFrozeAndOpenedAndNotByWhom() {
        Telling told = Telling.ofBoth()
                .and(SAM, new SpaceLeft())
                .and(SAM, new ReopenAsked())
                .and(SAM, new ReopenTakenBack())
                .and(ALEX, new ReopenAsked())
                .and(SAM, new ReopenAsked());
        HistoryFilter about = HistoryFilter.about(Subject.COUPLE);

        assertThat(told.told(about)).endsWith(new LeavingHappening.Frozen(), new LeavingHappening.Reopened());
        assertThat(told.entries(about).stream()
                        .filter(entry -> entry.happening() instanceof LeavingHappening)
                        .map(Entry::by))
                .containsExactly(Set.of(ALEX, SAM), Set.of(ALEX, SAM));
    }
}
