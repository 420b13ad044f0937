package app.twofold.server.goal;

import app.twofold.domain.goal.GoalCommand.Pick;
import app.twofold.domain.goal.Status;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Carrier;
import app.twofold.domain.goal.wording.Measure.Entries;
import app.twofold.domain.goal.wording.Measure.Period;
import app.twofold.server.wire.Names;

/// The written names of what is one of a few about goals.
public final class GoalNames {

    public static final Names<Area> AREA = Names.of(Area.class, area -> switch (area) {
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
            })
            .named("Area");

    static final Names<Carrier> CARRIER = Names.of(Carrier.class, carrier -> switch (carrier) {
                case EITHER -> "either";
                case BOTH -> "both";
            })
            .named("Carrier");

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

    private GoalNames() {}
}
