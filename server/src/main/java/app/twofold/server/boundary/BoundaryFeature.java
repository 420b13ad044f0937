package app.twofold.server.boundary;

import app.twofold.domain.Command;
import app.twofold.domain.Event;
import app.twofold.domain.boundary.BoundaryHappening;
import app.twofold.domain.boundary.BoundaryRefusal;
import app.twofold.domain.boundary.RepairHappening;
import app.twofold.domain.couple.CoupleState;
import app.twofold.domain.history.Version.Stated;
import app.twofold.domain.timeline.EntryKind;
import app.twofold.domain.timeline.Subject;
import app.twofold.server.book.Chapter;
import app.twofold.server.feature.Feature;
import app.twofold.server.feature.Refusing;
import app.twofold.server.feature.Stating;
import app.twofold.server.feature.Telling;
import app.twofold.server.form.Form;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/// Boundaries and repairs.
public final class BoundaryFeature implements Feature {

    @Override
    public List<List<? extends Form<? extends Command>>> commands() {
        return List.of(BoundaryForms.COMMANDS, RepairForms.COMMANDS);
    }

    @Override
    public List<List<? extends Form<? extends Event>>> events() {
        return List.of(BoundaryForms.EVENTS, RepairForms.EVENTS);
    }

    @Override
    public List<Refusing<?>> refusals() {
        return List.of(new Refusing<>(BoundaryRefusal.class, BoundaryRefusals::of));
    }

    @Override
    public List<Telling<?>> tellings() {
        return List.of(
                Telling.of(
                        BoundaryHappening.class, BoundaryHappeningJson::write, BoundaryBook.WORDS, BoundaryBook::tell),
                Telling.of(RepairHappening.class, RepairHappeningJson::write, BoundaryBook.WORDS, BoundaryBook::tell));
    }

    @Override
    public Map<Subject.Kind, String> subjects() {
        return Map.of(Subject.Kind.BOUNDARY, "boundary", Subject.Kind.REPAIR, "repair");
    }

    @Override
    public Map<EntryKind, String> entries() {
        return Map.of(EntryKind.BOUNDARY, "boundary", EntryKind.REPAIR, "repair");
    }

    @Override
    public List<Stating<?>> versions() {
        return List.of(new Stating<>(Stated.OfBoundary.class, BoundaryFeature::writeVersion));
    }

    @Override
    public void writeState(ObjectNode json, CoupleState state) {
        BoundaryStateJson.write(json, state.boundaries());
    }

    @Override
    public List<Chapter> chapters(CoupleState state) {
        return List.of(BoundaryBook.chapter(state));
    }

    private static void writeVersion(ObjectNode json, Stated.OfBoundary stated) {
        BoundaryWords.WORDING.write(json.putObject("boundary"), stated.wording());
        if (stated.revision() != null) {
            json.put("revision", BoundaryNames.REVISION.of(stated.revision()));
        }
    }
}
