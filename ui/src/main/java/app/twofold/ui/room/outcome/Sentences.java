package app.twofold.ui.room.outcome;

import app.twofold.domain.PersonId;
import app.twofold.domain.checkin.session.Answer.Said;
import app.twofold.domain.checkin.session.Round;
import app.twofold.domain.checkin.session.Session;
import app.twofold.domain.checkin.template.Prompt;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What was said in a check-in, sentence by sentence.
final class Sentences {

    private Sentences() {}

    /// @param by who wrote it
    record Sentence(PersonId by, String text) {}

    /// All sentences of the answers that are revealed, prompt by prompt, in the order of the template.
    ///
    /// @param persons in the order in which they come
    static List<Sentence> of(Session session, List<PersonId> persons, Locale locale) {
        List<Sentence> sentences = new ArrayList<>();
        for (Prompt prompt : session.template().prompts()) {
            Round round = session.round(prompt.id());
            for (PersonId person : persons) {
                if (round.answers().get(person) instanceof Said(var words)) {
                    split(words.value(), locale).forEach(text -> sentences.add(new Sentence(person, text)));
                }
            }
        }
        return List.copyOf(sentences);
    }

    static List<String> split(String text, Locale locale) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
        List<String> sentences = new ArrayList<>();
        text.lines().forEach(line -> {
            breaks.setText(line);
            int start = breaks.first();
            for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
                String sentence = line.substring(start, end).strip();
                if (!sentence.isEmpty()) {
                    sentences.add(sentence);
                }
                start = end;
            }
        });
        return List.copyOf(sentences);
    }
}
