package app.twofold.domain.goal.wording;

import app.twofold.domain.Days;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.text.TextDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The exact words of a goal: what an assent is given to.
///
/// @param due       the day by which the two want to be there, if they set one
/// @param firstStep what happens first; may be empty
public record Wording(
        Title title,
        Words why,
        Area area,
        Measure measure,
        @Nullable LocalDate due,
        Words firstStep,
        IfThen plan,
        Carrier carriedBy) {

    /// @throws app.twofold.domain.InvalidValue if the date is out of range
    public Wording {
        Days.checkedIfSet(due);
    }

    /// Names exactly these words: "goal", the title, why, the first step, if, then, and [#terms].
    public TextDigest digest() {
        List<String> parts = new ArrayList<>(List.of(
                "goal",
                title.value(),
                why.value(),
                firstStep.value(),
                plan.when().value(),
                plan.then().value()));
        parts.addAll(terms());
        return TextDigest.of(parts);
    }

    /// What binds beside the texts, as parts of the digest: the area, the day or nothing, who carries it, and
    /// the measure ("none"; "times", how often, "week" or "month"; "quantity", from, to, unit, "add-up" or
    /// "readings"; "milestones" and their titles).
    public List<String> terms() {
        return Terms.of(this);
    }

    /// What is proposed with a sentence alone: the sentence is the title, on one line, and nothing else is said.
    ///
    /// @throws app.twofold.domain.InvalidValue if it is too long for a title, or the date is out of range
    public static Wording ofSentence(Words sentence, @Nullable LocalDate due) {
        return new Wording(
                Title.ofSentence(sentence),
                Words.NONE,
                Area.COMMUNICATION,
                new Measure.None(),
                due,
                Words.NONE,
                IfThen.NONE,
                Carrier.BOTH);
    }

    /// The smallest wording: nothing measured, no date, no plan.
    public static Wording of(Title title, Words why, Area area) {
        return new Wording(title, why, area, new Measure.None(), null, Words.NONE, IfThen.NONE, Carrier.BOTH);
    }

    /// Every text in it that somebody wrote, its title first.
    public Stream<String> texts() {
        return Stream.concat(
                Stream.of(
                        title.value(),
                        why.value(),
                        firstStep.value(),
                        plan.when().value(),
                        plan.then().value()),
                measure.texts());
    }
}
