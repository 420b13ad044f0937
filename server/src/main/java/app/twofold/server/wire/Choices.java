package app.twofold.server.wire;

import app.twofold.domain.boundary.Boundary;
import app.twofold.domain.boundary.Repair;
import app.twofold.domain.boundary.wording.Holder;
import app.twofold.domain.boundary.wording.Kind;
import app.twofold.domain.boundary.wording.Revision;
import app.twofold.domain.boundary.wording.Stage;
import app.twofold.domain.checkin.session.Outcome;
import app.twofold.domain.checkin.template.BuiltIn;
import app.twofold.domain.checkin.template.Prompt;
import app.twofold.domain.couple.ArchiveOrigin;
import app.twofold.domain.couple.Side;
import app.twofold.domain.goal.GoalCommand.Pick;
import app.twofold.domain.goal.Status;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Carrier;
import app.twofold.domain.goal.wording.Measure.Entries;
import app.twofold.domain.goal.wording.Measure.Period;
import app.twofold.domain.pattern.Meeting;
import app.twofold.domain.pattern.Reach;
import app.twofold.domain.phase.Phase;
import app.twofold.domain.timeline.EntryKind;
import app.twofold.domain.timeline.Subject;
import app.twofold.domain.win.About;
import app.twofold.domain.win.Reaction;
import app.twofold.domain.win.WinKind;
import java.time.DayOfWeek;

/// The written names of everything that is one of a few.
public final class Choices {

    static final Names<Area> AREA = Names.of(Area.class, area -> switch (area) {
        case COMMUNICATION -> "communication";
        case DISAGREEMENTS -> "disagreements";
        case TRUST -> "trust";
        case CLOSENESS -> "closeness";
        case INDEPENDENCE -> "independence";
        case FUN -> "fun";
        case HOME -> "home";
        case MONEY -> "money";
        case FAMILY -> "family";
        case CAREER -> "career";
        case TRAVEL -> "travel";
        case OTHER -> "other";
    });

    static final Names<ArchiveOrigin> ARCHIVE_ORIGIN = Names.of(ArchiveOrigin.class, origin -> switch (origin) {
        case HERE -> "here";
        case ELSEWHERE -> "elsewhere";
        case UNKNOWN -> "unknown";
    });

    static final Names<Carrier> CARRIER = Names.of(Carrier.class, carrier -> switch (carrier) {
        case EITHER -> "either";
        case BOTH -> "both";
    });

    static final Names<Period> PERIOD = Names.of(Period.class, period -> switch (period) {
        case WEEK -> "week";
        case MONTH -> "month";
    });

    static final Names<Entries> ENTRIES = Names.of(Entries.class, entries -> switch (entries) {
        case ADD_UP -> "add-up";
        case READINGS -> "readings";
    });

    static final Names<Pick> PICK = Names.of(Pick.class, pick -> switch (pick) {
        case FIRST -> "first";
        case SECOND -> "second";
    });

    static final Names<Status> STATUS = Names.of(Status.class, status -> switch (status) {
        case PROPOSED -> "proposed";
        case NOT_NOW -> "not-now";
        case ACTIVE -> "active";
        case ASIDE -> "aside";
        case LETTING_GO -> "letting-go";
        case LET_GO -> "let-go";
        case ACHIEVED -> "achieved";
        case WITHDRAWN -> "withdrawn";
    });

    public static final Names<WinKind> WIN_KIND = Names.of(WinKind.class, kind -> switch (kind) {
        case WIN -> "win";
        case THANKS -> "thanks";
        case KINDNESS -> "kindness";
    });

    public static final Names<About> ABOUT = Names.of(About.class, about -> switch (about) {
        case ME -> "me";
        case YOU -> "you";
        case US -> "us";
    });

    static final Names<Reaction> REACTION = Names.of(Reaction.class, reaction -> switch (reaction) {
        case FELT_THAT -> "felt-that";
        case ME_TOO -> "me-too";
        case SMILED -> "smiled";
        case THANK_YOU -> "thank-you";
    });

    static final Names<Holder> HOLDER = Names.of(Holder.class, holder -> switch (holder) {
        case MINE -> "mine";
        case OURS -> "ours";
    });

    static final Names<Kind> BOUNDARY_KIND = Names.of(Kind.class, kind -> switch (kind) {
        case TIME_AND_SPACE -> "time-and-space";
        case COMMUNICATION -> "communication";
        case DIGITAL_AND_PRIVACY -> "digital-and-privacy";
        case TOUCH_AND_INTIMACY -> "touch-and-intimacy";
        case MONEY -> "money";
        case FAMILY_FRIENDS_AND_EXES -> "family-friends-and-exes";
        case OTHER -> "other";
    });

    static final Names<Revision> REVISION = Names.of(Revision.class, revision -> switch (revision) {
        case TIGHTEN -> "tighten";
        case REWORD -> "reword";
    });

    static final Names<Stage> STAGE = Names.of(Stage.class, stage -> switch (stage) {
        case SHARED -> "shared";
        case SAID_BACK -> "said-back";
        case UNDERSTOOD -> "understood";
        case AGREED -> "agreed";
    });

    static final Names<Boundary.Ending> VERSION_ENDING = Names.of(Boundary.Ending.class, ending -> switch (ending) {
        case REPLACED -> "replaced";
        case SUPERSEDED -> "superseded";
        case DROPPED -> "dropped";
    });

    static final Names<Repair.Ending> REPAIR_ENDING = Names.of(Repair.Ending.class, ending -> switch (ending) {
        case CLOSED -> "closed";
        case WITHDRAWN -> "withdrawn";
    });

    static final Names<BuiltIn> BUILT_IN = Names.of(BuiltIn.class, template -> switch (template) {
        case WEEKLY -> "weekly";
        case MONTHLY -> "monthly";
        case PACE_CHECK -> "pace-check";
        case REPAIR_TALK -> "repair-talk";
        case YEARLY_REVIEW -> "yearly-review";
    });

    static final Names<Prompt.Kind> PROMPT_KIND = Names.of(Prompt.Kind.class, kind -> switch (kind) {
        case WORDS -> "words";
        case NUMBERS -> "numbers";
    });

    static final Names<Outcome.Kind> OUTCOME_KIND = Names.of(Outcome.Kind.class, kind -> switch (kind) {
        case GOAL -> "goal";
        case BOUNDARY -> "boundary";
        case PROMISE -> "promise";
        case NOTE -> "note";
    });

    static final Names<Phase> PHASE = Names.of(Phase.class, phase -> switch (phase) {
        case PARTED -> "parted";
        case APART -> "apart";
        case TAKING_A_BREAK -> "taking-a-break";
        case IN_CONTACT -> "in-contact";
        case FRIENDS_AGAIN -> "friends-again";
        case DATING_AGAIN -> "dating-again";
        case TOGETHER -> "together";
    });

    public static final Names<Side> SIDE = Names.of(Side.class, side -> switch (side) {
        case LEFT -> "left";
        case RIGHT -> "right";
    });

    static final Names<DayOfWeek> DAY = Names.of(DayOfWeek.class, day -> switch (day) {
        case MONDAY -> "monday";
        case TUESDAY -> "tuesday";
        case WEDNESDAY -> "wednesday";
        case THURSDAY -> "thursday";
        case FRIDAY -> "friday";
        case SATURDAY -> "saturday";
        case SUNDAY -> "sunday";
    });

    static final Names<EntryKind> ENTRY_KIND = Names.of(EntryKind.class, kind -> switch (kind) {
        case CHECKIN -> "checkin";
        case GOAL -> "goal";
        case BOUNDARY -> "boundary";
        case WIN -> "win";
        case REPAIR -> "repair";
        case COUPLE -> "couple";
    });

    static final Names<Reach> REACH = Names.of(Reach.class, reach -> switch (reach) {
        case TWELVE_WEEKS -> "twelve-weeks";
        case YEAR -> "year";
        case EVERYTHING -> "everything";
    });

    static final Names<Meeting.Kind> MEETING = Names.of(Meeting.Kind.class, kind -> switch (kind) {
        case HELD -> "held";
        case HELD_WITH_PAUSE -> "held-with-pause";
        case NOT_HELD -> "not-held";
        case LEFT_OUT -> "left-out";
    });

    static final Names<Subject.Kind> SUBJECT_KIND = Names.of(Subject.Kind.class, kind -> switch (kind) {
        case GOAL -> "goal";
        case BOUNDARY -> "boundary";
        case REPAIR -> "repair";
        case WIN -> "win";
        case CHECKIN -> "checkin";
        case SCHEDULE -> "schedule";
        case TEMPLATE -> "template";
        case COUPLE -> "couple";
        case PHASE -> "phase";
    });

    private Choices() {}
}
