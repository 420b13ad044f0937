package app.twofold.domain.checkin.template;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.InvalidValue.Fault;
import app.twofold.domain.Title;
import java.util.List;

/// One question of a check-in.
///
/// @param labels what is answered with a number, 1 to 8 different ones; none where words are asked for
public record Prompt(PromptId id, Kind kind, Title text, List<Label> labels) {

    public static final int MAX_LABELS = 8;

    /// How a prompt is answered.
    public enum Kind {
        WORDS,
        /// Each label with a number from 0 to 10.
        NUMBERS
    }

    /// @throws InvalidValue if the labels do not go with the kind
    public Prompt {
        labels = List.copyOf(labels);
        if (labels.isEmpty() != (kind == Kind.WORDS)) {
            throw new InvalidValue(kind == Kind.WORDS ? Fault.MALFORMED : Fault.EMPTY);
        }
        if (labels.size() > MAX_LABELS) {
            throw new InvalidValue(Fault.TOO_MANY_ITEMS, MAX_LABELS);
        }
        if (labels.stream().distinct().count() < labels.size()) {
            throw new InvalidValue(Fault.SAME_TWICE);
        }
    }

    /// A prompt that is answered in words.
    public static Prompt words(String id, String text) {
        return new Prompt(new PromptId(id), Kind.WORDS, new Title(text), List.of());
    }

    /// A prompt that is answered with a number for each label.
    public static Prompt numbers(String id, String text, List<Label> labels) {
        return new Prompt(new PromptId(id), Kind.NUMBERS, new Title(text), labels);
    }
}
