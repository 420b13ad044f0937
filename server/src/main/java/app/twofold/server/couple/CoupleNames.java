package app.twofold.server.couple;

import app.twofold.domain.couple.Side;
import app.twofold.server.wire.Names;
import java.time.DayOfWeek;

/// The written names of what is one of a few about a couple.
public final class CoupleNames {

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
            })
            .named("Weekday");

    private CoupleNames() {}
}
