package app.twofold.server.promise;

import app.twofold.domain.Command;
import app.twofold.domain.Event;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.promise.Promise;
import app.twofold.domain.promise.Promise.Proposal;
import app.twofold.domain.promise.Promise.Terms;
import app.twofold.domain.promise.PromiseHappening;
import app.twofold.domain.promise.PromiseRefusal;
import app.twofold.domain.promise.PromiseRefusal.NoPromiseProposed;
import app.twofold.domain.promise.PromiseRefusal.NotYourPromise;
import app.twofold.domain.promise.PromiseRefusal.NotYourPromiseProposal;
import app.twofold.domain.promise.PromiseRefusal.OwnPromise;
import app.twofold.domain.promise.PromiseRefusal.OwnPromiseProposal;
import app.twofold.domain.promise.PromiseRefusal.PromiseEnded;
import app.twofold.domain.promise.PromiseRefusal.PromiseIdTaken;
import app.twofold.domain.promise.PromiseRefusal.PromiseNotAgreed;
import app.twofold.domain.promise.PromiseRefusal.PromiseOver;
import app.twofold.domain.promise.PromiseRefusal.PromiseProposalNotCurrent;
import app.twofold.domain.promise.PromiseRefusal.PromiseTermsNotCurrent;
import app.twofold.domain.promise.PromiseRefusal.PromiseUnknown;
import app.twofold.domain.promise.PromiseRefusal.PromiseUntilPast;
import app.twofold.domain.timeline.EntryKind;
import app.twofold.domain.timeline.Subject;
import app.twofold.server.book.Chapter;
import app.twofold.server.feature.Feature;
import app.twofold.server.feature.Listing;
import app.twofold.server.feature.Refusing;
import app.twofold.server.feature.Telling;
import app.twofold.server.form.Form;
import app.twofold.server.form.Ids;
import app.twofold.server.wire.Names;
import app.twofold.server.wire.Reason;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What each of the two, or both, have promised, and how it went.
public final class PromiseFeature implements Feature {

    private static final Names<Promise.Stage> STAGE = Names.of(Promise.Stage.class, stage -> switch (stage) {
        case PROPOSED -> "proposed";
        case OPEN -> "open";
        case KEPT -> "kept";
        case NOT_KEPT -> "not-kept";
        case SEEN_DIFFERENTLY -> "seen-differently";
        case TAKEN_BACK -> "taken-back";
    });

    @Override
    public List<List<? extends Form<? extends Command>>> commands() {
        return List.of(PromiseForms.COMMANDS);
    }

    @Override
    public List<List<? extends Form<? extends Event>>> events() {
        return List.of(PromiseForms.EVENTS);
    }

    @Override
    public List<Refusing<?>> refusals() {
        return List.of(new Refusing<>(PromiseRefusal.class, PromiseFeature::reason));
    }

    @Override
    public List<Telling<?>> tellings() {
        return List.of(
                Telling.of(PromiseHappening.class, PromiseHappeningJson::write, PromiseBook.WORDS, PromiseBook::tell));
    }

    @Override
    public Map<Subject.Kind, String> subjects() {
        return Map.of(Subject.Kind.PROMISE, "promise");
    }

    @Override
    public Map<EntryKind, String> entries() {
        return Map.of(EntryKind.PROMISE, "promise");
    }

    @Override
    public List<Listing> lists(CoupleState state) {
        return List.of(Listing.of("promises", state.promises().byId().values().stream(), PromiseFeature::write));
    }

    @Override
    public List<Chapter> chapters(CoupleState state) {
        return List.of(PromiseBook.chapter(state));
    }

    private static Reason reason(PromiseRefusal refusal) {
        return switch (refusal) {
            case PromiseUnknown() -> new Reason("promise.unknown", "This couple has no such promise.");
            case PromiseIdTaken() -> new Reason("promise.id-taken", "This id belongs to another promise.");
            case PromiseUntilPast() -> new Reason("promise.until-past", "A promise is for today or a later day.");
            case PromiseOver() -> new Reason("promise.over", "Its last day is over: now it is said how it went.");
            case PromiseNotAgreed() -> new Reason("promise.not-agreed", "You have not both agreed to it yet.");
            case PromiseEnded() ->
                new Reason("promise.ended", "It is already over: somebody has said how it went, or it was taken back.");
            case NoPromiseProposed() -> new Reason("promise.nothing-proposed", "Nothing waits for an answer.");
            case PromiseProposalNotCurrent(long current) ->
                new Reason("promise.proposal-not-current", "The proposal that waits now is " + current + ".");
            case PromiseTermsNotCurrent(long current) ->
                new Reason("promise.terms-not-current", "What is promised now holds since " + current + ".");
            case OwnPromiseProposal() ->
                new Reason("promise.own-proposal", "Your proposal is for the other to answer.");
            case NotYourPromiseProposal() ->
                new Reason("promise.not-your-proposal", "Only the one who proposed it may take a proposal back.");
            case OwnPromise() -> new Reason("promise.own", "The one a promise was made to says how it went.");
            case NotYourPromise() ->
                new Reason("promise.not-yours", "Only the one who made a promise may take it back.");
        };
    }

    private static void write(ObjectNode json, Promise promise) {
        Ids.PROMISE.write(json, promise.id());
        json.put("by", promise.by().toString()).put("both", promise.isOfBoth()).put("stage", STAGE.of(promise.stage()));
        if (promise.terms() != null) {
            write(json.putObject("terms"), promise.terms());
        }
        ArrayNode earlier = json.putArray("earlier");
        promise.earlier().forEach(one -> {
            ObjectNode terms = earlier.addObject();
            write(terms, one.terms());
            terms.put("changedAt", one.until().toString());
        });
        if (promise.proposal() != null) {
            write(json.putObject("proposal"), promise.proposal());
        }
        ArrayNode views = json.putArray("views");
        promise.views().forEach((by, view) -> {
            ObjectNode one = views.addObject()
                    .put("by", by.toString())
                    .put("at", view.at().toString());
            PromiseForms.KEPT.write(one, view.kept());
            PromiseForms.WORDS.write(one, view.words());
        });
        if (promise.takenBack() != null) {
            json.put("takenBackAt", promise.takenBack().toString());
        }
    }

    private static void write(ObjectNode json, Terms terms) {
        json.put("seq", terms.seq());
        PromiseForms.TEXT.write(json, terms.text());
        PromiseForms.UNTIL.write(json, terms.until());
        json.put("since", terms.since().toString());
    }

    private static void write(ObjectNode json, Proposal proposal) {
        json.put("proposal", proposal.seq()).put("by", proposal.by().toString());
        PromiseForms.TEXT.write(json, proposal.text());
        PromiseForms.UNTIL.write(json, proposal.until());
        json.put("at", proposal.at().toString());
        if (proposal.declined() != null) {
            json.put("declinedAt", proposal.declined().toString());
        }
    }
}
