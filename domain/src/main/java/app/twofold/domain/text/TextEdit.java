package app.twofold.domain.text;

import java.util.ArrayList;
import java.util.List;

/// A change of a text in its normal form: hunks from left to right with at least one character between them, where
/// what is put in stands in front of what is taken out. Immutable.
public record TextEdit(List<Hunk> hunks) {

    public static final TextEdit NOTHING = new TextEdit(List.of());

    public TextEdit {
        hunks = List.copyOf(hunks);
    }

    /// The change that these splices make one after the other, each at a place of the text that those before it left.
    public static TextEdit of(List<Splice> splices) {
        TextEdit edit = NOTHING;
        for (Splice s : splices) {
            if (!s.removed().isEmpty() || !s.inserted().isEmpty()) {
                edit = edit.then(new TextEdit(List.of(new Hunk(s.at(), s.removed(), s.inserted(), s.goesOn()))));
            }
        }
        return edit;
    }

    /// The change between two texts that leaves their longest common head, and of the rest their longest common tail,
    /// as they are. Where it lengthens a word, it takes the word's last letter with it, so that whatever stands or
    /// waits behind the word stays behind it.
    public static TextEdit between(String before, String after) {
        if (before.equals(after)) {
            return NOTHING;
        }
        TextEdit edit = new TextEdit(List.of(Difference.of(before, after).hunk(0)));
        return Difference.withLetters(edit, before);
    }

    /// The same change as splices, from left to right, one for each place.
    public List<Splice> splices() {
        List<Splice> splices = new ArrayList<>(hunks.size());
        int shift = 0;
        for (Hunk h : hunks) {
            splices.add(new Splice(h.from() + shift, h.removed(), h.inserted(), h.continues()));
            shift += h.inserted().length() - h.removed().length();
        }
        return List.copyOf(splices);
    }

    public boolean isNothing() {
        return hunks.isEmpty();
    }

    /// Whether the text has what the change takes out, where it takes it out.
    public boolean fits(String text) {
        return hunks.stream()
                .allMatch(h -> text.startsWith(h.removed(), h.from())
                        && !Splice.splits(text, h.from())
                        && !Splice.splits(text, h.to()));
    }

    /// The text after the change.
    ///
    /// @throws IllegalArgumentException if the change does not fit it
    public String applied(String text) {
        StringBuilder result = new StringBuilder(text.length());
        int at = 0;
        for (Hunk h : hunks) {
            if (!text.startsWith(h.removed(), h.from())) {
                throw new IllegalArgumentException("The change does not fit this text");
            }
            result.append(text, at, h.from()).append(h.inserted());
            at = h.to();
        }
        return result.append(text, at, text.length()).toString();
    }

    /// The change that takes this one back.
    public TextEdit reversed() {
        List<Hunk> back = new ArrayList<>(hunks.size());
        int shift = 0;
        for (Hunk h : hunks) {
            back.add(new Hunk(h.from() + shift, h.inserted(), h.removed(), false));
            shift += h.inserted().length() - h.removed().length();
        }
        return new TextEdit(back);
    }

    /// This change and the next one as one.
    public TextEdit then(TextEdit next) {
        return Composition.of(this, next);
    }

    /// This change, carried over another one of the same text that takes place first.
    ///
    /// @param tie who goes first where both insert at one place and nothing in what they insert decides it:
    ///     negative if this one does, positive if the other does. Carrying the other over this one needs the
    ///     opposite sign
    public TextEdit over(TextEdit other, int tie) {
        return Carrying.of(this, other, tie);
    }

    /// Whether both put something else in place of the same character somewhere.
    boolean replacesWhatIsReplacedBy(TextEdit other) {
        return hunks.stream().anyMatch(mine -> other.hunks().stream().anyMatch(mine::replacesWith));
    }

    /// How much of a text's bounded past this change takes up.
    int weight() {
        return hunks.stream()
                .mapToInt(h -> 16 + h.removed().length() + h.inserted().length())
                .sum();
    }
}
