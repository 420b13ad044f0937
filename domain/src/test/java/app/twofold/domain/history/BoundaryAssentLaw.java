package app.twofold.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.BoundaryId;
import app.twofold.domain.Event;
import app.twofold.domain.PersonId;
import app.twofold.domain.Recorded;
import app.twofold.domain.boundary.Boundary;
import app.twofold.domain.boundary.StatementEvent.BoundaryAgreed;
import app.twofold.domain.boundary.StatementEvent.BoundaryAssentTakenBack;
import app.twofold.domain.boundary.StatementEvent.BoundaryRevised;
import app.twofold.domain.boundary.StatementEvent.BoundaryShared;
import app.twofold.domain.boundary.Version;
import app.twofold.domain.boundary.wording.Revision;
import app.twofold.domain.couple.CoupleState;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Keeps its own book of who has assented to which version of a boundary, and holds the boundaries against it: no
/// version is agreed without both assents to exactly it, and an agreed one holds, unchanged, until both agree to
/// another, it is tightened, or one takes an assent back.
final class BoundaryAssentLaw {

    private final Map<Named, Set<PersonId>> book = new HashMap<>();

    private record Named(BoundaryId boundary, int version) {}

    void check(CoupleState before, Recorded<Event> recorded, CoupleState after) {
        note(before, recorded);
        assertThat(after.boundaries().byId().keySet())
                .as("no boundary is lost")
                .containsAll(before.boundaries().byId().keySet());
        for (Boundary boundary : after.boundaries().byId().values()) {
            checkVersions(boundary, after.persons());
            before.boundaries()
                    .find(boundary.id())
                    .filter(old -> old.standing().isAgreed())
                    .ifPresent(old -> checkStands(old, recorded, boundary));
        }
    }

    private void note(CoupleState before, Recorded<Event> recorded) {
        switch (recorded.event()) {
            case BoundaryShared e -> {
                if (before.boundaries().find(e.boundary()).isEmpty()) {
                    assented(e.boundary(), 1).add(recorded.by());
                }
            }
            case BoundaryRevised e -> assented(e.boundary(), e.version()).add(recorded.by());
            case BoundaryAgreed e -> assented(e.boundary(), e.version()).add(recorded.by());
            case BoundaryAssentTakenBack e -> {
                if (isOpen(before, e)) {
                    assented(e.boundary(), e.version()).remove(recorded.by());
                }
            }
            default -> {}
        }
    }

    /// What was once agreed to and is no more in force stays as it was.
    private static boolean isOpen(CoupleState before, BoundaryAssentTakenBack e) {
        return before.boundaries()
                .find(e.boundary())
                .flatMap(boundary -> boundary.open(e.version()))
                .isPresent();
    }

    private Set<PersonId> assented(BoundaryId boundary, int version) {
        return book.computeIfAbsent(new Named(boundary, version), _ -> new HashSet<>());
    }

    private void checkVersions(Boundary boundary, Set<PersonId> persons) {
        Stream<Version> past = boundary.past().stream().map(Boundary.Past::version);
        Stream.concat(past, Stream.of(boundary.standing(), boundary.latest())).forEach(version -> {
            Set<PersonId> given = assented(boundary.id(), version.number());
            if (version.isAgreed()) {
                assertThat(persons).as("nobody agrees with themselves").hasSize(2);
                assertThat(version.assents().keySet())
                        .as("both have agreed to it")
                        .containsAll(persons);
                assertThat(version.talk().isUnderstood()).as("it is understood").isTrue();
            }
            assertThat(given)
                    .as("no assent but those given")
                    .containsAll(version.assents().keySet());
        });
    }

    private static void checkStands(Boundary old, Recorded<Event> recorded, Boundary boundary) {
        Version agreed = old.standing();
        boolean replaced = boundary.standing().number() != agreed.number();
        if (replaced) {
            boolean tightened = recorded.event() instanceof BoundaryRevised(var _, int _, var how, var _)
                    && how == Revision.TIGHTEN
                    && old.isOwnedBy(recorded.by());
            assertThat(tightened || boundary.standing().isAgreed())
                    .as("agreed words are only proposed away")
                    .isTrue();
            assertThat(boundary.past().stream().map(Boundary.Past::version))
                    .as("what was agreed stays in the history")
                    .contains(agreed);
            return;
        }
        assertThat(boundary.standing().wording())
                .as("agreed words do not change")
                .isEqualTo(agreed.wording());
        if (!boundary.standing().isAgreed()) {
            assertThat(recorded.event()).isInstanceOf(BoundaryAssentTakenBack.class);
            assertThat(agreed.assents()).containsKey(recorded.by());
        }
    }
}
