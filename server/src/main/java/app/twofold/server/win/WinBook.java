package app.twofold.server.win;

import app.twofold.domain.win.WinHappening;
import app.twofold.server.book.BookWords;
import app.twofold.server.book.Passage;

/// How small wins read in the book. One says what it is about by itself.
final class WinBook {

    static final BookWords WORDS = BookWords.ofFeature("win");

    private WinBook() {}

    static void tell(Passage page, WinHappening happening) {
        switch (happening) {
            case WinHappening.Logged(var win) -> {
                page.untitled()
                        .what("win.logged", WORDS.choice("win", win.kind()))
                        .text("text", win.text());
                win.replies().forEach(reply -> page.text("reply", reply.text(), reply.by()));
                win.reactions()
                        .forEach((by, reaction) -> page.text("reaction", WORDS.choice("reaction", reaction), by));
            }
        }
    }

    static void tellBefore(Passage page, WinHappening original) {
        switch (original) {
            case WinHappening.Logged(var win) ->
                page.corrected(
                        "win",
                        WORDS.choice("win", win.kind()),
                        BookWords.day(win.on()),
                        win.text().value());
        }
    }
}
