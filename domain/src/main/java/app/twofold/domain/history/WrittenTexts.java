package app.twofold.domain.history;

import app.twofold.domain.boundary.BoundaryWording;
import app.twofold.domain.boundary.Repair;
import app.twofold.domain.boundary.Talk;
import app.twofold.domain.checkin.Answer;
import app.twofold.domain.checkin.Summary;
import app.twofold.domain.checkin.Template;
import app.twofold.domain.goal.Measure;
import app.twofold.domain.goal.Wording;
import java.util.Optional;
import java.util.stream.Stream;

/// The texts in what two people have written.
final class WrittenTexts {

    private WrittenTexts() {}

    static Stream<String> of(Wording wording) {
        Stream<String> texts = Stream.of(
                wording.title().value(),
                wording.why().value(),
                wording.firstStep().value(),
                wording.plan().when().value(),
                wording.plan().then().value());
        return Stream.concat(texts, of(wording.measure()));
    }

    private static Stream<String> of(Measure measure) {
        return switch (measure) {
            case Measure.None _, Measure.Times _ -> Stream.empty();
            case Measure.Quantity(var _, var _, var unit, var _) -> Stream.of(unit.value());
            case Measure.Milestones(var steps) ->
                steps.stream().map(step -> step.title().value());
        };
    }

    static Stream<String> of(BoundaryWording wording) {
        return Stream.of(
                wording.title().value(),
                wording.okay().value(),
                wording.notOkay().value(),
                wording.why().value(),
                wording.ifCrossed().value());
    }

    static Stream<String> of(Repair repair) {
        Stream<String> account = Stream.of(
                repair.account().happened().value(),
                repair.account().felt().value(),
                repair.account().need().value());
        Stream<String> plans = repair.plans().stream().map(plan -> plan.text().value());
        return Stream.of(account, of(repair.talk()), plans).flatMap(texts -> texts);
    }

    private static Stream<String> of(Talk talk) {
        return talk.said().stream()
                .flatMap(said -> Stream.concat(
                        Stream.of(said.text().value()),
                        Optional.ofNullable(said.missed())
                                .map(missed -> missed.text().value())
                                .stream()));
    }

    static Stream<String> of(Template template) {
        Stream<String> prompts =
                template.prompts().stream().map(prompt -> prompt.text().value());
        return Stream.concat(Stream.of(template.name().value()), prompts);
    }

    static Stream<String> of(Summary summary) {
        Stream<String> parts = summary.parts().stream().flatMap(WrittenTexts::of);
        Stream<String> outcomes =
                summary.outcomes().stream().map(outcome -> outcome.text().value());
        Stream<String> closings = summary.closings().values().stream()
                .flatMap(closing ->
                        Stream.of(closing.word().value(), closing.thanks().value()));
        return Stream.of(parts, outcomes, closings).flatMap(texts -> texts);
    }

    private static Stream<String> of(Summary.Part part) {
        Stream<String> answers = part.answers().values().stream().flatMap(WrittenTexts::of);
        Stream<String> heard = part.heard().stream().map(said -> said.text().value());
        return Stream.of(Stream.of(part.prompt().text().value()), answers, heard)
                .flatMap(texts -> texts);
    }

    private static Stream<String> of(Answer answer) {
        return switch (answer) {
            case Answer.Said(var words) -> Stream.of(words.value());
            case Answer.Numbers _, Answer.InPerson _, Answer.Skipped _ -> Stream.empty();
        };
    }
}
