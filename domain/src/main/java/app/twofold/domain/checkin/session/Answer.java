package app.twofold.domain.checkin.session;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.InvalidValue.Fault;
import app.twofold.domain.Words;
import app.twofold.domain.checkin.template.Label;
import app.twofold.domain.checkin.template.Prompt;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Stream;

/// What a partner answers to a prompt. All four carry equal weight.
public sealed interface Answer {

    /// In own words. Without any, nothing is answered yet.
    record Said(Words words) implements Answer {}

    /// A number from 0 to 10 for some of the labels, or for all of them. Without any, nothing is answered yet.
    record Numbers(Map<Label, Integer> byLabel) implements Answer {

        public static final int MAX = 10;

        /// @throws InvalidValue if a number is out of range or there are too many
        public Numbers {
            byLabel = Map.copyOf(byLabel);
            if (byLabel.size() > Prompt.MAX_LABELS) {
                throw new InvalidValue(Fault.TOO_MANY_ITEMS, Prompt.MAX_LABELS);
            }
            if (byLabel.values().stream().anyMatch(number -> number < 0 || number > MAX)) {
                throw new InvalidValue(Fault.OUT_OF_RANGE, MAX);
            }
        }
    }

    /// Rather said in person than written.
    record InPerson() implements Answer {}

    /// Not this time.
    record Skipped() implements Answer {}

    /// Whether there is nothing in it that could be shown.
    default boolean isEmpty() {
        return switch (this) {
            case Said(var words) -> words.isBlank();
            case Numbers(var byLabel) -> byLabel.isEmpty();
            case InPerson _, Skipped _ -> false;
        };
    }

    /// Whether it is one in words or numbers.
    default boolean isWritten() {
        return switch (this) {
            case Said _, Numbers _ -> true;
            case InPerson _, Skipped _ -> false;
        };
    }

    /// Whether it answers this prompt at all: words where words are asked for, numbers for the prompt's own labels.
    default boolean fits(Prompt prompt) {
        return switch (this) {
            case Said _ -> prompt.kind() == Prompt.Kind.WORDS;
            case Numbers(var byLabel) ->
                prompt.kind() == Prompt.Kind.NUMBERS && new HashSet<>(prompt.labels()).containsAll(byLabel.keySet());
            case InPerson _, Skipped _ -> true;
        };
    }

    /// Every text in it that somebody wrote.
    default Stream<String> texts() {
        return switch (this) {
            case Said(var words) -> Stream.of(words.value());
            case Numbers _, InPerson _, Skipped _ -> Stream.empty();
        };
    }
}
