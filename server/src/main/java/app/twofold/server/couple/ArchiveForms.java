package app.twofold.server.couple;

import app.twofold.domain.couple.ArchiveCommand;
import app.twofold.domain.couple.ArchiveCommand.AgreeToArchive;
import app.twofold.domain.couple.ArchiveCommand.EndArchiveOffer;
import app.twofold.domain.couple.ArchiveEvent;
import app.twofold.domain.couple.ArchiveEvent.ArchiveAgreed;
import app.twofold.domain.couple.ArchiveEvent.ArchiveOfferEnded;
import app.twofold.domain.couple.ArchiveEvent.ArchiveOffered;
import app.twofold.domain.couple.ArchiveOffer;
import app.twofold.domain.couple.ArchiveOrigin;
import app.twofold.domain.couple.OfferedArchive;
import app.twofold.server.form.Field;
import app.twofold.server.form.Form;
import app.twofold.server.form.Ids;
import app.twofold.server.form.Schema;
import app.twofold.server.form.Shape;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// The written form of a past out of an archive that is offered, of answers to it, and of what became of it. Offering
/// is not among the commands: the archive has to come first.
final class ArchiveForms {

    /// An origin that is left out is unknown, as in those that were stored before archives were signed.
    private static final Shape<ArchiveOffer> OFFER = Shape.of(
            ArchiveOffer.class,
            Ids.SPACE,
            Field.text("sha256")
                    .described(Schema.ofType("string")
                            .with("minLength", 64)
                            .with("maxLength", 64)
                            .named("Sha256")),
            Field.count("events").described(Schema.ofType("integer").with("minimum", 1)),
            Field.moment("from"),
            Field.moment("until"),
            Field.choice("origin", ArchiveNames.ORIGIN).orElse(ArchiveOrigin.UNKNOWN));

    static final List<Form<? extends ArchiveCommand>> COMMANDS = List.of(
            Form.of("archive.end-offer", EndArchiveOffer.class),
            Form.of("archive.agree", AgreeToArchive.class, Ids.SPACE));

    static final List<Form<? extends ArchiveEvent>> EVENTS = List.of(
            Form.of("archive.offered", ArchiveOffered.class, OFFER),
            Form.of("archive.offer-ended", ArchiveOfferEnded.class),
            Form.of("archive.agreed", ArchiveAgreed.class, Ids.SPACE));

    private ArchiveForms() {}

    static void write(ObjectNode json, OfferedArchive offered) {
        OFFER.write(json, offered.offer());
        json.put("origin", ArchiveNames.ORIGIN.of(offered.offer().origin()))
                .put("by", offered.by().toString())
                .put("at", offered.at().toString())
                .put("agreed", offered.isAgreed());
    }
}
