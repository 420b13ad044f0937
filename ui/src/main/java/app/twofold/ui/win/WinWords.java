package app.twofold.ui.win;

import static app.twofold.ui.words.Messages.t;

import app.twofold.domain.win.About;
import app.twofold.domain.win.Reaction;
import app.twofold.domain.win.WinKind;

/// The choices about a win in words.
final class WinWords {

    private WinWords() {}

    static String of(WinKind kind) {
        return switch (kind) {
            case WIN -> t("win.kind.win");
            case THANKS -> t("win.kind.thanks");
            case KINDNESS -> t("win.kind.kindness");
        };
    }

    static String of(Reaction reaction) {
        return switch (reaction) {
            case FELT_THAT -> t("win.reaction.felt-that");
            case ME_TOO -> t("win.reaction.me-too");
            case SMILED -> t("win.reaction.smiled");
            case THANK_YOU -> t("win.reaction.thank-you");
        };
    }

    /// @param other the name of the author's partner
    static String of(About about, String other) {
        return switch (about) {
            case ME -> t("win.about.me");
            case YOU -> other;
            case US -> t("win.about.us");
        };
    }
}
