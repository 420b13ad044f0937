package app.twofold.server.wire;

import app.twofold.domain.GoalId;
import app.twofold.domain.Words;
import app.twofold.domain.goal.GoalEvent;
import app.twofold.domain.goal.GoalEvent.AchievedTakenBack;
import app.twofold.domain.goal.GoalEvent.AssentTakenBack;
import app.twofold.domain.goal.GoalEvent.CalledAchieved;
import app.twofold.domain.goal.GoalEvent.GoalAgreed;
import app.twofold.domain.goal.GoalEvent.GoalDeclined;
import app.twofold.domain.goal.GoalEvent.GoalEdited;
import app.twofold.domain.goal.GoalEvent.GoalLetGo;
import app.twofold.domain.goal.GoalEvent.GoalNoted;
import app.twofold.domain.goal.GoalEvent.GoalProposed;
import app.twofold.domain.goal.GoalEvent.GoalResumed;
import app.twofold.domain.goal.GoalEvent.GoalSetAside;
import app.twofold.domain.goal.GoalEvent.GoalTextEdited;
import app.twofold.domain.goal.GoalEvent.LetGoAcknowledged;
import app.twofold.domain.goal.GoalEvent.LetGoTakenBack;
import app.twofold.domain.goal.GoalEvent.MilestoneReached;
import app.twofold.domain.goal.GoalEvent.MilestoneReopened;
import app.twofold.domain.goal.GoalEvent.ProgressCorrected;
import app.twofold.domain.goal.GoalEvent.ProgressLogged;
import app.twofold.domain.goal.GoalEvent.ProgressTakenBack;
import app.twofold.domain.goal.GoalEvent.ProposalWithdrawn;
import app.twofold.domain.goal.GoalEvent.TextDiverged;
import app.twofold.domain.goal.GoalEvent.TextPicked;
import app.twofold.domain.goal.GoalEvent.WordingSuggested;
import app.twofold.domain.goal.wording.Amount;
import app.twofold.domain.goal.wording.EntryNumber;
import app.twofold.domain.goal.wording.Reading;
import app.twofold.domain.text.TextEdit;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// The written form of what happened to goals.
final class GoalEventJson {

    static final List<Form<? extends GoalEvent>> FORMS = List.of(
            form(
                    "goal.proposed",
                    GoalProposed.class,
                    (json, e) -> WordingJson.write(json, e.wording()),
                    f -> new GoalProposed(f.goal(), WordingJson.read(f))),
            form(
                    "goal.edited",
                    GoalEdited.class,
                    (json, e) -> {
                        EditJson.write(json.put("version", e.version()), e.edit());
                        EditsJson.writeIfSet(json, e.change());
                    },
                    f -> new GoalEdited(f.goal(), f.number("version"), EditJson.read(f), EditsJson.readIfSet(f))),
            form(
                    "goal.text-edited",
                    GoalTextEdited.class,
                    (json, e) -> {
                        json.put("field", EditJson.nameOf(e.field()));
                        if (e.field() != null) {
                            json.put("version", e.version());
                        }
                        EditsJson.write(json, e.edit().splices());
                    },
                    f -> new GoalTextEdited(
                            f.goal(),
                            EditJson.readTextField(f),
                            f.has("version") ? f.number("version") : 0,
                            TextEdit.of(EditsJson.read(f)))),
            form(
                    "goal.wording-suggested",
                    WordingSuggested.class,
                    (json, e) -> WordingJson.write(json.put("version", e.version()), e.wording()),
                    f -> new WordingSuggested(f.goal(), f.number("version"), WordingJson.read(f))),
            form(
                    "goal.agreed",
                    GoalAgreed.class,
                    (json, e) -> json.put("version", e.version()),
                    f -> new GoalAgreed(f.goal(), f.number("version"))),
            form(
                    "goal.assent-taken-back",
                    AssentTakenBack.class,
                    (json, e) -> json.put("version", e.version()),
                    f -> new AssentTakenBack(f.goal(), f.number("version"))),
            form(
                    "goal.declined",
                    GoalDeclined.class,
                    (json, e) -> WordingJson.putUnlessEmpty(json.put("version", e.version()), "reason", e.reason()),
                    f -> new GoalDeclined(f.goal(), f.number("version"), f.optionalWords("reason"))),
            bare("goal.proposal-withdrawn", ProposalWithdrawn.class, ProposalWithdrawn::new),
            form(
                    "goal.noted",
                    GoalNoted.class,
                    (json, e) -> EditsJson.writeIfSet(json.put("text", e.text().value()), e.change()),
                    f -> new GoalNoted(f.goal(), f.words("text"), EditsJson.readIfSet(f))),
            form(
                    "goal.text-diverged",
                    TextDiverged.class,
                    (json, e) -> json.put("field", EditJson.nameOf(e.field()))
                            .put("text", e.text().value()),
                    f -> new TextDiverged(f.goal(), EditJson.readTextField(f), f.words("text"))),
            form(
                    "goal.text-picked",
                    TextPicked.class,
                    (json, e) -> json.put("field", EditJson.nameOf(e.field()))
                            .put("second", e.second())
                            .put("text", e.text().value()),
                    f -> new TextPicked(f.goal(), EditJson.readTextField(f), f.count("second"), f.words("text"))),
            form(
                    "goal.progressed",
                    ProgressLogged.class,
                    (json, e) -> writeEntry(json, e.amount(), e.on(), e.note()),
                    f -> new ProgressLogged(f.goal(), readNumber(f), f.date("on"), f.optionalWords("note"))),
            form(
                    "goal.progress-corrected",
                    ProgressCorrected.class,
                    (json, e) -> writeEntry(json.put("entry", e.entry()), e.amount(), e.on(), e.note()),
                    f -> new ProgressCorrected(
                            f.goal(), f.count("entry"), readNumber(f), f.date("on"), f.optionalWords("note"))),
            form(
                    "goal.progress-taken-back",
                    ProgressTakenBack.class,
                    (json, e) -> json.put("entry", e.entry()),
                    f -> new ProgressTakenBack(f.goal(), f.count("entry"))),
            form(
                    "goal.milestone-reached",
                    MilestoneReached.class,
                    (json, e) ->
                            json.put("milestoneId", e.milestone().toString()).put("on", e.on().toString()),
                    f -> new MilestoneReached(f.goal(), f.milestone("milestoneId"), f.date("on"))),
            form(
                    "goal.milestone-reopened",
                    MilestoneReopened.class,
                    (json, e) -> json.put("milestoneId", e.milestone().toString()),
                    f -> new MilestoneReopened(f.goal(), f.milestone("milestoneId"))),
            bare("goal.called-achieved", CalledAchieved.class, CalledAchieved::new),
            bare("goal.achieved-taken-back", AchievedTakenBack.class, AchievedTakenBack::new),
            form(
                    "goal.set-aside",
                    GoalSetAside.class,
                    (json, e) -> writeOptionalDate(json, "resumeOn", e.resumeOn()),
                    f -> new GoalSetAside(f.goal(), f.optionalDate("resumeOn"))),
            bare("goal.resumed", GoalResumed.class, GoalResumed::new),
            form(
                    "goal.let-go",
                    GoalLetGo.class,
                    (json, e) -> WordingJson.putUnlessEmpty(json, "reason", e.reason()),
                    f -> new GoalLetGo(f.goal(), f.optionalWords("reason"))),
            bare("goal.let-go-acknowledged", LetGoAcknowledged.class, LetGoAcknowledged::new),
            bare("goal.let-go-taken-back", LetGoTakenBack.class, LetGoTakenBack::new));

    private GoalEventJson() {}

    /// An amount, or with `"reading": true` where the number stands.
    static EntryNumber readNumber(Fields f) {
        return f.has("reading") && f.flag("reading")
                ? f.checked("amount", f.decimal("amount"), Reading::new)
                : f.checked("amount", f.decimal("amount"), Amount::new);
    }

    static void writeEntry(ObjectNode json, EntryNumber number, LocalDate on, Words note) {
        json.put("amount", number.value());
        if (number instanceof Reading) {
            json.put("reading", true);
        }
        json.put("on", on.toString());
        WordingJson.putUnlessEmpty(json, "note", note);
    }

    static void writeOptionalDate(ObjectNode json, String name, @Nullable LocalDate date) {
        if (date != null) {
            json.put(name, date.toString());
        }
    }

    private static <E extends GoalEvent> Form<E> form(
            String name, Class<E> type, BiConsumer<ObjectNode, E> writer, Function<Fields, E> reader) {
        return new Form<>(
                name,
                type,
                (json, e) -> writer.accept(json.put("goalId", e.goal().toString()), e),
                reader);
    }

    private static <E extends GoalEvent> Form<E> bare(String name, Class<E> type, Function<GoalId, E> make) {
        return form(name, type, (json, e) -> {}, f -> make.apply(f.goal()));
    }
}
