package app.twofold.server.history;

import app.twofold.domain.Days;
import app.twofold.domain.InvalidValue;
import app.twofold.domain.InvalidValue.Fault;
import app.twofold.domain.PersonId;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.history.HistoryFilter;
import app.twofold.domain.timeline.EntryKind;
import app.twofold.domain.timeline.Place;
import app.twofold.domain.timeline.Subject;
import app.twofold.server.couple.Features;
import app.twofold.server.goal.GoalNames;
import app.twofold.server.wire.InvalidInput;
import app.twofold.server.wire.Misread;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a program asks of a history, from the parameters of its call. A parameter that is empty counts as absent.
public final class HistoryQuery {

    private static final int UUID_LENGTH = 36;
    private static final Pattern PLACE = Pattern.compile("([0-9TZ:.-]{1,30})_(-?[0-9]{1,19})");

    private HistoryQuery() {}

    /// @throws InvalidInput if a parameter cannot be read, or the last day comes before the first
    public static HistoryFilter filter(
            List<String> kinds, String by, String about, String area, String from, String until) {
        @Nullable LocalDate first = from.isEmpty() ? null : day("from", from);
        @Nullable LocalDate last = until.isEmpty() ? null : day("until", until);
        if (first != null && last != null && first.isAfter(last)) {
            throw outOfRange("The parameter \"from\" must not be a day after \"until\".");
        }
        HistoryFilter filter = HistoryFilter.ALL.with(kinds(kinds)).within(first, last);
        HistoryFilter whose = by.isEmpty() ? filter : filter.with(new PersonId(id("by", by)));
        HistoryFilter part = area.isEmpty() ? whose : whose.with(area(area));
        return about.isEmpty() ? part : part.with(subject("about", about));
    }

    /// Words have no place in an address. A program that puts them there would otherwise take everything for found.
    ///
    /// @throws InvalidInput if there are any
    public static void refuseWords(String words) {
        if (!words.isEmpty()) {
            throw new InvalidInput(
                    new InvalidValue(Fault.MALFORMED),
                    "An address ends up in logs: send \"words\" in the body, by POST to history/search.");
        }
    }

    private static Area area(String name) {
        return GoalNames.AREA
                .find(name)
                .orElseThrow(() -> new InvalidInput(
                        Misread.CHOICE_UNKNOWN,
                        "The parameter \"area\" must be one of " + GoalNames.AREA.list() + "."));
    }

    private static Set<EntryKind> kinds(List<String> names) {
        Set<EntryKind> kinds = EnumSet.noneOf(EntryKind.class);
        for (String name : names) {
            kinds.add(Features.ALL
                    .entries()
                    .find(name)
                    .orElseThrow(() -> new InvalidInput(
                            Misread.CHOICE_UNKNOWN,
                            "The parameter \"kind\" must be one of "
                                    + Features.ALL.entries().list() + ".")));
        }
        return kinds;
    }

    /// A subject as `goal/UUID`.
    ///
    /// @throws InvalidInput if it is none
    public static Subject.Ref subject(String parameter, String text) {
        int slash = text.indexOf('/');
        Subject.Kind kind = Features.ALL
                .subjects()
                .find(text.substring(0, Math.max(0, slash)))
                .orElseThrow(() -> new InvalidInput(
                        Misread.CHOICE_UNKNOWN,
                        "The parameter \"" + parameter + "\" must be one of "
                                + Features.ALL.subjects().list() + ", then a slash and an id."));
        return new Subject.Ref(kind, id(parameter, text.substring(slash + 1)));
    }

    /// A day as `2026-06-25`.
    ///
    /// @throws InvalidInput if it is none
    public static LocalDate day(String parameter, String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            Days.checked(day);
            return day;
        } catch (DateTimeException | InvalidValue _) {
            throw new InvalidInput(
                    Misread.DATE_MALFORMED, "The parameter \"" + parameter + "\" must be a day such as 2026-06-25.");
        }
    }

    /// @param max the largest number that is accepted; the smallest is 1
    /// @throws InvalidInput if it is no such number
    public static int size(String text, int max) {
        if (text.matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= max) {
                return number;
            }
        }
        throw outOfRange("The parameter \"size\" must be a whole number from 1 to " + max + ".");
    }

    /// The place of an entry as an answer named it; null for none.
    ///
    /// @throws InvalidInput if it is none that an answer could have named
    public static @Nullable Place place(String text) {
        if (text.isEmpty()) {
            return null;
        }
        Matcher parts = PLACE.matcher(text);
        try {
            if (parts.matches()) {
                return new Place(Instant.parse(parts.group(1)), Long.parseLong(parts.group(2)));
            }
        } catch (DateTimeException | NumberFormatException _) {
            // It is none, as if it did not look like one.
        }
        throw new InvalidInput(
                new InvalidValue(Fault.MALFORMED),
                "The parameter \"before\" must be what an earlier answer named as \"next\" or \"place\".");
    }

    static String write(Place place) {
        return place.at() + "_" + place.seq();
    }

    private static UUID id(String parameter, String text) {
        try {
            if (text.length() == UUID_LENGTH) {
                return UUID.fromString(text);
            }
        } catch (IllegalArgumentException _) {
            // It is none, as if it had another length.
        }
        throw new InvalidInput(
                Misread.ID_MALFORMED, "The parameter \"" + parameter + "\" must name an id, which is a UUID.");
    }

    private static InvalidInput outOfRange(String sentence) {
        return new InvalidInput(new InvalidValue(Fault.OUT_OF_RANGE), sentence);
    }
}
