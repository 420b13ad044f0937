package app.twofold.server.boundary;

import app.twofold.domain.boundary.Boundary;
import app.twofold.domain.boundary.BoundaryHappening;
import app.twofold.domain.boundary.RepairHappening;
import app.twofold.domain.boundary.wording.BoundaryWording;
import app.twofold.domain.couple.CoupleState;
import app.twofold.server.book.BookWords;
import app.twofold.server.book.Chapter;
import app.twofold.server.book.Passage;
import app.twofold.server.book.Terms;
import java.util.Comparator;

/// How boundaries and repairs read in the book.
final class BoundaryBook {

    static final BookWords WORDS = BookWords.ofFeature("boundary");

    private BoundaryBook() {}

    static void tell(Passage page, BoundaryHappening happening) {
        switch (happening) {
            case BoundaryHappening.Shared(var _, var wording) ->
                page.what("boundary.shared").terms(null, wording, BoundaryBook::terms);
            case BoundaryHappening.SaidBack(var text) ->
                page.what("boundary.said-back").text("text", text);
            case BoundaryHappening.Understood(var heard) ->
                page.what("boundary.understood").text("text", heard);
            case BoundaryHappening.Missed(var text) ->
                page.what("boundary.missed").text("text", text);
            case BoundaryHappening.Agreed agreed ->
                page.what("boundary.agreed").terms(agreed.before(), agreed.wording(), BoundaryBook::terms);
            case BoundaryHappening.AssentTakenBack _ -> page.what("boundary.assent-taken-back");
            case BoundaryHappening.DiscussionAsked(var reason) ->
                page.what("boundary.discussion-asked").text("reason", reason);
            case BoundaryHappening.Revised(var _, var before, var after) ->
                page.what("boundary.revised").terms(before, after, BoundaryBook::terms);
            case BoundaryHappening.RevisionWithdrawn(var wording) ->
                page.what("boundary.revision-withdrawn").terms(null, wording, BoundaryBook::terms);
            case BoundaryHappening.Withdrawn _ -> page.what("boundary.withdrawn");
            case BoundaryHappening.Honoured(var note) ->
                page.what("boundary.honoured").text("text", note.text());
        }
    }

    static void tell(Passage page, RepairHappening happening) {
        switch (happening) {
            case RepairHappening.Asked _ -> page.what("repair.asked");
            case RepairHappening.Settled _ -> page.what("repair.settled");
        }
        var repair = happening.repair();
        page.text("happened", repair.account().happened(), repair.by())
                .text("felt", repair.account().felt(), repair.by())
                .text("need", repair.account().need(), repair.by());
        repair.talk().said().forEach(said -> {
            page.text("said-back", said.text(), said.by());
            if (said.missed() != null) {
                page.text("missed", said.missed().text(), repair.by());
            }
        });
        repair.plans().forEach(plan -> page.text("plan", plan.text(), plan.by()));
    }

    /// All boundaries as they stand.
    static Chapter chapter(CoupleState state) {
        return new Chapter(
                WORDS.say("boundaries"),
                state.boundaries().byId().values().stream()
                        .sorted(Comparator.comparing(Boundary::at))
                        .map(boundary -> standing(new Passage(WORDS, state), boundary))
                        .toList());
    }

    private static Passage standing(Passage page, Boundary boundary) {
        String whose = WORDS.say("holder." + BookWords.name(boundary.holder()), page.nameOf(boundary.by()));
        String stage = boundary.isWithdrawn()
                ? WORDS.say("stage.withdrawn")
                : WORDS.choice("stage", boundary.standing().stage());
        BoundaryWording wording = boundary.standing().wording();
        return page.what("standing", whose, stage)
                .title(wording.title().value())
                .terms(null, wording, BoundaryBook::terms);
    }

    private static void terms(Terms terms, BoundaryWording wording) {
        terms.title(wording.title().value())
                .put("okay", wording.okay())
                .put("notOkay", wording.notOkay())
                .put("why", wording.why())
                .put("ifCrossed", wording.ifCrossed())
                .put("kind", wording.kind());
    }
}
