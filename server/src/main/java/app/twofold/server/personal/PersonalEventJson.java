package app.twofold.server.personal;

import static app.twofold.server.form.Ids.BOUNDARY;
import static app.twofold.server.form.Ids.GOAL;
import static app.twofold.server.form.Ids.REPAIR;

import app.twofold.domain.personal.PersonalEvent;
import app.twofold.domain.personal.PersonalEvent.AnswerKept;
import app.twofold.domain.personal.PersonalEvent.BoundaryDraftDiscarded;
import app.twofold.domain.personal.PersonalEvent.BoundaryDrafted;
import app.twofold.domain.personal.PersonalEvent.DraftDiscarded;
import app.twofold.domain.personal.PersonalEvent.Erased;
import app.twofold.domain.personal.PersonalEvent.GoalDrafted;
import app.twofold.domain.personal.PersonalEvent.RepairDraftDiscarded;
import app.twofold.domain.personal.PersonalEvent.RepairDrafted;
import app.twofold.server.boundary.BoundaryForms;
import app.twofold.server.boundary.BoundaryWords;
import app.twofold.server.checkin.SessionForms;
import app.twofold.server.checkin.TemplateForms;
import app.twofold.server.form.Form;
import app.twofold.server.form.Forms;
import app.twofold.server.form.Ids;
import app.twofold.server.goal.GoalWords;
import app.twofold.server.wire.Fields;
import app.twofold.server.wire.InvalidInput;
import app.twofold.server.wire.Json;
import app.twofold.server.wire.Upcasters;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// The stored form of the events of a person's own stream, as [EventJson] is for a couple's.
public final class PersonalEventJson {

    private static final Forms<PersonalEvent> FORMS = Forms.of(List.of(List.of(
            Form.of("draft.kept", GoalDrafted.class, GOAL, GoalWords.WORDING),
            Form.of("draft.discarded", DraftDiscarded.class, GOAL),
            Form.of(
                    "boundary.drafted",
                    BoundaryDrafted.class,
                    BOUNDARY,
                    BoundaryForms.HOLDER,
                    BoundaryWords.WORDING,
                    BoundaryForms.REVIEW_ON),
            Form.of("boundary.draft-discarded", BoundaryDraftDiscarded.class, BOUNDARY),
            Form.of("boundary.repair-drafted", RepairDrafted.class, REPAIR, BOUNDARY, BoundaryWords.ACCOUNT),
            Form.of("boundary.repair-draft-discarded", RepairDraftDiscarded.class, REPAIR),
            Form.of(
                    "answer.kept",
                    AnswerKept.class,
                    Ids.COUPLE,
                    Ids.CHECKIN,
                    TemplateForms.PROMPT_OF,
                    SessionForms.ANSWER),
            Form.of("erased", Erased.class))));

    private PersonalEventJson() {}

    public static String typeOf(PersonalEvent event) {
        return FORMS.formOf(event).name();
    }

    public static String write(PersonalEvent event) {
        Form<? extends PersonalEvent> form = FORMS.formOf(event);
        ObjectNode json = Json.object().put(Upcasters.VERSION, Upcasters.CURRENT.currentVersion(form.name()));
        form.write(json, event);
        return Json.write(json);
    }

    /// @throws IllegalStateException if the store holds a type or version that this program does not know
    public static PersonalEvent read(String type, String json) {
        Form<? extends PersonalEvent> form = FORMS.named(type)
                .orElseThrow(() -> new IllegalStateException("Events of type " + type + " are not known here"));
        try {
            return form.read(Fields.kept(Upcasters.CURRENT.toCurrent(type, Json.parse(json))));
        } catch (InvalidInput e) {
            throw new IllegalStateException("A stored " + type + " cannot be read: " + e.explanation(), e);
        }
    }
}
