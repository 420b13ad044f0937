package app.twofold.server.wire;

import app.twofold.domain.RepairId;
import app.twofold.domain.boundary.RepairEvent;
import app.twofold.domain.boundary.RepairEvent.RepairAsked;
import app.twofold.domain.boundary.RepairEvent.RepairBrought;
import app.twofold.domain.boundary.RepairEvent.RepairClosed;
import app.twofold.domain.boundary.RepairEvent.RepairMissed;
import app.twofold.domain.boundary.RepairEvent.RepairPlanned;
import app.twofold.domain.boundary.RepairEvent.RepairPostponed;
import app.twofold.domain.boundary.RepairEvent.RepairSaidBack;
import app.twofold.domain.boundary.RepairEvent.RepairUnderstood;
import app.twofold.domain.boundary.RepairEvent.RepairWithdrawn;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/// The written form of what happened to repairs.
final class RepairEventJson {

    static final List<Form<? extends RepairEvent>> FORMS = List.of(
            form(
                    "boundary.repair-asked",
                    RepairAsked.class,
                    (json, e) -> BoundaryWordingJson.write(
                            json.put("boundaryId", e.boundary().toString()), e.account()),
                    f -> new RepairAsked(f.repair(), f.boundary(), BoundaryWordingJson.readAccount(f))),
            form(
                    "boundary.repair-said-back",
                    RepairSaidBack.class,
                    (json, e) -> json.put("text", e.text().value()),
                    f -> new RepairSaidBack(f.repair(), f.words("text"))),
            form(
                    "boundary.repair-understood",
                    RepairUnderstood.class,
                    (json, e) -> json.put("saidBack", e.saidBack()),
                    f -> new RepairUnderstood(f.repair(), f.count("saidBack"))),
            form(
                    "boundary.repair-missed",
                    RepairMissed.class,
                    (json, e) -> json.put("saidBack", e.saidBack())
                            .put("text", e.text().value()),
                    f -> new RepairMissed(f.repair(), f.count("saidBack"), f.words("text"))),
            form(
                    "boundary.repair-planned",
                    RepairPlanned.class,
                    (json, e) -> json.put("text", e.text().value()),
                    f -> new RepairPlanned(f.repair(), f.words("text"))),
            bare("boundary.repair-postponed", RepairPostponed.class, RepairPostponed::new),
            bare("boundary.repair-brought", RepairBrought.class, RepairBrought::new),
            bare("boundary.repair-closed", RepairClosed.class, RepairClosed::new),
            bare("boundary.repair-withdrawn", RepairWithdrawn.class, RepairWithdrawn::new));

    private RepairEventJson() {}

    private static <E extends RepairEvent> Form<E> form(
            String name, Class<E> type, BiConsumer<ObjectNode, E> writer, Function<Fields, E> reader) {
        return new Form<>(
                name,
                type,
                (json, e) -> writer.accept(json.put("repairId", e.repair().toString()), e),
                reader);
    }

    private static <E extends RepairEvent> Form<E> bare(String name, Class<E> type, Function<RepairId, E> make) {
        return form(name, type, (json, e) -> {}, f -> make.apply(f.repair()));
    }
}
