package app.twofold.domain.pattern;

import static app.twofold.domain.People.ALEX;
import static app.twofold.domain.People.SAM;

import app.twofold.domain.CheckinId;
import app.twofold.domain.Event;
import app.twofold.domain.People;
import app.twofold.domain.PersonId;
import app.twofold.domain.Recorded;
import app.twofold.domain.Story.Happened;
import app.twofold.domain.checkin.Openings;
import app.twofold.domain.checkin.session.Answer.Numbers;
import app.twofold.domain.checkin.session.Opening;
import app.twofold.domain.checkin.session.SessionEvent.AnswerGiven;
import app.twofold.domain.checkin.session.SessionEvent.CameBack;
import app.twofold.domain.checkin.session.SessionEvent.CheckinEnded;
import app.twofold.domain.checkin.session.SessionEvent.CheckinOpened;
import app.twofold.domain.checkin.session.SessionEvent.CheckinPaused;
import app.twofold.domain.checkin.session.SessionEvent.PartnerEntered;
import app.twofold.domain.checkin.session.SessionEvent.PromptRevealed;
import app.twofold.domain.checkin.template.BuiltIn;
import app.twofold.domain.checkin.template.Label;
import app.twofold.domain.checkin.template.Prompt;
import app.twofold.domain.checkin.template.Template;
import app.twofold.domain.checkin.template.TemplateRef;
import app.twofold.domain.history.Chronicle;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

/// A past that is told event by event, each on a day, around noon. Alex and Sam begin on 1 January 2026.
final class Past {

    static final LocalDate FOUNDED = LocalDate.of(2026, 1, 1);

    private Chronicle chronicle = Chronicle.EMPTY;
    private Instant now = noon(FOUNDED);
    private long checkins;

    Past() {
        and(People.alexFounds(), People.samJoins());
    }

    Past on(LocalDate day) {
        now = noon(day);
        return this;
    }

    Past and(PersonId by, Event event) {
        chronicle = chronicle.plus(new Recorded<>(chronicle.seq() + 1, by, now, event));
        now = now.plusSeconds(60);
        return this;
    }

    Past and(Happened... history) {
        for (Happened happened : history) {
            and(happened.by(), happened.event());
        }
        return this;
    }

    /// A check-in of the weekly kind in which both moved this slider.
    Past both(String label, int alex, int sam) {
        CheckinId id = opened(BuiltIn.WEEKLY);
        return given(id, BuiltIn.WEEKLY, ALEX, label, alex)
                .given(id, BuiltIn.WEEKLY, SAM, label, sam)
                .revealed(id, BuiltIn.WEEKLY)
                .ended(id);
    }

    CheckinId opened(BuiltIn kind) {
        CheckinId id = new CheckinId(new UUID(3, ++checkins));
        Template template = kind.template();
        Opening opening =
                new Opening(new TemplateRef.Supplied(kind), 1, template, now, now.plus(Openings.STARTED_NOW), null);
        and(ALEX, new CheckinOpened(id, opening));
        and(ALEX, new PartnerEntered(id, null));
        return id;
    }

    Past given(CheckinId id, BuiltIn kind, PersonId by, String label, int value) {
        return and(by, new AnswerGiven(id, scales(kind).id(), by, new Numbers(Map.of(new Label(label), value))));
    }

    Past revealed(CheckinId id, BuiltIn kind) {
        return and(SAM, new PromptRevealed(id, scales(kind).id()));
    }

    Past paused(CheckinId id) {
        return and(SAM, new CheckinPaused(id, null)).and(SAM, new CameBack(id));
    }

    Past ended(CheckinId id) {
        return and(ALEX, new CheckinEnded(id));
    }

    Patterns patterns(Reach reach, LocalDate today) {
        return Patterns.of(chronicle, ALEX, reach, noon(today));
    }

    Chronicle chronicle() {
        return chronicle;
    }

    private static Prompt scales(BuiltIn kind) {
        return kind.template().prompts().stream()
                .filter(prompt -> prompt.kind() == Prompt.Kind.NUMBERS)
                .findFirst()
                .orElseThrow();
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
