package app.twofold.domain.boundary.wording;

import app.twofold.domain.text.WordDiff;
import java.util.List;
import java.util.stream.Stream;

/// What changed between two versions of a boundary, text by text and word by word.
///
/// @param texts in the order of the fields; texts that are the same are absent
/// @param kind  whether it is of another kind now
public record WordingDifference(List<Changed> texts, boolean kind) {

    public WordingDifference {
        texts = List.copyOf(texts);
    }

    public static WordingDifference between(BoundaryWording before, BoundaryWording after) {
        List<Changed> texts = Stream.of(Field.values())
                .filter(field -> !field.of(before).equals(field.of(after)))
                .map(field -> new Changed(field, WordDiff.between(field.of(before), field.of(after))))
                .toList();
        return new WordingDifference(texts, before.kind() != after.kind());
    }

    /// @param runs as [WordDiff#between] tells them
    public record Changed(Field field, List<WordDiff.Run> runs) {

        public Changed {
            runs = List.copyOf(runs);
        }
    }

    /// The texts of a wording.
    public enum Field {
        TITLE,
        OKAY,
        NOT_OKAY,
        WHY,
        IF_CROSSED;

        public String of(BoundaryWording wording) {
            return switch (this) {
                case TITLE -> wording.title().value();
                case OKAY -> wording.okay().value();
                case NOT_OKAY -> wording.notOkay().value();
                case WHY -> wording.why().value();
                case IF_CROSSED -> wording.ifCrossed().value();
            };
        }
    }
}
