package app.twofold.server.wire;

import app.twofold.domain.CoupleId;
import app.twofold.domain.couple.ArchiveCommand;
import app.twofold.domain.couple.ArchiveCommand.AgreeToArchive;
import app.twofold.domain.couple.ArchiveCommand.EndArchiveOffer;
import java.util.List;

/// The written form of answers to an archive that is offered. Offering is not among them: the archive has to come
/// first.
final class ArchiveCommandJson {

    static final List<Form<? extends ArchiveCommand>> FORMS = List.of(
            new Form<>("archive.end-offer", EndArchiveOffer.class, (json, c) -> {}, f -> new EndArchiveOffer()),
            new Form<>(
                    "archive.agree",
                    AgreeToArchive.class,
                    (json, c) -> json.put("spaceId", c.space().toString()),
                    f -> new AgreeToArchive(new CoupleId(f.id("spaceId")))));

    private ArchiveCommandJson() {}
}
