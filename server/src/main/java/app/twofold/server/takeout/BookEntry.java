package app.twofold.server.takeout;

import app.twofold.domain.PersonId;
import app.twofold.domain.checkin.CheckinHappening;
import app.twofold.domain.checkin.session.Answer;
import app.twofold.domain.checkin.session.Answer.InPerson;
import app.twofold.domain.checkin.session.Answer.Numbers;
import app.twofold.domain.checkin.session.Answer.Said;
import app.twofold.domain.checkin.session.Answer.Skipped;
import app.twofold.domain.checkin.session.Outcome;
import app.twofold.domain.checkin.session.Round.Heard;
import app.twofold.domain.checkin.session.Session.Closing;
import app.twofold.domain.checkin.session.Summary;
import app.twofold.domain.checkin.template.Label;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.couple.Partner;
import app.twofold.domain.phase.PhaseHappening;
import app.twofold.domain.timeline.Entry;
import app.twofold.domain.timeline.EntryKind;
import app.twofold.server.takeout.BookJson.Field;
import app.twofold.server.takeout.BookJson.Told;
import app.twofold.server.takeout.BookTerms.Term;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Writes the entries of a timeline into a book.
record BookEntry(Pages pages, CoupleState state) {

    ZoneId zone() {
        return state.zone();
    }

    void write(Entry entry) throws IOException {
        Told told = BookJson.tell(entry);
        String what = BookWords.of("what." + told.what());
        String kind =
                told.winKind().map(name -> ": " + BookWords.of("win." + name)).orElse("");
        String names = namesOf(entry);
        pages.block(Style.WHAT, names.isEmpty() || isHeld(entry) ? what : names + " " + what + kind);
        if (!entry.subject().title().isEmpty() && hasTitle(entry)) {
            pages.block(Style.TITLE, entry.subject().title());
        }
        if (entry.happening() instanceof PhaseHappening phase) {
            String name = BookWords.of("phase." + BookJson.name(phase.phase()));
            pages.block(Style.TITLE, BookWords.of("phase", name, BookWords.day(phase.since())));
        }
        if (entry.happening() instanceof CheckinHappening.Held held) {
            write(held.summary());
        } else {
            for (Field field : told.texts()) {
                write(field);
            }
            writeTerms(pages, BookTerms.of(entry.happening()));
            Optional<String> before = BookTerms.corrected(entry.original());
            if (before.isPresent()) {
                pages.block(Style.LABEL, BookWords.of("corrected"));
                pages.block(Style.TEXT, before.get());
            }
        }
    }

    /// A win says what it is about by itself, and what the couple is called stands on the cover.
    private static boolean hasTitle(Entry entry) {
        return entry.kind() != EntryKind.WIN && entry.kind() != EntryKind.COUPLE;
    }

    private static boolean isHeld(Entry entry) {
        return entry.happening() instanceof CheckinHappening.Held;
    }

    /// Fields of something that was put in words, each under its name.
    static void writeTerms(Pages pages, List<Term> terms) throws IOException {
        for (Term term : terms) {
            pages.block(Style.LABEL, BookWords.of("field." + term.name()));
            if (term.change()) {
                pages.block(Style.TEXT, BookWords.of("field.before", told(term.before())));
                pages.block(Style.TEXT, BookWords.of("field.after", told(term.after())));
            } else {
                pages.block(Style.TEXT, term.after());
            }
        }
    }

    private static String told(String words) {
        return words.isEmpty() ? BookWords.of("field.nothing") : words;
    }

    private void write(Field field) throws IOException {
        String label = BookWords.of("text." + field.name());
        String by = field.by().map(this::nameOf).orElse("");
        if (!label.isEmpty()) {
            pages.block(Style.LABEL, by.isEmpty() ? label : BookWords.of("text.by", label, by));
        }
        pages.block(
                Style.TEXT, field.name().equals("reaction") ? BookWords.of("reaction." + field.text()) : field.text());
    }

    private void write(Summary summary) throws IOException {
        for (Summary.Part part : summary.parts()) {
            pages.block(Style.LABEL, part.prompt().text().value());
            for (Map.Entry<PersonId, Answer> answer : part.answers().entrySet()) {
                pages.block(
                        Style.TEXT,
                        BookWords.of(
                                "answer",
                                nameOf(answer.getKey()),
                                told(answer.getValue(), part.prompt().labels())));
            }
            for (Heard heard : part.heard()) {
                pages.block(Style.LABEL, BookWords.of("heard", nameOf(heard.speaker())));
                pages.block(Style.TEXT, heard.text().value());
            }
        }
        for (Outcome outcome : summary.outcomes()) {
            pages.block(Style.LABEL, BookWords.of("outcome." + BookJson.name(outcome.kind())));
            pages.block(Style.TEXT, outcome.text().value());
        }
        for (Map.Entry<PersonId, Closing> closing : summary.closings().entrySet()) {
            pages.block(Style.LABEL, BookWords.of("text.by", BookWords.of("closing"), nameOf(closing.getKey())));
            pages.block(Style.TEXT, closing.getValue().word().value());
            if (!closing.getValue().thanks().isBlank()) {
                pages.block(Style.TEXT, closing.getValue().thanks().value());
            }
        }
    }

    private static String told(Answer answer, List<Label> labels) {
        return switch (answer) {
            case Said(var words) -> words.value();
            case Numbers(var byLabel) ->
                labels.stream()
                        .filter(byLabel::containsKey)
                        .map(label -> BookWords.of("answer.number", label, String.valueOf(byLabel.get(label))))
                        .collect(Collectors.joining(", "));
            case InPerson _ -> BookWords.of("answer.in-person");
            case Skipped _ -> BookWords.of("answer.skip");
        };
    }

    private String namesOf(Entry entry) {
        List<String> names = state.partners().stream()
                .filter(partner -> entry.by().contains(partner.person()))
                .map(partner -> partner.profile().displayName().value())
                .toList();
        return names.size() == 2 ? BookWords.of("names", names.toArray()) : String.join("", names);
    }

    private String nameOf(PersonId person) {
        return state.partner(person)
                .map(Partner::profile)
                .map(profile -> profile.displayName().value())
                .orElse("");
    }
}
