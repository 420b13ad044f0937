package app.twofold.ui.goal;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.goal.Goal.Pause;
import app.twofold.ui.goal.desk.SeenGoal;
import app.twofold.ui.kit.Leaf;
import app.twofold.ui.kit.Type;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// A goal in the list that rests or is being let go.
final class QuietCard {

    private QuietCard() {}

    static Leaf of(SeenGoal sight) {
        Leaf card = Leaf.article(GoalState.of(sight).badge(), GoalLink.heading(sight))
                .flat()
                .with("goal");
        line(sight).map(Type::meta2).ifPresent(card::add);
        return card;
    }

    private static Optional<String> line(SeenGoal sight) {
        return switch (sight.status()) {
            case ASIDE ->
                resumeOn(sight).map(day -> t("goal.resumes", sight.dates().date(day)));
            case LETTING_GO ->
                Optional.ofNullable(sight.goal().ending().lettingGo())
                        .map(letting -> sight.isMe(letting.by())
                                ? t("goal.letting.by-you", sight.other())
                                : t("goal.letting.by", sight.name(letting.by())));
            case PROPOSED, NOT_NOW, ACTIVE, LET_GO, ACHIEVED, WITHDRAWN -> Optional.empty();
        };
    }

    /// The latest day on which a pause is meant to end.
    static Optional<LocalDate> resumeOn(SeenGoal sight) {
        return sight.goal().aside().values().stream()
                .map(Pause::resumeOn)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo);
    }
}
