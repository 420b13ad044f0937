package app.twofold.server.win;

import app.twofold.domain.win.About;
import app.twofold.domain.win.Reaction;
import app.twofold.domain.win.WinKind;
import app.twofold.server.wire.Names;

/// The written names of what is one of a few about small wins.
public final class WinNames {

    public static final Names<WinKind> KIND = Names.of(WinKind.class, kind -> switch (kind) {
                case WIN -> "win";
                case THANKS -> "thanks";
                case KINDNESS -> "kindness";
            })
            .named("WinKind");

    public static final Names<About> ABOUT = Names.of(About.class, about -> switch (about) {
                case ME -> "me";
                case YOU -> "you";
                case US -> "us";
            })
            .named("About");

    static final Names<Reaction> REACTION = Names.of(Reaction.class, reaction -> switch (reaction) {
                case FELT_THAT -> "felt-that";
                case ME_TOO -> "me-too";
                case SMILED -> "smiled";
                case THANK_YOU -> "thank-you";
            })
            .named("Reaction");

    private WinNames() {}
}
