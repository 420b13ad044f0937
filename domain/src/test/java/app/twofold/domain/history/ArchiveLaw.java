package app.twofold.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.Event;
import app.twofold.domain.Issued;
import app.twofold.domain.Recorded;
import app.twofold.domain.couple.ArchiveCommand.EndArchiveOffer;
import app.twofold.domain.couple.ArchiveEvent.ArchiveAgreed;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.OfferedArchive;
import app.twofold.domain.couple.Partner;
import java.time.ZoneOffset;
import java.util.UUID;

/// Two go on from a past only when the one who has not offered it agrees, and only where nothing is shared yet. Until
/// then either ends the offer alone.
final class ArchiveLaw {

    private ArchiveLaw() {}

    static void check(Step step) {
        for (Recorded<Event> event : step.happened()) {
            if (event.event() instanceof ArchiveAgreed(var space)) {
                OfferedArchive offered = step.before().archive();
                assertThat(offered).as("a past is offered").isNotNull();
                assertThat(offered.offer().space()).as("exactly this past").isEqualTo(space);
                assertThat(step.before().isEmpty())
                        .as("nothing that is shared is replaced")
                        .isTrue();
                assertThat(step.before().isSolo() || !event.by().equals(offered.by()))
                        .as("the other agrees")
                        .isTrue();
            }
        }
        if (step.before().hasMovedOn()) {
            assertThat(step.happened()).as("nothing happens any more").isEmpty();
        }
        if (step.after().archive() != null && !step.after().hasMovedOn()) {
            step.after().partners().forEach(partner -> checkEnds(step, partner));
        }
    }

    private static void checkEnds(Step step, Partner partner) {
        CoupleState state = step.after();
        UUID id = new UUID(7, state.seq());
        Step next = Step.of(
                state, new Issued<>(id, partner.person(), step.issued().at(), ZoneOffset.UTC, new EndArchiveOffer()));
        assertThat(next.after().archive()).as("one ends an offer").isNull();
    }
}
