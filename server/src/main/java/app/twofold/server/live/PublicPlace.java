package app.twofold.server.live;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.GoalId;
import app.twofold.domain.PromiseId;
import app.twofold.domain.RepairId;
import app.twofold.domain.ScheduleId;
import app.twofold.domain.TemplateId;
import app.twofold.domain.couple.CoupleState;
import app.twofold.server.live.Presence.Here;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the other may be told of where somebody is: the pages that the two share, about what the two share, and the
/// names of the fields that both write in. Of every other place, of private ones above all, and of whatever else a
/// client may say, only that somebody is here.
final class PublicPlace {

    /// Somewhere.
    static final String HERE = "here";

    private static final Set<String> PAGES = Set.of(
            "",
            "today",
            "goals",
            "boundaries",
            "check-ins",
            "check-ins/templates",
            "wins",
            "phase",
            "promises",
            "history",
            "history/patterns");
    private static final Set<String> FIELDS = Set.of(
            "title",
            "why",
            "firstStep",
            "if",
            "then",
            "notes",
            "okay",
            "notOkay",
            "words",
            "text",
            "outcome",
            "details");
    private static final Pattern LOOKING_BACK = Pattern.compile("history/(?:year|month|on)/\\d{4}(?:-\\d{2}){0,2}");
    private static final Pattern ABOUT =
            Pattern.compile("(?:history/)?([a-z]+(?:-[a-z]+)?(?:/[a-z]+)?)/(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}"
                    + "-\\p{XDigit}{12})");

    private PublicPlace() {}

    static Here of(Here said, CoupleState couple) {
        String where = said.where();
        if (isShared(where, couple)) {
            return new Here(said.by(), where, field(said.editing()));
        }
        boolean plain = PAGES.contains(where) || LOOKING_BACK.matcher(where).matches();
        return new Here(said.by(), plain ? where : HERE, null);
    }

    private static @Nullable String field(@Nullable String editing) {
        return editing != null && FIELDS.contains(editing) ? editing : null;
    }

    private static boolean isShared(String where, CoupleState couple) {
        Matcher about = ABOUT.matcher(where);
        if (!about.matches()) {
            return false;
        }
        UUID id = UUID.fromString(about.group(2));
        return switch (about.group(1)) {
            case "goal", "goals" -> couple.goals().find(new GoalId(id)).isPresent();
            case "boundary", "boundaries" ->
                couple.boundaries().find(new BoundaryId(id)).isPresent();
            case "repair", "boundaries/repairs" ->
                couple.boundaries().find(new RepairId(id)).isPresent();
            case "promise" -> couple.promises().find(new PromiseId(id)).isPresent();
            case "schedule", "check-ins/schedule" ->
                couple.checkins().schedules().byId().containsKey(new ScheduleId(id));
            case "template", "check-ins/templates" ->
                couple.checkins().templates().byId().containsKey(new TemplateId(id));
            // One that is planned has an id, but nothing in the couple's state yet.
            case "checkin", "check-ins" -> true;
            default -> false;
        };
    }
}
