package app.twofold.server.leaving;

import app.twofold.domain.leaving.LeavingHappening;
import app.twofold.server.book.BookWords;
import app.twofold.server.book.Passage;

/// How it reads in the book that a space froze and was opened again. It says nobody's name.
final class LeavingBook {

    static final BookWords WORDS = BookWords.ofFeature("leaving");

    private LeavingBook() {}

    static void tell(Passage signed, LeavingHappening happening) {
        Passage page = signed.unsigned().untitled();
        switch (happening) {
            case LeavingHappening.Frozen() -> page.what("space.frozen");
            case LeavingHappening.Reopened() -> page.what("space.reopened");
        }
    }
}
