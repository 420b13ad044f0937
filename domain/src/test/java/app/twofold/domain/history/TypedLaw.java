package app.twofold.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.GoalId;
import app.twofold.domain.goal.Goal;
import app.twofold.domain.goal.GoalCommand.EditGoal;
import app.twofold.domain.goal.GoalCommand.NoteGoal;
import app.twofold.domain.goal.GoalCommand.PickText;
import app.twofold.domain.goal.GoalCommand.TypeInGoal;
import app.twofold.domain.goal.wording.Edit.EditText;
import app.twofold.domain.goal.wording.Edit.TextField;
import app.twofold.domain.text.Splice;
import app.twofold.domain.text.TextEdit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// No typed word is lost: what one types is in the text or in a second version; what the other typed meanwhile stays
/// in the text; a second version stays until somebody picks. Keeps every text of every seq to compare with.
final class TypedLaw {

    private final Map<Place, TreeMap<Long, String>> read = new HashMap<>();

    /// A text of a goal; no field for its notes.
    private record Place(GoalId goal, @Nullable TextField field) {}

    static void check(List<Step> steps) {
        TypedLaw law = new TypedLaw();
        steps.forEach(law::check);
    }

    private void check(Step step) {
        if (step.isAccepted()) {
            switch (step.issued().command()) {
                case NoteGoal(var id, long base, var text) -> checkTyped(step, new Place(id, null), base, text.value());
                case EditGoal(var id, long base, EditText(var field, var text)) ->
                    checkTyped(step, new Place(id, field), base, text.value());
                case TypeInGoal(var id, var field, long base, var edits) ->
                    checkTyped(step, new Place(id, field), base, typed(new Place(id, field), base, edits));
                default -> {}
            }
        }
        if (!(step.issued().command() instanceof PickText)) {
            step.before().goals().byId().values().forEach(old -> checkSecondsStay(step, old));
        }
        step.after().goals().byId().values().forEach(goal -> keep(step.after().seq(), goal));
    }

    private String typed(Place place, long base, List<Splice> edits) {
        return TextEdit.of(edits).applied(latest(place, base).orElse(""));
    }

    private void checkTyped(Step step, Place place, long base, String mine) {
        Goal goal = step.after().goals().find(place.goal()).orElseThrow();
        String theirs = latest(place, step.before().seq()).orElse("");
        Optional<String> origin = latest(place, base);
        Set<String> known = words(origin.orElse(""));
        String now = text(goal, place);
        String seconds = Texts.seconds(goal).collect(Collectors.joining(" "));
        for (String word : words(mine)) {
            if (!known.contains(word)) {
                assertThat(now + " " + seconds).as("what one typed").contains(word);
            }
        }
        for (String word : words(theirs)) {
            boolean dropped = known.contains(word) && !words(mine).contains(word);
            if (!dropped) {
                assertThat(now).as("what the other typed").contains(word);
            }
        }
    }

    private static void checkSecondsStay(Step step, Goal old) {
        Goal goal = step.after().goals().find(old.id()).orElseThrow();
        assertThat(Texts.seconds(goal).toList())
                .as("second versions wait for a pick")
                .containsAll(Texts.seconds(old).toList());
    }

    private void keep(long seq, Goal goal) {
        keep(new Place(goal.id(), null), seq, goal);
        for (TextField field : TextField.values()) {
            keep(new Place(goal.id(), field), seq, goal);
        }
    }

    private void keep(Place place, long seq, Goal goal) {
        read.computeIfAbsent(place, _ -> new TreeMap<>()).put(seq, text(goal, place));
    }

    private Optional<String> latest(Place place, long seq) {
        return Optional.ofNullable(read.get(place))
                .map(texts -> texts.floorEntry(seq))
                .map(Map.Entry::getValue);
    }

    private static String text(Goal goal, Place place) {
        return place.field() == null ? goal.notes().text() : Texts.of(goal.draft(), place.field());
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }
}
