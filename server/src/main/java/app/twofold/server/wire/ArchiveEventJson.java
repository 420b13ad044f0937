package app.twofold.server.wire;

import app.twofold.domain.CoupleId;
import app.twofold.domain.couple.ArchiveEvent;
import app.twofold.domain.couple.ArchiveEvent.ArchiveAgreed;
import app.twofold.domain.couple.ArchiveEvent.ArchiveOfferEnded;
import app.twofold.domain.couple.ArchiveEvent.ArchiveOffered;
import app.twofold.domain.couple.ArchiveOffer;
import app.twofold.domain.couple.ArchiveOrigin;
import app.twofold.domain.couple.OfferedArchive;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// The written form of a past out of an archive that is offered, and of what became of it.
final class ArchiveEventJson {

    static final List<Form<? extends ArchiveEvent>> FORMS = List.of(
            new Form<>(
                    "archive.offered",
                    ArchiveOffered.class,
                    (json, e) -> writeEvent(json, e.offer()),
                    f -> new ArchiveOffered(offer(f))),
            new Form<>("archive.offer-ended", ArchiveOfferEnded.class, (json, e) -> {}, f -> new ArchiveOfferEnded()),
            new Form<>(
                    "archive.agreed",
                    ArchiveAgreed.class,
                    (json, e) -> json.put("spaceId", e.space().toString()),
                    f -> new ArchiveAgreed(new CoupleId(f.id("spaceId")))));

    private ArchiveEventJson() {}

    static void write(ObjectNode json, OfferedArchive offered) {
        write(json, offered.offer());
        json.put("origin", Choices.ARCHIVE_ORIGIN.of(offered.offer().origin()))
                .put("by", offered.by().toString())
                .put("at", offered.at().toString())
                .put("agreed", offered.isAgreed());
    }

    /// What is left out is unknown, as in those that were stored before archives were signed.
    private static void writeEvent(ObjectNode json, ArchiveOffer offer) {
        write(json, offer);
        if (offer.origin() != ArchiveOrigin.UNKNOWN) {
            json.put("origin", Choices.ARCHIVE_ORIGIN.of(offer.origin()));
        }
    }

    private static void write(ObjectNode json, ArchiveOffer offer) {
        json.put("spaceId", offer.space().toString())
                .put("sha256", offer.sha256())
                .put("events", offer.events())
                .put("from", offer.from().toString())
                .put("until", offer.until().toString());
    }

    private static ArchiveOffer offer(Fields f) {
        return new ArchiveOffer(
                new CoupleId(f.id("spaceId")),
                f.text("sha256"),
                f.count("events"),
                Moments.read(f, "from"),
                Moments.read(f, "until"),
                f.has("origin") ? f.choice("origin", Choices.ARCHIVE_ORIGIN) : ArchiveOrigin.UNKNOWN);
    }
}
