package app.twofold.domain.goal;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.SAM;
import static app.twofold.domain.goal.SomeGoals.WALK;
import static app.twofold.domain.goal.SomeGoals.WALKING;
import static app.twofold.domain.goal.SomeGoals.goal;
import static app.twofold.domain.goal.SomeGoals.proposedGoal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.Story;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.goal.GoalCommand.AgreeGoal;
import app.twofold.domain.goal.GoalCommand.TypeInGoal;
import app.twofold.domain.goal.GoalEvent.GoalAgreed;
import app.twofold.domain.goal.GoalEvent.GoalTextEdited;
import app.twofold.domain.goal.GoalRefusal.WordsDiffer;
import app.twofold.domain.goal.wording.Area;
import app.twofold.domain.goal.wording.Carrier;
import app.twofold.domain.goal.wording.Edit.TextField;
import app.twofold.domain.goal.wording.IfThen;
import app.twofold.domain.goal.wording.Measure;
import app.twofold.domain.goal.wording.Wording;
import app.twofold.domain.text.Splice;
import app.twofold.domain.text.TextDigest;
import app.twofold.domain.text.TextEdit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// An assent names the very words that its giver has read.
class SeenWordsTest {

    @Test
    void bindsWhereTheWordsAreThoseThatWereRead() {
        proposedGoal().when(SAM, new AgreeGoal(WALK, 1, WALKING.digest())).then(new GoalAgreed(WALK, 1));
    }

    @Test
    void bindsNobodyToOtherWordsEvenOfTheSameVersion() {
        Wording other = Wording.of(new Title("A ride every Sunday"), Words.NONE, Area.FUN);
        proposedGoal().when(SAM, new AgreeGoal(WALK, 1, other.digest())).thenRefused(new WordsDiffer());
    }

    @Test
    void typingTakesTheAssentsAwayAndMakesAnotherDigest() {
        Splice more = new Splice(0, "", "Also: ");
        Story story = proposedGoal()
                .when(SAM, new TypeInGoal(WALK, TextField.WHY, 3, List.of(more)))
                .then(new GoalTextEdited(WALK, TextField.WHY, 2, TextEdit.of(List.of(more))));

        assertThat(goal(story).proposal())
                .satisfies(open -> assertThat(open.assents()).isEmpty());
        story.when(SAM, new AgreeGoal(WALK, 2, WALKING.digest())).thenRefused(new WordsDiffer());
        story.when(ALEX, new AgreeGoal(WALK, 2, goal(story).draft().digest())).then(new GoalAgreed(WALK, 2));
    }

    @Test
    void everythingThatBindsIsInTheDigest() {
        Stream<Wording> wordings = Stream.of(
                WALKING,
                with(Area.HOME, new Measure.None(), null, Carrier.BOTH),
                with(Area.FUN, new Measure.None(), null, Carrier.BOTH),
                with(Area.FUN, new Measure.Times(1, Measure.Period.WEEK), null, Carrier.BOTH),
                with(Area.FUN, new Measure.Times(1, Measure.Period.MONTH), null, Carrier.BOTH),
                with(Area.FUN, quantity(Measure.Entries.ADD_UP), null, Carrier.BOTH),
                with(Area.FUN, quantity(Measure.Entries.READINGS), null, Carrier.BOTH),
                with(Area.FUN, new Measure.None(), LocalDate.of(2026, 12, 1), Carrier.BOTH),
                with(Area.FUN, new Measure.None(), null, Carrier.EITHER));
        Set<TextDigest> digests = wordings.map(Wording::digest).collect(Collectors.toSet());
        assertThat(digests).hasSize(9);
    }

    @Test
    void isTheHashThatTheContractSays() {
        Wording wording = Wording.of(new Title("Tee für zwei"), new Words("Zeit\nzu zweit"), Area.FUN);
        assertThat(wording.terms()).containsExactly("fun", "", "both", "none");
        assertThat(wording.digest())
                .isEqualTo(TextDigest.of(
                        List.of("goal", "Tee für zwei", "Zeit\nzu zweit", "", "", "", "fun", "", "both", "none")));
        assertThatThrownBy(() -> new TextDigest("E3")).isInstanceOf(InvalidValue.class);
        assertThat(TextDigest.of(List.of("")).value())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    private static Measure quantity(Measure.Entries entries) {
        return new Measure.Quantity(BigDecimal.ZERO, BigDecimal.TEN, new Title("km"), entries);
    }

    private static Wording with(Area area, Measure measure, LocalDate due, Carrier carrier) {
        return new Wording(WALKING.title(), WALKING.why(), area, measure, due, Words.NONE, IfThen.NONE, carrier);
    }
}
