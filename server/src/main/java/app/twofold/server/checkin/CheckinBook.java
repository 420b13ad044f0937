package app.twofold.server.checkin;

import app.twofold.domain.checkin.CheckinHappening;
import app.twofold.domain.checkin.session.Answer;
import app.twofold.domain.checkin.session.Summary;
import app.twofold.domain.checkin.template.Label;
import app.twofold.server.book.BookWords;
import app.twofold.server.book.Passage;
import java.util.List;
import java.util.stream.Collectors;

/// How check-ins read in the book.
final class CheckinBook {

    static final BookWords WORDS = BookWords.ofFeature("checkin");

    private CheckinBook() {}

    static void tell(Passage page, CheckinHappening happening) {
        switch (happening) {
            case CheckinHappening.Held held -> tell(page.unsigned().what("checkin.held"), held.summary());
            case CheckinHappening.Missed _ -> page.what("checkin.missed");
            case CheckinHappening.Skipped _ -> page.what("checkin.skipped");
        }
    }

    private static void tell(Passage page, Summary summary) {
        summary.parts().forEach(part -> {
            page.label(part.prompt().text().value());
            part.answers()
                    .forEach((by, answer) -> page.text(WORDS.say(
                            "answer",
                            page.nameOf(by),
                            told(answer, part.prompt().labels()))));
            part.heard()
                    .forEach(heard -> page.label(WORDS.say("heard", page.nameOf(heard.speaker())))
                            .text(heard.text().value()));
        });
        summary.outcomes()
                .forEach(outcome -> page.label(WORDS.choice("outcome", outcome.kind()))
                        .text(outcome.text().value()));
        summary.closings().forEach((by, closing) -> {
            page.text("closing", closing.word().value(), by);
            if (!closing.thanks().isBlank()) {
                page.text(closing.thanks().value());
            }
        });
    }

    private static String told(Answer answer, List<Label> labels) {
        return switch (answer) {
            case Answer.Said(var words) -> words.value();
            case Answer.Numbers(var byLabel) ->
                labels.stream()
                        .filter(byLabel::containsKey)
                        .map(label -> WORDS.say("answer.number", label, String.valueOf(byLabel.get(label))))
                        .collect(Collectors.joining(", "));
            case Answer.InPerson _ -> WORDS.say("answer.in-person");
            case Answer.Skipped _ -> WORDS.say("answer.skip");
        };
    }
}
