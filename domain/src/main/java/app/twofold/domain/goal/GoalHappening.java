package app.twofold.domain.goal;

import app.twofold.domain.Happening;
import app.twofold.domain.PersonId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.timeline.EntryKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What happened to a goal.
public sealed interface GoalHappening extends Happening {

    record Proposed(Wording wording) implements GoalHappening {}

    /// Other words were written, which wait for assents.
    ///
    /// @param before the working copy before
    /// @param after  the working copy after
    record Reworded(Wording before, Wording after) implements GoalHappening {}

    /// Both have agreed to these words; from here on they are in force.
    ///
    /// @param before  what was in force until then; null for nothing
    /// @param since   since when that was in force; null for nothing
    /// @param assents who agreed when
    record Agreed(
            int version,
            Wording wording,
            @Nullable Wording before,
            @Nullable Instant since,
            Map<PersonId, Instant> assents)
            implements GoalHappening {

        public Agreed {
            assents = Map.copyOf(assents);
        }
    }

    record Declined(Words reason) implements GoalHappening {}

    /// @param wording the words that are proposed no more
    record Withdrawn(Wording wording) implements GoalHappening {}

    record Noted(String before, String after) implements GoalHappening {}

    /// Words collided: this text was kept beside the other.
    record KeptBeside(Words text) implements GoalHappening {}

    /// One entry of progress as it reads today. One that was taken back is not told.
    record Progressed(Progress.Entry entry) implements GoalHappening {}

    record MilestoneReached(Title milestone, LocalDate on) implements GoalHappening {}

    /// One of the two calls it achieved; the other has not yet.
    record CalledAchieved() implements GoalHappening {}

    /// With this both have said so.
    record Achieved() implements GoalHappening {}

    record SetAside(@Nullable LocalDate resumeOn) implements GoalHappening {}

    record Resumed() implements GoalHappening {}

    /// @param over whether it ended with this, because nobody else has a part in it
    record LetGo(Words reason, boolean over) implements GoalHappening {}

    /// The other has acknowledged it.
    record LetGoAcknowledged() implements GoalHappening {}

    @Override
    default EntryKind kind() {
        return EntryKind.GOAL;
    }

    @Override
    default Stream<String> texts() {
        return switch (this) {
            case Proposed(var wording) -> wording.texts();
            case Reworded(var before, var after) -> Stream.concat(before.texts(), after.texts());
            case Agreed agreed ->
                Stream.concat(
                        Stream.ofNullable(agreed.before()).flatMap(Wording::texts),
                        agreed.wording().texts());
            case Declined(var reason) -> Stream.of(reason.value());
            case Withdrawn(var wording) -> wording.texts();
            case Noted(var before, var after) -> Stream.of(before, after);
            case KeptBeside(var text) -> Stream.of(text.value());
            case Progressed(var entry) -> Stream.of(entry.note().value());
            case MilestoneReached(var milestone, var _) -> Stream.of(milestone.value());
            case LetGo(var reason, var _) -> Stream.of(reason.value());
            case CalledAchieved _, Achieved _, SetAside _, Resumed _, LetGoAcknowledged _ -> Stream.empty();
        };
    }
}
