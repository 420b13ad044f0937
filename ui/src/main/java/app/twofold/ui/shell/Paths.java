package app.twofold.ui.shell;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.timeline.Subject;
import app.twofold.ui.words.Named;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Where subjects of history have their screens. Addresses are without a leading slash.
public final class Paths {

    private Paths() {}

    /// The screen of the subject as it is today; empty where it has none.
    public static Optional<String> of(Subject.Ref ref) {
        return switch (ref.kind()) {
            case GOAL -> Optional.of("goals/" + ref.id());
            case BOUNDARY -> Optional.of("boundaries/" + ref.id());
            case REPAIR -> Optional.of("boundaries/repairs/" + ref.id());
            case CHECKIN -> Optional.of("check-ins/" + ref.id());
            case SCHEDULE -> Optional.of("check-ins/schedule/" + ref.id());
            case TEMPLATE -> Optional.of("check-ins/templates/" + ref.id());
            case WIN -> Optional.of("wins");
            case PHASE -> Optional.of("phase");
            case COUPLE -> Optional.empty();
        };
    }

    /// How the subject became what it is; empty where that is one entry.
    public static Optional<String> story(Subject.Ref ref) {
        return switch (ref.kind()) {
            case GOAL, BOUNDARY, SCHEDULE, CHECKIN, PHASE ->
                Optional.of("history/" + Named.key(ref.kind()) + "/" + ref.id());
            case REPAIR, TEMPLATE, WIN, COUPLE -> Optional.empty();
        };
    }

    /// What a story is called.
    public static String storyWords(Subject.Ref ref) {
        return ref.kind() == Subject.Kind.CHECKIN ? t("history.story.checkin") : t("history.story");
    }

    /// The subject that an address names; empty if it names none.
    public static Optional<Subject.Ref> parse(String kind, String id) {
        try {
            return Optional.of(
                    new Subject.Ref(Subject.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), UUID.fromString(id)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
