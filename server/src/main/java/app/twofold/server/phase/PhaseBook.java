package app.twofold.server.phase;

import app.twofold.domain.phase.PhaseHappening;
import app.twofold.server.book.BookWords;
import app.twofold.server.book.Passage;

/// How it reads in the book where the two were.
final class PhaseBook {

    static final BookWords WORDS = BookWords.ofFeature("phase");

    private PhaseBook() {}

    static void tell(Passage page, PhaseHappening happening) {
        switch (happening) {
            case PhaseHappening.Proposed _ -> page.what("phase.proposed");
            case PhaseHappening.Declined _ -> page.what("phase.declined");
            case PhaseHappening.Withdrawn _ -> page.what("phase.withdrawn");
            case PhaseHappening.Entered _ -> page.what("phase.entered");
            case PhaseHappening.Redated _ -> page.what("phase.redated");
        }
        page.title(WORDS.say("phase", WORDS.choice("phase", happening.phase()), BookWords.day(happening.since())));
    }
}
