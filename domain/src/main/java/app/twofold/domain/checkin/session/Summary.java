package app.twofold.domain.checkin.session;

import app.twofold.domain.PersonId;
import app.twofold.domain.checkin.session.Session.Closing;
import app.twofold.domain.checkin.session.Session.Ended;
import app.twofold.domain.checkin.template.Prompt;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a check-in came to, for both to read again. Derived, never stored.
///
/// @param parts    the prompts that were revealed, in their order
/// @param unopened how many prompts stayed sealed
/// @param outcomes in the order in which they were noted
/// @param ended    null while it goes on
public record Summary(
        Instant openedAt,
        List<Part> parts,
        int unopened,
        List<Outcome> outcomes,
        Map<PersonId, Closing> closings,
        @Nullable Ended ended) {

    public Summary {
        parts = List.copyOf(parts);
        outcomes = List.copyOf(outcomes);
        closings = Map.copyOf(closings);
    }

    /// @param heard what was said back about it and confirmed
    public record Part(Prompt prompt, Map<PersonId, Answer> answers, List<Round.Heard> heard) {

        private Stream<String> texts() {
            Stream<String> said = answers.values().stream().flatMap(Answer::texts);
            Stream<String> back = heard.stream().map(one -> one.text().value());
            return Stream.of(Stream.of(prompt.text().value()), said, back).flatMap(texts -> texts);
        }
    }

    public static Summary of(Session session) {
        List<Prompt> prompts = session.template().prompts();
        List<Part> parts = prompts.stream()
                .filter(prompt -> session.round(prompt.id()).isRevealed())
                .map(prompt -> part(prompt, session.round(prompt.id())))
                .toList();
        return new Summary(
                session.openedAt(),
                parts,
                prompts.size() - parts.size(),
                List.copyOf(session.outcomes().byId().values()),
                session.closings(),
                session.ended());
    }

    private static Part part(Prompt prompt, Round round) {
        return new Part(prompt, round.answers(), round.heard());
    }

    /// Every text in it that somebody wrote.
    public Stream<String> texts() {
        Stream<String> noted = outcomes.stream().map(outcome -> outcome.text().value());
        Stream<String> closing = closings.values().stream()
                .flatMap(one -> Stream.of(one.word().value(), one.thanks().value()));
        return Stream.of(parts.stream().flatMap(Part::texts), noted, closing).flatMap(texts -> texts);
    }
}
