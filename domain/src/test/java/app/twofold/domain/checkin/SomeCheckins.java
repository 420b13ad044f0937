package app.twofold.domain.checkin;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.SAM;
import static app.twofold.domain.Story.by;

import app.twofold.domain.CheckinId;
import app.twofold.domain.OutcomeId;
import app.twofold.domain.PersonId;
import app.twofold.domain.Story;
import app.twofold.domain.Story.Happened;
import app.twofold.domain.Words;
import app.twofold.domain.checkin.schedule.Occasion;
import app.twofold.domain.checkin.session.Answer;
import app.twofold.domain.checkin.session.Answer.Numbers;
import app.twofold.domain.checkin.session.Answer.Said;
import app.twofold.domain.checkin.session.Opening;
import app.twofold.domain.checkin.session.Place.AtPrompt;
import app.twofold.domain.checkin.session.Session;
import app.twofold.domain.checkin.session.SessionCommand.EnterCheckin;
import app.twofold.domain.checkin.session.SessionCommand.MarkReady;
import app.twofold.domain.checkin.session.SessionEvent.AnswerGiven;
import app.twofold.domain.checkin.session.SessionEvent.CheckinOpened;
import app.twofold.domain.checkin.session.SessionEvent.MarkedReady;
import app.twofold.domain.checkin.session.SessionEvent.PartnerEntered;
import app.twofold.domain.checkin.session.SessionEvent.PlaceMoved;
import app.twofold.domain.checkin.session.SessionEvent.PromptRevealed;
import app.twofold.domain.checkin.template.BuiltIn;
import app.twofold.domain.checkin.template.Label;
import app.twofold.domain.checkin.template.Prompt;
import app.twofold.domain.checkin.template.Template;
import app.twofold.domain.checkin.template.TemplateRef;
import app.twofold.domain.couple.CoupleState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A weekly check-in for the tests, started by Alex, and what can happen in it.
public final class SomeCheckins {

    public static final CheckinId TALK = new CheckinId(UUID.fromString("0192f5a4-7c1e-4a30-9b52-3f6f0a1c2d11"));
    static final TemplateRef WEEKLY = new TemplateRef.Supplied(BuiltIn.WEEKLY);
    public static final Template TEMPLATE = BuiltIn.WEEKLY.template();
    public static final Prompt NUMBERS = TEMPLATE.prompts().getFirst();
    public static final Prompt THANKS = TEMPLATE.prompts().get(1);
    public static final OutcomeId WALK = new OutcomeId(new UUID(9, 1));
    public static final Answer TEA = new Said(new Words("For the tea on Wednesday"));
    public static final Answer DAD = new Said(new Words("For driving to my dad"));

    private SomeCheckins() {}

    static Opening opening(Instant from) {
        return new Opening(WEEKLY, 1, TEMPLATE, from, from.plus(Openings.STARTED_NOW), null);
    }

    static EnterCheckin enters() {
        return new EnterCheckin(TALK, new Occasion.StartedNow(WEEKLY));
    }

    public static Happened opened() {
        return by(ALEX, new CheckinOpened(TALK, opening(Story.START)));
    }

    public static Happened enteredFirst() {
        return by(ALEX, new PartnerEntered(TALK, null));
    }

    static Happened entered(PersonId person) {
        return by(person, new PartnerEntered(TALK, opening(Story.START)));
    }

    static MarkReady ready(Prompt prompt, Map<PersonId, Answer> answers) {
        return new MarkReady(TALK, prompt.id(), answers);
    }

    public static Happened isReady(PersonId person, Prompt prompt) {
        return by(person, new MarkedReady(TALK, prompt.id()));
    }

    public static Happened gave(PersonId person, Prompt prompt, Answer answer) {
        return by(person, new AnswerGiven(TALK, prompt.id(), person, answer));
    }

    public static Happened revealed(PersonId person, Prompt prompt) {
        return by(person, new PromptRevealed(TALK, prompt.id()));
    }

    /// Both are in.
    public static Happened[] bothIn() {
        return new Happened[] {opened(), enteredFirst(), entered(SAM)};
    }

    /// Both are in and look at their answers to the second prompt.
    public static Happened[] bothRead() {
        List<Happened> all = new ArrayList<>(List.of(bothIn()));
        all.add(by(ALEX, new PlaceMoved(TALK, new AtPrompt(1))));
        all.add(gave(SAM, THANKS, DAD));
        all.add(gave(ALEX, THANKS, TEA));
        all.add(revealed(SAM, THANKS));
        return all.toArray(Happened[]::new);
    }

    /// Everything that happened before, and this.
    public static Happened[] and(Happened[] before, Happened... more) {
        List<Happened> all = new ArrayList<>(List.of(before));
        all.addAll(List.of(more));
        return all.toArray(Happened[]::new);
    }

    public static Answer numbers(String label, int value) {
        return new Numbers(Map.of(new Label(label), value));
    }

    public static Session talk(CoupleState state) {
        return state.checkins().sessions().find(TALK).orElseThrow();
    }
}
