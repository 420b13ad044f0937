package app.twofold.server.boundary;

import static app.twofold.server.boundary.BoundaryWords.STATED;
import static app.twofold.server.form.Ids.BOUNDARY;

import app.twofold.domain.Words;
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
import app.twofold.domain.boundary.wording.Holder;
import app.twofold.domain.boundary.wording.Revision;
import app.twofold.server.form.Field;
import app.twofold.server.form.Form;
import app.twofold.server.form.TextForms;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The written form of what a partner may ask for about a boundary, and of what happened to it.
public final class BoundaryForms {

    public static final Field<Holder> HOLDER = Field.choice("holder", BoundaryNames.HOLDER);
    public static final Field<@Nullable LocalDate> REVIEW_ON =
            Field.date("reviewOn").optional();
    static final Field<Words> REASON = Field.words("reason").orElse(Words.NONE);
    private static final Field<Integer> VERSION = Field.number("version");
    private static final Field<Revision> REVISION = Field.choice("revision", BoundaryNames.REVISION);
    private static final Field<Long> SAID_BACK = Field.count("saidBack");
    private static final Field<Words> TEXT = Field.someWords("text");
    private static final Field<LocalDate> ON = Field.date("on");
    private static final Field<Long> NOTE = Field.count("note");

    static final List<Form<? extends StatementCommand>> COMMANDS = List.of(
            Form.of("boundary.share", ShareBoundary.class, BOUNDARY, HOLDER, STATED, REVIEW_ON),
            Form.of("boundary.say-back", SayBoundaryBack.class, BOUNDARY, VERSION, TEXT),
            Form.of(
                    "boundary.confirm",
                    ConfirmBoundary.class,
                    BOUNDARY,
                    VERSION,
                    SAID_BACK,
                    TextForms.DIGEST.optional()),
            Form.of("boundary.say-missed", SayBoundaryMissed.class, BOUNDARY, VERSION, SAID_BACK, TEXT),
            Form.of("boundary.agree", AgreeBoundary.class, BOUNDARY, VERSION, TextForms.DIGEST.optional()),
            Form.of("boundary.take-back-assent", TakeBackBoundaryAssent.class, BOUNDARY),
            Form.of("boundary.discuss", DiscussBoundary.class, BOUNDARY, VERSION, REASON),
            Form.of("boundary.settle-discussion", SettleDiscussion.class, BOUNDARY),
            Form.of("boundary.revise", ReviseBoundary.class, BOUNDARY, VERSION, REVISION, STATED),
            Form.of("boundary.withdraw-revision", WithdrawRevision.class, BOUNDARY),
            Form.of("boundary.withdraw", WithdrawBoundary.class, BOUNDARY),
            Form.of("boundary.set-review", SetReview.class, BOUNDARY, ON.optional()),
            Form.of("boundary.honour", HonourBoundary.class, BOUNDARY, TEXT, ON),
            Form.of("boundary.take-back-honour", TakeBackHonour.class, BOUNDARY, NOTE));

    static final List<Form<? extends StatementEvent>> EVENTS = List.of(
            Form.of("boundary.shared", BoundaryShared.class, BOUNDARY, HOLDER, STATED, REVIEW_ON),
            Form.of("boundary.said-back", BoundarySaidBack.class, BOUNDARY, VERSION, TEXT),
            Form.of("boundary.understood", BoundaryUnderstood.class, BOUNDARY, VERSION, SAID_BACK),
            Form.of("boundary.missed", BoundaryMissed.class, BOUNDARY, VERSION, SAID_BACK, TEXT),
            Form.of("boundary.agreed", BoundaryAgreed.class, BOUNDARY, VERSION),
            Form.of("boundary.assent-taken-back", BoundaryAssentTakenBack.class, BOUNDARY, VERSION),
            Form.of("boundary.discussion-asked", DiscussionAsked.class, BOUNDARY, VERSION, REASON),
            Form.of("boundary.discussion-settled", DiscussionSettled.class, BOUNDARY),
            Form.of("boundary.revised", BoundaryRevised.class, BOUNDARY, VERSION, REVISION, STATED),
            Form.of("boundary.revision-withdrawn", RevisionWithdrawn.class, BOUNDARY, VERSION),
            Form.of("boundary.withdrawn", BoundaryWithdrawn.class, BOUNDARY),
            Form.of("boundary.review-set", ReviewSet.class, BOUNDARY, ON.optional()),
            Form.of("boundary.honoured", BoundaryHonoured.class, BOUNDARY, TEXT, ON),
            Form.of("boundary.honour-taken-back", HonourTakenBack.class, BOUNDARY, NOTE));

    private BoundaryForms() {}
}
