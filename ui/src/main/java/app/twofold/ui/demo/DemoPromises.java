package app.twofold.ui.demo;

import app.twofold.domain.PromiseId;
import app.twofold.domain.Title;
import app.twofold.domain.Words;
import app.twofold.domain.promise.Promise;
import app.twofold.domain.promise.Promise.Proposal;
import app.twofold.domain.promise.PromiseCommand.AgreePromise;
import app.twofold.domain.promise.PromiseCommand.JudgePromise;
import app.twofold.domain.promise.PromiseCommand.MakePromise;
import app.twofold.domain.promise.PromiseCommand.ProposePromise;
import app.twofold.domain.promise.PromiseCommand.ProposePromiseChange;
import app.twofold.domain.promise.PromiseCommand.TakePromiseBack;
import app.twofold.server.Seat;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the demo's two have promised each other, and how it went.
final class DemoPromises {

    private static final String COUNSELLOR = "I ring the counsellor.";

    private final DemoCouple couple;
    private final Seat alex;
    private final Seat sam;

    DemoPromises(DemoCouple couple) {
        this.couple = couple;
        alex = couple.alex();
        sam = couple.sam();
    }

    void tell() {
        open();
        ofBoth();
        ofAlex();
        ofSam();
        List.of(76, 47, 19)
                .forEach(daysAgo -> couple.story().on(daysAgo, "20:50", this::keepWhatWasPromisedAtCheckins));
        endWhatWasPromisedAtCheckins();
    }

    private void open() {
        make(sam, 2, "19:10", "I ring before I bring somebody home.", couple.sunday(0));
        make(alex, 9, "21:05", "I’m home by seven on Thursdays.", couple.daysAgo(-26));
        make(alex, 5, "20:15", "I ask “ear or plan?” before I answer.", couple.daysAgo(-12));
    }

    private void ofBoth() {
        PromiseId phones = propose(alex, 61, "21:20", "Neither of us reads the other one’s phone.", null);
        agree(sam, 61, "21:25", phones);
        PromiseId mail = propose(sam, 55, "20:00", "No work mail at the weekend.", couple.daysAgo(36));
        agree(alex, 55, "20:30", mail);
        say(alex, 36, "20:10", mail, false, "Mine was open twice.");
        say(sam, 36, "20:15", mail, false, "");
        PromiseId news = propose(alex, 30, "19:00", "We tell our news before anybody else’s.", couple.daysAgo(2));
        agree(sam, 29, "08:10", news);
        say(sam, 2, "21:00", news, true, "Yes, and it was nice to be the first.");
        say(alex, 1, "08:05", news, false, "I heard about the new job from your brother.");
    }

    private void ofAlex() {
        past(alex, 124, 118, "I book the dentist myself.", false, "");
        past(alex, 121, 112, "I call the landlord about the window.", true, "Done, and he was even friendly.");
        past(alex, 117, 109, "I put the tools back into the cellar.", false, "");
        past(alex, 96, 90, "I answer your sister’s letter.", true, "");
        past(alex, 90, 82, "I leave the laptop at work on Fridays.", true, "Three Fridays out of three.");
        past(alex, 66, 58, "I cook on Tuesdays this month.", true, "");
        PromiseId run = make(alex, 60, "07:45", "I run twice a week.", couple.daysAgo(48));
        suggest(alex, 52, "20:40", run, "I run once a week.", couple.daysAgo(34));
        agree(sam, 52, "21:00", run);
        say(sam, 34, "20:00", run, false, "It rained a lot. Try again?");
        past(alex, 27, 12, "I tell my mother to ring first.", true, "She rang. Thank you.");
        past(alex, 20, 8, "I sort the papers on the desk.", true, "");
    }

    private void ofSam() {
        past(sam, 80, 73, "I take the bottles back.", true, "");
        PromiseId room = make(sam, 70, "20:00", "The spare room is empty when your parents come.", couple.daysAgo(10));
        suggest(sam, 41, "19:30", room, "The spare room is empty when your parents come.", couple.daysAgo(-70));
        agree(alex, 40, "08:20", room);
        PromiseId coffee = make(sam, 33, "08:00", "No coffee after four.", null);
        couple.does(sam, 26, "16:30", new TakePromiseBack(coffee));
    }

    /// What each promised by themselves without an end goes well, and on.
    private void keepWhatWasPromisedAtCheckins() {
        couple.state().promises().byId().values().stream()
                .filter(promise -> promise.isOpen()
                        && !promise.isOfBoth()
                        && !promise.text().value().equals(COUNSELLOR)
                        && promise.until().isEmpty())
                .forEach(promise -> couple.does(
                        couple.other(promise.by().equals(alex.person()) ? alex : sam),
                        new JudgePromise(promise.id(), null, true, Words.NONE)));
    }

    /// One was too much. One was to be done once: it gets a day.
    private void endWhatWasPromisedAtCheckins() {
        couple.story().on(61, "21:30", () -> {
            PromiseId evenings = find("Two evenings a week without appointments.");
            couple.does(
                    sam, new JudgePromise(evenings, null, false, new Words("Mostly it was one. I liked that one.")));
        });
        couple.story().on(44, "18:00", () -> {
            PromiseId ring = find(COUNSELLOR);
            couple.does(sam, new ProposePromiseChange(ring, new Title(COUNSELLOR), couple.daysAgo(40), null));
            couple.does(alex, new AgreePromise(ring, proposal(ring)));
        });
        couple.story()
                .on(40, "21:00", () -> couple.does(alex, new JudgePromise(find(COUNSELLOR), null, true, Words.NONE)));
    }

    private PromiseId find(String text) {
        return couple.state().promises().byId().values().stream()
                .filter(promise -> promise.text().value().equals(text))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /// One that was made, and that the other said something about on its last day.
    private void past(Seat who, int made, int until, String text, boolean kept, String words) {
        PromiseId id = make(who, made, "20:20", text, couple.daysAgo(until));
        say(couple.other(who), until, "21:10", id, kept, words);
    }

    private PromiseId make(Seat who, int daysAgo, String time, String text, @Nullable LocalDate until) {
        var id = new PromiseId(UUID.randomUUID());
        couple.does(who, daysAgo, time, new MakePromise(id, new Title(text), until));
        return id;
    }

    private PromiseId propose(Seat who, int daysAgo, String time, String text, @Nullable LocalDate until) {
        var id = new PromiseId(UUID.randomUUID());
        couple.does(who, daysAgo, time, new ProposePromise(id, new Title(text), until));
        return id;
    }

    private void suggest(Seat who, int daysAgo, String time, PromiseId id, String text, LocalDate until) {
        couple.does(who, daysAgo, time, new ProposePromiseChange(id, new Title(text), until, null));
    }

    private void agree(Seat who, int daysAgo, String time, PromiseId id) {
        couple.story().on(daysAgo, time, () -> couple.does(who, new AgreePromise(id, proposal(id))));
    }

    private void say(Seat who, int daysAgo, String time, PromiseId id, boolean kept, String words) {
        couple.does(who, daysAgo, time, new JudgePromise(id, null, kept, new Words(words)));
    }

    private long proposal(PromiseId id) {
        return couple.state()
                .promises()
                .find(id)
                .map(Promise::proposal)
                .map(Proposal::seq)
                .orElseThrow();
    }
}
