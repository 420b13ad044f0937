package app.twofold.server.wire;

import app.twofold.domain.boundary.StatementCommand;
import app.twofold.domain.boundary.StatementCommand.AgreeBoundary;
import app.twofold.domain.boundary.StatementCommand.ConfirmBoundary;
import app.twofold.domain.boundary.StatementCommand.DiscussBoundary;
import app.twofold.domain.boundary.StatementCommand.HonourBoundary;
import app.twofold.domain.boundary.StatementCommand.ReviseBoundary;
import app.twofold.domain.boundary.StatementCommand.SayBoundaryBack;
import app.twofold.domain.boundary.StatementCommand.SayBoundaryMissed;
import app.twofold.domain.boundary.StatementCommand.SetReview;
import app.twofold.domain.boundary.StatementCommand.SettleDiscussion;
import app.twofold.domain.boundary.StatementCommand.ShareBoundary;
import app.twofold.domain.boundary.StatementCommand.TakeBackBoundaryAssent;
import app.twofold.domain.boundary.StatementCommand.TakeBackHonour;
import app.twofold.domain.boundary.StatementCommand.WithdrawBoundary;
import app.twofold.domain.boundary.StatementCommand.WithdrawRevision;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/// The written form of what a partner may ask for about a boundary.
final class BoundaryCommandJson {

    static final List<Form<? extends StatementCommand>> FORMS = List.of(
            form(
                    "boundary.share",
                    ShareBoundary.class,
                    (json, c) -> BoundaryEventJson.writeShared(json, c.holder(), c.wording(), c.reviewOn()),
                    f -> new ShareBoundary(
                            f.boundary(),
                            f.choice("holder", Choices.HOLDER),
                            BoundaryWordingJson.readStated(f),
                            f.optionalDate("reviewOn"))),
            form(
                    "boundary.say-back",
                    SayBoundaryBack.class,
                    (json, c) -> json.put("version", c.version())
                            .put("text", c.text().value()),
                    f -> new SayBoundaryBack(
                            f.boundary(), f.number("version"), BoundaryWordingJson.readText(f, "text"))),
            form(
                    "boundary.confirm",
                    ConfirmBoundary.class,
                    (json, c) -> DigestJson.writeIfSet(
                            json.put("version", c.version()).put("saidBack", c.saidBack()), c.seen()),
                    f -> new ConfirmBoundary(
                            f.boundary(), f.number("version"), f.count("saidBack"), DigestJson.readIfSet(f))),
            form(
                    "boundary.say-missed",
                    SayBoundaryMissed.class,
                    (json, c) -> json.put("version", c.version())
                            .put("saidBack", c.saidBack())
                            .put("text", c.text().value()),
                    f -> new SayBoundaryMissed(
                            f.boundary(),
                            f.number("version"),
                            f.count("saidBack"),
                            BoundaryWordingJson.readText(f, "text"))),
            form(
                    "boundary.agree",
                    AgreeBoundary.class,
                    (json, c) -> DigestJson.writeIfSet(json.put("version", c.version()), c.seen()),
                    f -> new AgreeBoundary(f.boundary(), f.number("version"), DigestJson.readIfSet(f))),
            form(
                    "boundary.take-back-assent",
                    TakeBackBoundaryAssent.class,
                    (json, c) -> {},
                    f -> new TakeBackBoundaryAssent(f.boundary())),
            form(
                    "boundary.discuss",
                    DiscussBoundary.class,
                    (json, c) -> WordingJson.putUnlessEmpty(json.put("version", c.version()), "reason", c.reason()),
                    f -> new DiscussBoundary(f.boundary(), f.number("version"), f.optionalWords("reason"))),
            form(
                    "boundary.settle-discussion",
                    SettleDiscussion.class,
                    (json, c) -> {},
                    f -> new SettleDiscussion(f.boundary())),
            form(
                    "boundary.revise",
                    ReviseBoundary.class,
                    (json, c) -> BoundaryEventJson.writeRevised(json, c.version(), c.revision(), c.wording()),
                    f -> new ReviseBoundary(
                            f.boundary(),
                            f.number("version"),
                            f.choice("revision", Choices.REVISION),
                            BoundaryWordingJson.readStated(f))),
            form(
                    "boundary.withdraw-revision",
                    WithdrawRevision.class,
                    (json, c) -> {},
                    f -> new WithdrawRevision(f.boundary())),
            form("boundary.withdraw", WithdrawBoundary.class, (json, c) -> {}, f -> new WithdrawBoundary(f.boundary())),
            form(
                    "boundary.set-review",
                    SetReview.class,
                    (json, c) -> GoalEventJson.writeOptionalDate(json, "on", c.on()),
                    f -> new SetReview(f.boundary(), f.optionalDate("on"))),
            form(
                    "boundary.honour",
                    HonourBoundary.class,
                    (json, c) -> json.put("text", c.text().value()).put("on", c.on().toString()),
                    f -> new HonourBoundary(f.boundary(), BoundaryWordingJson.readText(f, "text"), f.date("on"))),
            form(
                    "boundary.take-back-honour",
                    TakeBackHonour.class,
                    (json, c) -> json.put("note", c.note()),
                    f -> new TakeBackHonour(f.boundary(), f.count("note"))));

    private BoundaryCommandJson() {}

    private static <C extends StatementCommand> Form<C> form(
            String name, Class<C> type, BiConsumer<ObjectNode, C> writer, Function<Fields, C> reader) {
        return new Form<>(
                name,
                type,
                (json, c) -> writer.accept(json.put("boundaryId", c.boundary().toString()), c),
                reader);
    }
}
