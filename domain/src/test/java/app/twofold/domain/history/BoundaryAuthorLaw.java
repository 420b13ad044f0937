package app.twofold.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import app.twofold.domain.PersonId;
import app.twofold.domain.boundary.Boundary;
import app.twofold.domain.boundary.Repair;
import app.twofold.domain.boundary.Talk;
import app.twofold.domain.boundary.Version;
import app.twofold.domain.boundary.wording.SayBack;
import java.util.stream.Stream;

/// Nobody edits the other's words about a boundary, and nobody ends what is not theirs.
final class BoundaryAuthorLaw {

    private BoundaryAuthorLaw() {}

    static void check(Step step) {
        PersonId by = step.issued().by();
        step.before().boundaries().byId().values().forEach(boundary -> checkBoundary(step, by, boundary));
        step.before().boundaries().repairs().values().forEach(repair -> checkRepair(step, by, repair));
    }

    private static void checkBoundary(Step step, PersonId by, Boundary old) {
        Boundary boundary = step.after().boundaries().find(old.id()).orElseThrow();
        assertThat(boundary.by()).isEqualTo(old.by());
        assertThat(boundary.holder()).isEqualTo(old.holder());
        if (!old.isOwnedBy(by)) {
            assertThat(boundary.withdrawn()).as("only an owner ends it").isEqualTo(old.withdrawn());
            assertThat(boundary.versions()).as("only an owner changes it").isEqualTo(old.versions());
            assertThat(boundary.reviewOn()).isEqualTo(old.reviewOn());
        }
        versions(old).forEach(version -> {
            Version after = versions(boundary)
                    .filter(v -> v.number() == version.number())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no version is lost"));
            assertThat(after.wording()).as("a version's words").isEqualTo(version.wording());
            assertThat(after.by()).isEqualTo(version.by());
            checkTalk(by, version.talk(), after.talk());
        });
        old.notes().forEach((seq, note) -> {
            if (!note.by().equals(by)) {
                assertThat(boundary.notes()).as("the other's thanks").containsEntry(seq, note);
            }
        });
        old.discussions().forEach((person, discussion) -> {
            boolean sameWords = boundary.versions() == old.versions()
                    && boundary.past().size() == old.past().size()
                    && boundary.standing().isAgreed() == old.standing().isAgreed();
            if (!person.equals(by) && sameWords) {
                assertThat(boundary.discussions()).as("the other's wish").containsEntry(person, discussion);
            }
        });
    }

    private static Stream<Version> versions(Boundary boundary) {
        return Stream.concat(
                boundary.past().stream().map(Boundary.Past::version),
                Stream.of(boundary.standing(), boundary.latest()));
    }

    private static void checkRepair(Step step, PersonId by, Repair old) {
        Repair repair = step.after().boundaries().find(old.id()).orElseThrow();
        assertThat(repair.account()).isEqualTo(old.account());
        assertThat(repair.plans()).as("plans are kept").containsAll(old.plans());
        checkTalk(by, old.talk(), repair.talk());
        if (!old.by().equals(by)) {
            assertThat(repair.ended()).as("the one who asked closes it").isEqualTo(old.ended());
        }
    }

    private static void checkTalk(PersonId by, Talk old, Talk talk) {
        for (SayBack said : old.said()) {
            if (!said.by().equals(by) || said.missed() != null) {
                assertThat(talk.said()).anySatisfy(after -> {
                    assertThat(after.seq()).isEqualTo(said.seq());
                    assertThat(after.text()).isEqualTo(said.text());
                    if (said.missed() != null) {
                        assertThat(after.missed()).isEqualTo(said.missed());
                    }
                });
            }
        }
    }
}
