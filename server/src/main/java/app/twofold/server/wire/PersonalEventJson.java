package app.twofold.server.wire;

import app.twofold.domain.CoupleId;
import app.twofold.domain.personal.PersonalEvent;
import app.twofold.domain.personal.PersonalEvent.AnswerKept;
import app.twofold.domain.personal.PersonalEvent.BoundaryDraftDiscarded;
import app.twofold.domain.personal.PersonalEvent.BoundaryDrafted;
import app.twofold.domain.personal.PersonalEvent.DraftDiscarded;
import app.twofold.domain.personal.PersonalEvent.Erased;
import app.twofold.domain.personal.PersonalEvent.GoalDrafted;
import app.twofold.domain.personal.PersonalEvent.RepairDraftDiscarded;
import app.twofold.domain.personal.PersonalEvent.RepairDrafted;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// The stored form of the events of a person's own stream, as [EventJson] is for a couple's.
public final class PersonalEventJson {

    private static final List<Form<? extends PersonalEvent>> ALL = List.of(
            new Form<>(
                    "draft.kept",
                    GoalDrafted.class,
                    (json, e) -> WordingJson.write(json.put("goalId", e.goal().toString()), e.wording()),
                    f -> new GoalDrafted(f.goal(), WordingJson.read(f))),
            new Form<>(
                    "draft.discarded",
                    DraftDiscarded.class,
                    (json, e) -> json.put("goalId", e.goal().toString()),
                    f -> new DraftDiscarded(f.goal())),
            new Form<>(
                    "boundary.drafted",
                    BoundaryDrafted.class,
                    (json, e) -> BoundaryEventJson.writeShared(
                            json.put("boundaryId", e.boundary().toString()), e.holder(), e.wording(), e.reviewOn()),
                    f -> new BoundaryDrafted(
                            f.boundary(),
                            f.choice("holder", Choices.HOLDER),
                            BoundaryWordingJson.read(f),
                            f.optionalDate("reviewOn"))),
            new Form<>(
                    "boundary.draft-discarded",
                    BoundaryDraftDiscarded.class,
                    (json, e) -> json.put("boundaryId", e.boundary().toString()),
                    f -> new BoundaryDraftDiscarded(f.boundary())),
            new Form<>(
                    "boundary.repair-drafted",
                    RepairDrafted.class,
                    (json, e) -> BoundaryWordingJson.write(
                            json.put("repairId", e.repair().toString())
                                    .put("boundaryId", e.boundary().toString()),
                            e.account()),
                    f -> new RepairDrafted(f.repair(), f.boundary(), BoundaryWordingJson.readAccount(f))),
            new Form<>(
                    "boundary.repair-draft-discarded",
                    RepairDraftDiscarded.class,
                    (json, e) -> json.put("repairId", e.repair().toString()),
                    f -> new RepairDraftDiscarded(f.repair())),
            new Form<>(
                    "answer.kept",
                    AnswerKept.class,
                    (json, e) -> json.put("coupleId", e.couple().toString())
                            .put("checkinId", e.checkin().toString())
                            .put("promptId", e.prompt().value())
                            .set("answer", AnswerJson.write(e.answer())),
                    f -> new AnswerKept(
                            new CoupleId(f.id("coupleId")),
                            f.checkin(),
                            f.prompt(),
                            AnswerJson.read(f.object("answer")))),
            new Form<>("erased", Erased.class, (json, e) -> {}, f -> new Erased()));

    private static final Forms<PersonalEvent> FORMS = Forms.of(List.of(ALL));

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
