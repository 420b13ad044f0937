package app.twofold.domain.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Fits a change to a text that is not the one it was made for, because somebody has erased what they wrote before.
/// What is put in is never lost; what is taken out goes only where it is found for certain.
final class Fitting {

    /// Shorter pieces are found in many places.
    private static final int CERTAIN = 4;

    private Fitting() {}

    static TextEdit of(TextEdit edit, String text) {
        List<Splice> fitting = new ArrayList<>();
        String now = text;
        for (Splice splice : edit.splices()) {
            Optional<Splice> fitted = fitted(splice, now);
            if (fitted.isPresent()) {
                fitting.add(fitted.get());
                now = fitted.get().applied(now);
            }
        }
        return TextEdit.of(fitting);
    }

    private static Optional<Splice> fitted(Splice splice, String text) {
        if (splice.fits(text)) {
            return Optional.of(splice);
        }
        int found = text.indexOf(splice.removed());
        boolean certain =
                splice.removed().length() >= CERTAIN && found >= 0 && found == text.lastIndexOf(splice.removed());
        if (certain) {
            return Optional.of(new Splice(found, splice.removed(), splice.inserted()));
        }
        if (splice.inserted().isEmpty()) {
            return Optional.empty();
        }
        int at = Math.min(splice.at(), text.length());
        return Optional.of(new Splice(Splice.splits(text, at) ? at - 1 : at, "", splice.inserted()));
    }
}
