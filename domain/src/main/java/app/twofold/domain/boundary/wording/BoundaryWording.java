package app.twofold.domain.boundary.wording;

import app.twofold.domain.InvalidValue;
import app.twofold.domain.InvalidValue.Fault;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.text.TextDigest;
import java.util.List;
import java.util.stream.Stream;

/// The exact words of a boundary: what is said back and what an assent is given to. A private draft may still be
/// unfinished.
///
/// @param ifCrossed what follows if it is crossed; may be empty, as may the reason why
public record BoundaryWording(Title title, Words okay, Words notOkay, Words why, Words ifCrossed, Kind kind) {

    /// Whether it says what is okay or what is not: what the other needs to know at least.
    public boolean isStated() {
        return !okay.isBlank() || !notOkay.isBlank();
    }

    /// Names exactly these words: "boundary", the title, what is okay, what is not, why, what follows, and the kind.
    public TextDigest digest() {
        return TextDigest.of(List.of(
                "boundary",
                title.value(),
                okay.value(),
                notOkay.value(),
                why.value(),
                ifCrossed.value(),
                TextDigest.named(kind)));
    }

    /// The same words, refused if they do not say yet what is okay or what is not.
    ///
    /// @throws InvalidValue with [Fault#EMPTY]
    public BoundaryWording stated() {
        if (!isStated()) {
            throw new InvalidValue(Fault.EMPTY);
        }
        return this;
    }

    /// Every text in it that somebody wrote, its title first.
    public Stream<String> texts() {
        return Stream.of(title.value(), okay.value(), notOkay.value(), why.value(), ifCrossed.value());
    }
}
