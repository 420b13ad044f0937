package app.twofold.server.wire;

import app.twofold.domain.boundary.StatementEvent;
import app.twofold.domain.boundary.StatementEvent.BoundaryAgreed;
import app.twofold.domain.boundary.StatementEvent.BoundaryAssentTakenBack;
import app.twofold.domain.boundary.StatementEvent.BoundaryHonoured;
import app.twofold.domain.boundary.StatementEvent.BoundaryMissed;
import app.twofold.domain.boundary.StatementEvent.BoundaryRevised;
import app.twofold.domain.boundary.StatementEvent.BoundarySaidBack;
import app.twofold.domain.boundary.StatementEvent.BoundaryShared;
import app.twofold.domain.boundary.StatementEvent.BoundaryUnderstood;
import app.twofold.domain.boundary.StatementEvent.BoundaryWithdrawn;
import app.twofold.domain.boundary.StatementEvent.DiscussionAsked;
import app.twofold.domain.boundary.StatementEvent.DiscussionSettled;
import app.twofold.domain.boundary.StatementEvent.HonourTakenBack;
import app.twofold.domain.boundary.StatementEvent.ReviewSet;
import app.twofold.domain.boundary.StatementEvent.RevisionWithdrawn;
import app.twofold.domain.boundary.wording.BoundaryWording;
import app.twofold.domain.boundary.wording.Holder;
import app.twofold.domain.boundary.wording.Revision;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// The written form of what happened to boundaries.
final class BoundaryEventJson {

    static final List<Form<? extends StatementEvent>> FORMS = List.of(
            form(
                    "boundary.shared",
                    BoundaryShared.class,
                    (json, e) -> writeShared(json, e.holder(), e.wording(), e.reviewOn()),
                    f -> new BoundaryShared(
                            f.boundary(),
                            f.choice("holder", Choices.HOLDER),
                            BoundaryWordingJson.read(f),
                            f.optionalDate("reviewOn"))),
            form(
                    "boundary.said-back",
                    BoundarySaidBack.class,
                    (json, e) -> json.put("version", e.version())
                            .put("text", e.text().value()),
                    f -> new BoundarySaidBack(f.boundary(), f.number("version"), f.words("text"))),
            form(
                    "boundary.understood",
                    BoundaryUnderstood.class,
                    (json, e) -> json.put("version", e.version()).put("saidBack", e.saidBack()),
                    f -> new BoundaryUnderstood(f.boundary(), f.number("version"), f.count("saidBack"))),
            form(
                    "boundary.missed",
                    BoundaryMissed.class,
                    (json, e) -> json.put("version", e.version())
                            .put("saidBack", e.saidBack())
                            .put("text", e.text().value()),
                    f -> new BoundaryMissed(f.boundary(), f.number("version"), f.count("saidBack"), f.words("text"))),
            form(
                    "boundary.agreed",
                    BoundaryAgreed.class,
                    (json, e) -> json.put("version", e.version()),
                    f -> new BoundaryAgreed(f.boundary(), f.number("version"))),
            form(
                    "boundary.assent-taken-back",
                    BoundaryAssentTakenBack.class,
                    (json, e) -> json.put("version", e.version()),
                    f -> new BoundaryAssentTakenBack(f.boundary(), f.number("version"))),
            form(
                    "boundary.discussion-asked",
                    DiscussionAsked.class,
                    (json, e) -> WordingJson.putUnlessEmpty(json.put("version", e.version()), "reason", e.reason()),
                    f -> new DiscussionAsked(f.boundary(), f.number("version"), f.optionalWords("reason"))),
            form(
                    "boundary.discussion-settled",
                    DiscussionSettled.class,
                    (json, e) -> {},
                    f -> new DiscussionSettled(f.boundary())),
            form(
                    "boundary.revised",
                    BoundaryRevised.class,
                    (json, e) -> writeRevised(json, e.version(), e.revision(), e.wording()),
                    f -> new BoundaryRevised(
                            f.boundary(),
                            f.number("version"),
                            f.choice("revision", Choices.REVISION),
                            BoundaryWordingJson.read(f))),
            form(
                    "boundary.revision-withdrawn",
                    RevisionWithdrawn.class,
                    (json, e) -> json.put("version", e.version()),
                    f -> new RevisionWithdrawn(f.boundary(), f.number("version"))),
            form(
                    "boundary.withdrawn",
                    BoundaryWithdrawn.class,
                    (json, e) -> {},
                    f -> new BoundaryWithdrawn(f.boundary())),
            form(
                    "boundary.review-set",
                    ReviewSet.class,
                    (json, e) -> GoalEventJson.writeOptionalDate(json, "on", e.on()),
                    f -> new ReviewSet(f.boundary(), f.optionalDate("on"))),
            form(
                    "boundary.honoured",
                    BoundaryHonoured.class,
                    (json, e) -> json.put("text", e.text().value()).put("on", e.on().toString()),
                    f -> new BoundaryHonoured(f.boundary(), f.words("text"), f.date("on"))),
            form(
                    "boundary.honour-taken-back",
                    HonourTakenBack.class,
                    (json, e) -> json.put("note", e.note()),
                    f -> new HonourTakenBack(f.boundary(), f.count("note"))));

    private BoundaryEventJson() {}

    static void writeShared(ObjectNode json, Holder holder, BoundaryWording wording, @Nullable LocalDate reviewOn) {
        json.put("holder", Choices.HOLDER.of(holder));
        BoundaryWordingJson.write(json, wording);
        GoalEventJson.writeOptionalDate(json, "reviewOn", reviewOn);
    }

    static void writeRevised(ObjectNode json, int version, Revision revision, BoundaryWording wording) {
        json.put("version", version).put("revision", Choices.REVISION.of(revision));
        BoundaryWordingJson.write(json, wording);
    }

    private static <E extends StatementEvent> Form<E> form(
            String name, Class<E> type, BiConsumer<ObjectNode, E> writer, Function<Fields, E> reader) {
        return new Form<>(
                name,
                type,
                (json, e) -> writer.accept(json.put("boundaryId", e.boundary().toString()), e),
                reader);
    }
}
