package app.twofold.server.feed;

import app.twofold.domain.Isolated;
import app.twofold.domain.checkin.Checkins;
import app.twofold.domain.checkin.Occurrences;
import app.twofold.domain.checkin.schedule.Occurrence;
import app.twofold.domain.checkin.schedule.OccurrenceState;
import app.twofold.domain.checkin.schedule.Revisions.Revision;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/// Check-ins as an iCalendar (RFC 5545, 7986): one event for each that takes place, from a month ago to a year
/// ahead, in UTC, so that no reader has to know our time zones. What is left out or paused is not in it; when it
/// comes back, its SEQUENCE has risen.
///
/// @param text    in lines of at most 75 octets; the same all day, as long as nothing changes
/// @param changed when the text became what it is, in whole seconds
record CheckinCalendar(String text, Instant changed) {

    private static final Duration BACK = Duration.ofDays(31);
    private static final Duration AHEAD = Duration.ofDays(366);
    private static final int MOST = 2_000;

    private static final String NEUTRAL = "Reserved";
    private static final String NAME = "Twofold";
    private static final Duration EVERY_HOUR = Duration.ofHours(1);

    static CheckinCalendar of(Checkins checkins, Instant now, boolean neutral) {
        Instant today = now.truncatedTo(ChronoUnit.DAYS);
        List<Held> held = Occurrences.between(checkins, today.minus(BACK), today.plus(AHEAD), now).stream()
                .filter(occurrence -> takesPlace(occurrence.state()))
                .limit(MOST)
                .map(occurrence -> Held.of(checkins, occurrence))
                .toList();
        List<CalendarComponent> components = held.isEmpty()
                ? List.of(utc())
                : held.stream()
                        .<CalendarComponent>map(one -> event(one, neutral))
                        .toList();
        Calendar calendar = new Calendar(header(neutral ? NEUTRAL : NAME), new ComponentList<>(components));
        return new CheckinCalendar(OctetFolding.refolded(written(calendar)), changed(checkins, today, now));
    }

    /// An occurrence with how often it has changed.
    private record Held(Occurrence occurrence, Revision revision) {

        static Held of(Checkins checkins, Occurrence occurrence) {
            return new Held(
                    occurrence,
                    checkins.schedules()
                            .find(occurrence.id().schedule())
                            .orElseThrow()
                            .revision(occurrence));
        }
    }

    private static boolean takesPlace(OccurrenceState state) {
        return state != OccurrenceState.SKIPPED && state != OccurrenceState.PAUSED;
    }

    /// The last change, or the beginning of the day, which moves what is listed. Within the second of a change one
    /// second less, so that nobody keeps what changes once more in that second.
    private static Instant changed(Checkins checkins, Instant today, Instant now) {
        Instant second = checkins.schedules().byId().values().stream()
                .flatMap(schedule -> Stream.concat(
                        schedule.plans().agreed().stream().map(agreed -> agreed.since()),
                        schedule.revisions().all()))
                .max(Comparator.naturalOrder())
                .filter(last -> last.isAfter(today))
                .orElse(today)
                .truncatedTo(ChronoUnit.SECONDS);
        return second.equals(now.truncatedTo(ChronoUnit.SECONDS)) ? second.minusSeconds(1) : second;
    }

    private static String written(Calendar calendar) {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private static PropertyList header(String name) {
        return properties(
                new ProdId("-//Twofold//Twofold 1.0//EN"),
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN,
                new RefreshInterval(new ParameterList(List.of(Value.DURATION)), EVERY_HOUR),
                new XProperty("X-PUBLISHED-TTL", "PT1H"),
                new Name(name),
                new XProperty("X-WR-CALNAME", name));
    }

    private static VEvent event(Held held, boolean neutral) {
        Occurrence occurrence = held.occurrence();
        Instant revised = held.revision().at();
        return new VEvent(properties(
                new Uid(occurrence.id().checkin() + "@twofold"),
                new DtStamp(revised),
                new LastModified(revised),
                new DtStart<>(occurrence.start()),
                new DtEnd<>(occurrence.end()),
                new Summary(
                        neutral
                                ? NEUTRAL
                                : Isolated.closed(occurrence.plan().name().value())),
                new Sequence(held.revision().number()),
                ImmutableClazz.PRIVATE,
                ImmutableStatus.VEVENT_CONFIRMED));
    }

    /// What stands in a calendar without events, because one without any component is not a calendar (RFC 5545, 3.6).
    private static VTimeZone utc() {
        return new VTimeZone(
                properties(new TzId("Etc/UTC")),
                new ComponentList<>(List.of(new Standard(properties(
                        new DtStart<>("19700101T000000"),
                        new TzOffsetFrom(ZoneOffset.UTC),
                        new TzOffsetTo(ZoneOffset.UTC))))));
    }

    private static PropertyList properties(Property... properties) {
        return new PropertyList(List.of(properties));
    }
}
