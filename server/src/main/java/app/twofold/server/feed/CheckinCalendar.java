package app.twofold.server.feed;

import app.twofold.domain.checkin.Checkins;
import app.twofold.domain.checkin.Occurrence;
import app.twofold.domain.checkin.OccurrenceState;
import app.twofold.domain.checkin.Occurrences;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/// Check-ins as an iCalendar (RFC 5545): one event for each that takes place, from a month ago to a year ahead, in UTC,
/// so that no reader has to know our time zones. What is left out or paused is not in it.
final class CheckinCalendar {

    private static final Duration BACK = Duration.ofDays(31);
    private static final Duration AHEAD = Duration.ofDays(366);
    private static final int MOST = 2_000;

    private static final String NEUTRAL = "Reserved";
    private static final String NAME = "Twofold";
    private static final Duration EVERY_HOUR = Duration.ofHours(1);

    private CheckinCalendar() {}

    /// The same text all day, as long as nothing changes.
    static String write(Checkins checkins, Instant now, boolean neutral) {
        Instant today = now.truncatedTo(ChronoUnit.DAYS);
        List<CalendarComponent> events =
                Occurrences.between(checkins, today.minus(BACK), today.plus(AHEAD), now).stream()
                        .filter(occurrence -> takesPlace(occurrence.state()))
                        .limit(MOST)
                        .<CalendarComponent>map(occurrence -> event(occurrence, today, neutral))
                        .toList();
        Calendar calendar = new Calendar(header(neutral ? NEUTRAL : NAME), new ComponentList<>(events));
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private static boolean takesPlace(OccurrenceState state) {
        return state != OccurrenceState.SKIPPED && state != OccurrenceState.PAUSED;
    }

    private static PropertyList header(String name) {
        return properties(
                new ProdId("-//Twofold//Twofold 1.0//EN"),
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN,
                new RefreshInterval(new ParameterList(), EVERY_HOUR),
                new XProperty("X-PUBLISHED-TTL", "PT1H"),
                new XProperty("X-WR-CALNAME", name));
    }

    private static VEvent event(Occurrence occurrence, Instant stamp, boolean neutral) {
        return new VEvent(properties(
                new Uid(occurrence.id().checkin() + "@twofold"),
                new DtStamp(stamp),
                new DtStart<>(occurrence.start()),
                new DtEnd<>(occurrence.end()),
                new Summary(neutral ? NEUTRAL : occurrence.plan().name().value()),
                new Sequence(occurrence.moved() ? 1 : 0),
                ImmutableClazz.PRIVATE,
                ImmutableStatus.VEVENT_CONFIRMED));
    }

    private static PropertyList properties(Property... properties) {
        return new PropertyList(List.of(properties));
    }
}
