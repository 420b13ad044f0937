package app.twofold.domain.history;

import app.twofold.domain.Command;
import app.twofold.domain.CoupleId;
import app.twofold.domain.couple.ArchiveCommand.AgreeToArchive;
import app.twofold.domain.couple.ArchiveCommand.EndArchiveOffer;
import app.twofold.domain.couple.ArchiveCommand.OfferArchive;
import app.twofold.domain.couple.ArchiveOffer;
import app.twofold.domain.couple.ArchiveOrigin;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.OfferedArchive;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;

/// Makes up what somebody may ask for about a past out of an archive. Agreeing is rare, as it ends a history.
final class ArchiveChance {

    private final Random random;

    ArchiveChance(Random random) {
        this.random = random;
    }

    Command command(CoupleState state, Instant now) {
        return switch (random.nextInt(6)) {
            case 0 -> new AgreeToArchive(space(state));
            case 1, 2 -> new EndArchiveOffer();
            default -> new OfferArchive(offer(now));
        };
    }

    private ArchiveOffer offer(Instant now) {
        ArchiveOrigin[] origins = ArchiveOrigin.values();
        return new ArchiveOffer(
                past(),
                "%064x".formatted(random.nextInt(3)),
                1 + random.nextInt(500),
                now.minus(Duration.ofDays(400)),
                now.minus(Duration.ofDays(1)),
                origins[random.nextInt(origins.length)]);
    }

    /// Mostly of the past that is offered, sometimes of any.
    private CoupleId space(CoupleState state) {
        OfferedArchive offered = state.archive();
        return offered == null || random.nextInt(4) == 0
                ? past()
                : offered.offer().space();
    }

    private CoupleId past() {
        return new CoupleId(new UUID(10, random.nextInt(3)));
    }
}
